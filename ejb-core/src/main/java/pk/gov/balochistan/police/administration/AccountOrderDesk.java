package pk.gov.balochistan.police.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.credential.Passwords;
import pk.gov.balochistan.police.identity.AccountGrant;
import pk.gov.balochistan.police.identity.Enrolment;
import pk.gov.balochistan.police.identity.NewAccount;
import pk.gov.balochistan.police.identity.Seats;
import pk.gov.balochistan.police.identity.SignedInSessions;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * What needs two administrators: a new account, a post, and the reset of password and second factor together. One proposes, another
 * person confirms or declines. A password is made of two parts, of which each of the two sees one. Source: SECURITY.md T5.
 */
@Stateless
public class AccountOrderDesk {
    /** Rows on a page. */
    public static final int PAGE = 25;

    private static final int MOST_LAPSED = 200;

    @Inject
    AccountOrders orders;

    @Inject
    OverdueOrders overdue;

    @Inject
    UserAccounts accounts;

    @Inject
    Enrolment enrolment;

    @Inject
    SignedInSessions sessions;

    @Inject
    Places places;

    @Inject
    Callers callers;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    /**
     * Proposes a new account; until it is confirmed nobody can sign in to it.
     *
     * @return the first part of its password, shown once
     * @throws RuleViolation those of {@link Enrolment#open}, identity.order.self
     */
    @Permit(Permission.ACCOUNT_ADMINISTER)
    public String proposeAccount(NewAccount input) {
        lapseOverdue();
        UserAccount account = enrolment.openShut(input, signatory().actor());
        return proposePassword(AccountOrder.Kind.ACCOUNT, account);
    }

    /**
     * Proposes that password and second factor be both reset; until it is confirmed both stay as they are.
     *
     * @return the first part of the new password, shown once
     * @throws RuleViolation identity.order.self, identity.order.waiting, refusal.notFound
     */
    @Permit(Permission.ACCOUNT_ADMINISTER)
    public String proposeReset(Username username) {
        lapseOverdue();
        return proposePassword(AccountOrder.Kind.RESET, accounts.require(username));
    }

    private String proposePassword(AccountOrder.Kind kind, UserAccount account) {
        AccountOrder order = AccountOrder.password(kind, account, signatory(), clock.instant());
        orders.add(order);
        String part = Passwords.oneTimePart();
        order.keepFirstPart(part, keys);
        return part;
    }

    /**
     * Proposes a post.
     *
     * @throws RuleViolation identity.order.self, identity.order.waiting, identity.grant.officer, identity.grant.seat,
     *     identity.grant.span, refusal.place.unknown
     */
    @Permit(Permission.ACCOUNT_ADMINISTER)
    public void proposePost(Username username, NewGrant input) {
        lapseOverdue();
        Instant now = clock.instant();
        UserAccount account = accounts.require(username);
        account.requireMayHold(input.role());
        Place place = places.require(input.placeCode());
        Seats.require(input.role(), place);
        AccountGrant.requireSpan(input.from(now), input.until());
        Instant from = input.firstDay() == null ? null : input.from(now);
        orders.add(AccountOrder.post(account, input.role(), place, from, input.until(), signatory(), now));
    }

    /**
     * Carries out what another person proposed.
     *
     * @throws RuleViolation audit.control.own, audit.control.decided, identity.order.self, identity.order.lapsed,
     *     identity.order.accountFirst, identity.grant.seat, identity.grant.span, refusal.notFound
     */
    @Permit(Permission.ACCOUNT_ADMINISTER)
    public ConfirmedOrder confirm(OrderNumber number) {
        UserAccount account = accounts.require(number.account());
        AccountOrder order = orders.require(account, number.number());
        if (order.kind() != AccountOrder.Kind.POST) return confirmPassword(order, account);
        if (orders.isOpeningAwaited(account)) throw new RuleViolation("identity.order.accountFirst");
        return confirmPost(order, account);
    }

    private ConfirmedOrder confirmPost(AccountOrder order, UserAccount account) {
        Instant now = clock.instant();
        order.confirm(signatory(), now, keys);
        Place place = places.find(order.placeId()).orElseThrow();
        Seats.require(order.role(), place);
        enrolment.grant(account, order.role(), place.code(), order.validFrom(now), order.validUntil(), order.control());
        return new ConfirmedOrder(order.described() + ": " + order.role() + "@" + place.code(), null);
    }

    private ConfirmedOrder confirmPassword(AccountOrder order, UserAccount account) {
        Instant now = clock.instant();
        String first = order.confirm(signatory(), now, keys);
        String second = Passwords.oneTimePart();
        enrolment.resetBoth(account, Passwords.joined(first, second));
        sessions.endAll(account, null, signatory().actor(), now);
        // A lock that an administrator ordered meanwhile holds.
        if (order.kind() == AccountOrder.Kind.ACCOUNT && account.stateReason() == null) account.unlock(now);
        return new ConfirmedOrder(order.described(), second);
    }

    /**
     * Declines what another person proposed. An account that was to be opened stays shut for good, and its officer may get another.
     *
     * @throws RuleViolation identity.reason, audit.control.own, audit.control.decided, identity.order.self, identity.order.lapsed
     */
    @Permit(Permission.ACCOUNT_ADMINISTER)
    public void decline(OrderNumber number, String reason) {
        Why why = new Why(reason);
        UserAccount account = accounts.require(number.account());
        AccountOrder order = orders.require(account, number.number());
        order.decline(why, signatory(), clock.instant());
        if (order.kind() == AccountOrder.Kind.ACCOUNT) account.abandon(why.words());
    }

    /** Orders that wait, oldest first. @param page counted from 0 */
    @Permit(Permission.ACCOUNT_ADMINISTER)
    public List<OrderRow> listWaiting(int page) {
        lapseOverdue();
        return orders.listWaiting(page * PAGE, PAGE, signatory());
    }

    /** Orders for one account, decided ones too, the latest first, at most 50. @throws RuleViolation refusal.notFound */
    @Permit(Permission.ACCOUNT_ADMINISTER)
    public List<OrderRow> list(Username username) {
        lapseOverdue();
        return orders.list(accounts.require(username), signatory());
    }

    @Permit(value = Permission.ACCOUNT_ADMINISTER, audited = false)
    public long countWaiting() {
        lapseOverdue();
        return orders.countWaiting();
    }

    private void lapseOverdue() {
        overdue.removeOld(clock.instant(), MOST_LAPSED);
    }

    private Signatory signatory() {
        return Signatory.of(callers.current());
    }
}
