package pk.gov.balochistan.police.criminalrecord;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A change of one entry, as the first examiner proposes it.
 *
 * @param kind what is to change
 * @param outcome the new outcome, for {@link Kind#OUTCOME} alone
 * @param effectiveOn day of the court's order
 * @param court the court, at most 120 characters, or null
 * @param why the order or paper it rests on, 5 to 300 characters
 */
public record ProposedChange(Kind kind, CourtOutcome outcome, LocalDate effectiveOn, String court, String why) {
    /** What one examiner may propose and another must confirm. */
    public enum Kind implements TextKey {
        /** The court decided: the status follows. */
        OUTCOME,
        /** A court ordered the entry closed to everyone but the record office. */
        SEAL,
        UNSEAL,
        /** The warrant or proclamation is no longer alive. */
        WITHDRAW_NOTICE;

        @Override
        public String textKey() {
            return "record.change." + name();
        }
    }

    /** @throws RuleViolation record.change.incomplete, record.line.length */
    public ProposedChange {
        if (kind == null || effectiveOn == null || (kind == Kind.OUTCOME) != (outcome != null)) {
            throw new RuleViolation("record.change.incomplete");
        }
        court = Typed.textOrNull(court);
        if (court != null) court = Line.of(court, 3, 120);
        why = Line.of(why, 5, 300);
    }
}
