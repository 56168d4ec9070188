package pk.gov.balochistan.police.prison;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * How a stay ended, as it is entered.
 *
 * @param on the day
 * @param cause any but a transfer, which begins another stay with it
 * @param order the court's or other order in words, or how it is known; 3 to 200 characters
 */
public record NewRelease(LocalDate on, ReleaseCause cause, String order) implements Detailed {
    /** @throws RuleViolation prison.releasedOn, prison.cause, prison.order */
    public NewRelease {
        if (on == null) throw new RuleViolation("prison.releasedOn");
        if (cause == null || cause == ReleaseCause.TRANSFERRED) throw new RuleViolation("prison.cause");
        order = Typed.within(order, 3, 200, "prison.order");
    }

    @Override
    public String auditDetail() {
        return cause + " on " + on;
    }
}
