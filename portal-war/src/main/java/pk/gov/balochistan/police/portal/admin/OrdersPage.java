package pk.gov.balochistan.police.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.administration.AccountOrderDesk;
import pk.gov.balochistan.police.administration.OrderRow;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Orders that wait for a second administrator, oldest first. Each is decided on the page of its account. */
@Named
@RequestScoped
public class OrdersPage {
    @Inject
    private AccountOrderDesk desk;

    @Inject
    private PageMessages messages;

    private int page;
    private List<OrderRow> rows = List.of();
    private long count;

    /** Reads the page of the list that the address names. */
    public void load() {
        try {
            count = desk.countWaiting();
            page = (int) Math.max(0, Math.min(page, (count - 1) / AccountOrderDesk.PAGE));
            rows = desk.listWaiting(page);
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    public List<OrderRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public boolean isBefore() {
        return page > 0;
    }

    public boolean isMore() {
        return (long) (page + 1) * AccountOrderDesk.PAGE < count;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
