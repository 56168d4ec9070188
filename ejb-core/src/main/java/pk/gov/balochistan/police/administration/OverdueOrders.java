package pk.gov.balochistan.police.administration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.housekeeping.OldRows;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;

/**
 * Orders that nobody decided within seven days: ended by whoever asks first after them, and by housekeeping where nobody asks. An
 * overdue order opens nothing meanwhile.
 */
@Dependent
public class OverdueOrders implements OldRows {
    private final AccountOrders orders;
    private final UserAccounts accounts;
    private final AuditTrail trail;

    @Inject
    public OverdueOrders(AccountOrders orders, UserAccounts accounts, AuditTrail trail) {
        this.orders = orders;
        this.accounts = accounts;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return "orders";
    }

    /** Ends them, at most so many; the rows stay, as lapsed ones. @return how many */
    @Override
    public int removeOld(Instant now, int most) {
        List<AccountOrder> overdue = orders.lapse(now, most);
        for (AccountOrder order : overdue) {
            UserAccount account = accounts.find(order.accountId()).orElseThrow();
            if (order.kind() == AccountOrder.Kind.ACCOUNT) account.abandon(null);
            AuditNote note = new AuditNote(account.auditTarget(), null, order.described());
            trail.add(Caller.system("orders"), "ACCOUNT_ADMINISTER:lapse", Outcome.OK, note);
        }
        return overdue.size();
    }
}
