package pk.gov.balochistan.police.photoarray;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Why no identification parade before a magistrate is possible.
 *
 * @param court which magistrate declined it, 3 to 120 characters; null unless one did
 * @param orderNumber of that order, 1 to 60 characters; null unless one did
 * @param orderOn the day of that order; null unless one did
 * @param words what was done to find the suspect, when the suspect died, or whatever bars it, 20 to 500 characters
 * @throws RuleViolation arrays.bar.none, .custody, .planned, .held, arrays.order.court, .number, .day, arrays.words
 */
public record ArrayGround(ParadeBar bar, String court, String orderNumber, LocalDate orderOn, String words)
        implements Detailed {
    public ArrayGround {
        if (bar == null) throw new RuleViolation("arrays.bar.none");
        bar.requireGround();
        boolean isOrdered = bar == ParadeBar.DECLINED;
        court = isOrdered ? Typed.within(court, 3, 120, "arrays.order.court") : null;
        orderNumber = isOrdered ? Typed.within(orderNumber, 1, 60, "arrays.order.number") : null;
        if (isOrdered && orderOn == null) throw new RuleViolation("arrays.order.day");
        if (!isOrdered) orderOn = null;
        words = Typed.within(words, 20, 500, "arrays.words");
    }

    /** @throws RuleViolation arrays.order.future */
    void requireDay(LocalDate today) {
        if (orderOn != null && orderOn.isAfter(today)) throw new RuleViolation("arrays.order.future");
    }

    @Override
    public String auditDetail() {
        return bar + (orderOn == null ? "" : ", " + court + " " + orderNumber + " of " + orderOn);
    }
}
