package pk.gov.balochistan.police.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.administration.AccountDesk;
import pk.gov.balochistan.police.administration.AccountFilter;
import pk.gov.balochistan.police.administration.AccountOrderDesk;
import pk.gov.balochistan.police.administration.AccountRow;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identity.AccountState;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The list of accounts. The filter and the page stand in the address, so that going back shows the same list. */
@Named
@RequestScoped
public class AccountsPage {
    @Inject
    private AccountDesk desk;

    @Inject
    private AccountOrderDesk orders;

    @Inject
    private PageMessages messages;

    private String text;
    private String state;
    private String role;
    private int page;
    private List<AccountRow> rows = List.of();
    private long count;
    private long waiting;

    /** Reads the page of the list that the address names. */
    public void load() {
        try {
            AccountFilter filter = new AccountFilter(
                    text, Chosen.constant(AccountState.class, state), Chosen.constant(Role.class, role));
            count = desk.count(filter);
            page = (int) Math.max(0, Math.min(page, (count - 1) / AccountDesk.PAGE));
            rows = desk.list(filter, page);
            waiting = orders.countWaiting();
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    /** Shows the list as narrowed, from its first page. */
    public String look() {
        page = 0;
        return "/admin/accounts?faces-redirect=true&includeViewParams=true";
    }

    public List<AccountRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    /** Orders that wait for a second administrator. */
    public long getWaiting() {
        return waiting;
    }

    public boolean isBefore() {
        return page > 0;
    }

    public boolean isMore() {
        return (long) (page + 1) * AccountDesk.PAGE < count;
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
