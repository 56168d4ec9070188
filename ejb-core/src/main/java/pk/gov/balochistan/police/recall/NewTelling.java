package pk.gov.balochistan.police.recall;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** By which of our letters an office is told. @param letterNumber 1 to 60 characters @param on the day on which the letter went */
public record NewTelling(String letterNumber, LocalDate on) implements Detailed {
    /** @throws RuleViolation recall.letterNumber, recall.letterOn */
    public NewTelling {
        letterNumber = Typed.within(letterNumber, 1, 60, "recall.letterNumber");
        if (on == null) throw new RuleViolation("recall.letterOn");
    }

    @Override
    public String auditDetail() {
        return "letter " + letterNumber + " of " + on;
    }
}
