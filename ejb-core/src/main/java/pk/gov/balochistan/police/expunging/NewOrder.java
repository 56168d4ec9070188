package pk.gov.balochistan.police.expunging;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A court's order that a record be expunged before its term has ended.
 *
 * @param court 3 to 120 characters
 * @param number 1 to 60 characters
 * @param on the day of the order
 */
public record NewOrder(String court, String number, LocalDate on) implements Detailed {
    /** @throws RuleViolation expunge.order.court, taking.order.number, taking.order.day */
    public NewOrder {
        court = Typed.within(court, 3, 120, "expunge.order.court");
        number = Typed.within(number, 1, 60, "taking.order.number");
        if (on == null) throw new RuleViolation("taking.order.day");
    }

    @Override
    public String auditDetail() {
        return court + " " + number + " of " + on;
    }
}
