package pk.gov.balochistan.police.portal.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.administration.AccountOrder;
import pk.gov.balochistan.police.administration.AccountOrderDesk;
import pk.gov.balochistan.police.administration.OrderNumber;
import pk.gov.balochistan.police.administration.OrderRow;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.identity.AccountFile;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The orders for one account: confirm or decline what another administrator proposed, and propose that both are reset. */
@Named
@ViewScoped
public class OrderForm implements Serializable {
    @Inject
    private transient AccountOrderDesk desk;

    @Inject
    private AccountPage page;

    @Inject
    private PageMessages messages;

    private final Map<Long, String> reasons = new HashMap<>();
    private Integer refusedAt;
    private transient List<OrderRow> orders;
    private transient AccountFile readWith;
    private final Fresh<String> firstPart = new Fresh<>();
    private final Fresh<String> secondPart = new Fresh<>();

    public void proposeReset() {
        page.act("admin.orders.resetProposed", () -> firstPart.put(desk.proposeReset(page.name())));
    }

    public void confirm(long number) {
        page.act(
                "admin.orders.confirmed",
                () -> secondPart.put(
                        desk.confirm(new OrderNumber(page.name(), number)).secondPart()));
    }

    /** @param index of the order in the list, beside whose field a refusal stands */
    public void decline(long number, int index) {
        try {
            desk.decline(new OrderNumber(page.name(), number), reasons.get(number));
            reasons.remove(number);
            refusedAt = null;
            messages.done("admin.orders.declined");
        } catch (RuleViolation refusal) {
            refusedAt = index;
            messages.refuse(
                    refusal.about().equals("identity.reason") ? "orders:list:" + index + ":why" : null, refusal);
        }
        page.load();
    }

    /** Waiting and decided ones, the latest first. */
    public List<OrderRow> getOrders() {
        // The page reads the account afresh after each act, whoever carried it out: so must the orders be.
        if (orders == null || readWith != page.getFile()) {
            orders = desk.list(page.name());
            readWith = page.getFile();
        }
        return orders;
    }

    /** Whether the account was proposed and waits: nobody opens it alone. */
    public boolean isOpeningAwaited() {
        return getOrders().stream()
                .anyMatch(order ->
                        order.kind() == AccountOrder.Kind.ACCOUNT && order.decision() == DualControl.Decision.WAITING);
    }

    /** Of the password, shown in the answer to the order that made it, and never again. */
    public String getFirstPart() {
        return firstPart.get().orElse(null);
    }

    /** Likewise. */
    public String getSecondPart() {
        return secondPart.get().orElse(null);
    }

    /** Why each order is declined, by its number. */
    public Map<Long, String> getReasons() {
        return reasons;
    }

    /** Whose form stays open; null for none. */
    public Integer getRefusedAt() {
        return refusedAt;
    }
}
