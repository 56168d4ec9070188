package pk.gov.balochistan.police.prison;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * That a prisoner was taken to another prison, or is held as something else from a day on, such as as a convict after the judgment.
 *
 * @param on the day on which the one stay ends and the next begins
 * @param order on whose order, 3 to 200 characters
 * @param to the prison of the next, with the number there
 * @param heldAs as what; null for as before
 */
public record NewTransfer(LocalDate on, String order, HeldAt to, HeldAs heldAs) implements Detailed {
    /** @throws RuleViolation prison.transferredOn, prison.order */
    public NewTransfer {
        if (on == null) throw new RuleViolation("prison.transferredOn");
        order = Typed.within(order, 3, 200, "prison.order");
    }

    @Override
    public String auditDetail() {
        return "to " + to + (heldAs == null ? "" : " as " + heldAs) + " on " + on;
    }
}
