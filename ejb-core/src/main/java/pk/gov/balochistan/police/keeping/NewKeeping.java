package pk.gov.balochistan.police.keeping;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A direction in writing that prints, photographs or a whole record be kept. Source, for the former two: Identification of Prisoners Act 1920, section 7: the
 * court may give it or, where the person was released without trial, the District Magistrate or Sub-divisional Officer.
 *
 * @param authority who directed it, 3 to 120 characters
 * @param orderNumber 1 to 60 characters
 * @param orderOn the day of the order
 * @param until the last day on which they are kept; null where the order names none
 */
public record NewKeeping(String authority, String orderNumber, LocalDate orderOn, LocalDate until) implements Detailed {
    /** @throws RuleViolation prints.keep.authority, taking.order.number, taking.order.day, prints.keep.until */
    public NewKeeping {
        authority = Typed.within(authority, 3, 120, "prints.keep.authority");
        orderNumber = Typed.within(orderNumber, 1, 60, "taking.order.number");
        if (orderOn == null) throw new RuleViolation("taking.order.day");
        if (until != null && until.isBefore(orderOn)) throw new RuleViolation("prints.keep.until");
    }

    @Override
    public String auditDetail() {
        return authority + " " + orderNumber + " of " + orderOn + (until == null ? "" : " until " + until);
    }
}
