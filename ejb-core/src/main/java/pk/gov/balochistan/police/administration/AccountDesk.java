package pk.gov.balochistan.police.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.credential.Passwords;
import pk.gov.balochistan.police.identity.AccountFile;
import pk.gov.balochistan.police.identity.Enrolment;
import pk.gov.balochistan.police.identity.SignedInSessions;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * What one administrator alone does with other people's accounts: all that takes away, and a reset that lets nobody in but the
 * person. What gives is an order of two ({@link AccountOrderDesk}). A post is never deleted, only ended. An officer in charge lets
 * the own officers in again. Source: SECURITY.md T5 and T13.
 */
@Stateless
public class AccountDesk {
    /** Rows on a page. */
    public static final int PAGE = 25;

    @Inject
    UserAccounts accounts;

    @Inject
    AccountList list;

    @Inject
    AccountOrders orders;

    @Inject
    SignedInSessions sessions;

    @Inject
    Enrolment enrolment;

    @Inject
    Places places;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** Accounts that match, by name. @param page counted from 0 */
    @Permit(Permission.ACCOUNT_ADMINISTER)
    public List<AccountRow> list(AccountFilter filter, int page) {
        return list.list(filter, page * PAGE, PAGE, clock.instant());
    }

    @Permit(value = Permission.ACCOUNT_ADMINISTER, audited = false)
    public long count(AccountFilter filter) {
        return list.count(filter, clock.instant());
    }

    /** @throws RuleViolation refusal.notFound */
    @Permit(Permission.ACCOUNT_ADMINISTER)
    public AccountFile open(Username username) {
        Instant now = clock.instant();
        UserAccount account = accounts.require(username);
        return new AccountFile(
                account,
                account.stateAt(now),
                accounts.listGrants(List.of(account.id()), now),
                sessions.listOpen(account, now),
                accounts.countUnspentCodes(account));
    }

    /** Places of a kind, for the choice where a post is held. */
    @Permit(value = Permission.ACCOUNT_ADMINISTER, audited = false)
    public List<Place> listPlaces(PlaceKind kind) {
        return places.listToday(kind);
    }

    /** @throws RuleViolation identity.self, identity.grant.ended, refusal.notFound */
    @Permit(Permission.ACCOUNT_ADMINISTER)
    public void endGrant(Username username, long grantId) {
        UserAccount account = requireOther(username);
        accounts.findGrant(account, grantId)
                .orElseThrow(() -> new RuleViolation("refusal.notFound"))
                .end(caller().actor(), clock.instant());
    }

    /** Closes an account until an administrator opens it, and ends its sessions. @throws RuleViolation identity.self, identity.reason */
    @Permit(Permission.ACCOUNT_ADMINISTER)
    public void lock(Username username, String reason) {
        Why why = new Why(reason);
        UserAccount account = requireOther(username);
        account.lock(why.words());
        sessions.endAll(account, null, caller().actor(), clock.instant());
    }

    /** Opens an account again, whatever had closed it. @throws RuleViolation identity.self, identity.order.accountFirst */
    @Permit(Permission.ACCOUNT_ADMINISTER)
    public void unlock(Username username) {
        UserAccount account = requireOther(username);
        if (orders.isOpeningAwaited(account)) throw new RuleViolation("identity.order.accountFirst");
        account.unlock(clock.instant());
    }

    /**
     * Gives a new first password and ends the sessions.
     *
     * @return the password, shown once
     * @throws RuleViolation identity.self, identity.reset.password where the administrator could come in with it: two reset both
     */
    @Permit(Permission.ACCOUNT_ADMINISTER)
    public String resetPassword(Username username) {
        UserAccount account = requireOther(username);
        String password = Passwords.oneTime();
        enrolment.resetPassword(account, password);
        sessions.endAll(account, null, caller().actor(), clock.instant());
        return password;
    }

    /**
     * The app and the card are lost: both end, and the next sign-in sets up anew.
     *
     * @throws RuleViolation identity.self, identity.reset.factor while the password is one that somebody else made: two reset both
     */
    @Permit(Permission.ACCOUNT_ADMINISTER)
    public void resetSecondFactor(Username username) {
        UserAccount account = requireOther(username);
        account.requireOwnPassword();
        enrolment.resetSecondFactor(account);
        sessions.endAll(account, null, caller().actor(), clock.instant());
    }

    /** Ends all sessions of an account; each is over at its next request. */
    @Permit(Permission.ACCOUNT_ADMINISTER)
    public void endSessions(Username username) {
        sessions.endAll(accounts.require(username), null, caller().actor(), clock.instant());
    }

    /** Officers under the caller's posts who are locked out for a while. */
    @Permit(Permission.ACCOUNT_UNLOCK)
    public List<AccountRow> listLockedOut() {
        return list.listPausedUnder(caller().scope(Permission.ACCOUNT_UNLOCK).posts(), clock.instant());
    }

    /** Lets one of them in again. @throws RuleViolation identity.unlock.notYours, identity.unlock.administrator, identity.self */
    @Permit(Permission.ACCOUNT_UNLOCK)
    public void letIn(Username username) {
        UserAccount account = accounts.find(username)
                .filter(found -> list.isUnder(
                        found, caller().scope(Permission.ACCOUNT_UNLOCK).posts()))
                .orElseThrow(() -> new RuleViolation("identity.unlock.notYours"));
        if (isOwn(account)) throw new RuleViolation("identity.self");
        account.liftPause(clock.instant());
    }

    private UserAccount requireOther(Username username) {
        UserAccount account = accounts.require(username);
        if (isOwn(account)) throw new RuleViolation("identity.self");
        return account;
    }

    private boolean isOwn(UserAccount account) {
        return account.id().equals(caller().accountId());
    }

    private Caller caller() {
        return callers.current();
    }
}
