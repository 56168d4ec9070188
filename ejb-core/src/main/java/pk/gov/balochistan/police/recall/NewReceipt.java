package pk.gov.balochistan.police.recall;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What an office wrote back.
 *
 * @param number of its letter, 1 to 60 characters
 * @param on the day of its letter
 * @param words what it did with the prints, 3 to 300 characters
 */
public record NewReceipt(String number, LocalDate on, String words) implements Detailed {
    /** @throws RuleViolation recall.receiptNumber, recall.receiptOn, recall.receiptWords */
    public NewReceipt {
        number = Typed.within(number, 1, 60, "recall.receiptNumber");
        if (on == null) throw new RuleViolation("recall.receiptOn");
        words = Typed.within(words, 3, 300, "recall.receiptWords");
    }

    @Override
    public String auditDetail() {
        return "receipt " + number + " of " + on;
    }
}
