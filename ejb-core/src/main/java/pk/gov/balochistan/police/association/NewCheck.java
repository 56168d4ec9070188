package pk.gov.balochistan.police.association;

import java.time.LocalDate;
import pk.gov.balochistan.police.grading.NamesNoSource;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Typed;

/**
 * That somebody looked at an association again.
 *
 * @param on the day on which it ended, or was found to be so still; null for today
 * @param words what that rests on, 5 to 300 characters
 */
public record NewCheck(Outcome outcome, LocalDate on, String words) implements Detailed {
    /** What was found. */
    public enum Outcome implements TextKey {
        STANDS,
        ENDED;

        @Override
        public String textKey() {
            return "association.check." + name();
        }
    }

    /** @throws RuleViolation association.check.none, association.check.words, grading.names */
    public NewCheck {
        if (outcome == null) throw new RuleViolation("association.check.none");
        words = NamesNoSource.require(Typed.within(words, 5, 300, "association.check.words"));
    }

    @Override
    public String auditDetail() {
        return outcome.name();
    }
}
