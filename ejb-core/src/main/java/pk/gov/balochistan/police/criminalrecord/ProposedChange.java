package pk.gov.balochistan.police.criminalrecord;

import java.time.LocalDate;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A change of one entry, or of the person's details, as the first examiner proposes it.
 *
 * @param kind what is to change
 * @param outcome the new outcome, for {@link Kind#OUTCOME} alone
 * @param effectiveOn day of the court's order
 * @param court the court, at most 120 characters, or null
 * @param why the order or paper it rests on, 5 to 300 characters
 * @param corrected what is known better, for {@link Kind#IDENTITY} alone; a part that is null stays as it is
 */
public record ProposedChange(
        Kind kind, CourtOutcome outcome, LocalDate effectiveOn, String court, String why, PersonDetails corrected) {
    /** What one examiner may propose and another must confirm. */
    public enum Kind implements TextKey {
        /** The court decided: the status follows. */
        OUTCOME,
        /** A court ordered the entry closed to everyone but the record office. */
        SEAL,
        UNSEAL,
        /** The warrant or proclamation is no longer alive. */
        WITHDRAW_NOTICE,
        /** It was never this person: the entry counts no more, and is shown to the record office alone. */
        STRIKE,
        RESTORE,
        /** The name, a number or the address of the person was written down wrongly. It is about no entry. */
        IDENTITY;

        @Override
        public String textKey() {
            return "record.change." + name();
        }
    }

    /** A change of an entry. @throws RuleViolation record.change.incomplete, record.line.length */
    public ProposedChange(Kind kind, CourtOutcome outcome, LocalDate effectiveOn, String court, String why) {
        this(kind, outcome, effectiveOn, court, why, null);
    }

    /** @throws RuleViolation record.change.incomplete, record.line.length */
    public ProposedChange {
        if (kind == null
                || effectiveOn == null
                || (kind == Kind.OUTCOME) != (outcome != null)
                || (kind == Kind.IDENTITY) != (corrected != null)) {
            throw new RuleViolation("record.change.incomplete");
        }
        court = Typed.withinOrNull(court, 3, 120, "record.line.length");
        why = Typed.within(why, 5, 300, "record.line.length");
    }
}
