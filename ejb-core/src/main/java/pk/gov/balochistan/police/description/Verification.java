package pk.gov.balochistan.police.description;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Typed;

/**
 * How it was found out that what a person stated is so.
 *
 * @param by who found it out, 3 to 120 characters
 * @throws RuleViolation description.verified.how, .on, .by
 */
public record Verification(How how, LocalDate on, String by) {
    /** On what it rests. */
    public enum How implements TextKey {
        PAPER_SEEN,
        NADRA,
        PRINTS,
        COURT,
        PLACE_VISITED,
        PERSON_ASKED;

        @Override
        public String textKey() {
            return "description.verified." + name();
        }
    }

    public Verification {
        if (how == null) throw new RuleViolation("description.verified.how");
        if (on == null) throw new RuleViolation("description.verified.on");
        by = Typed.within(by, 3, 120, "description.verified.by");
    }
}
