package pk.gov.balochistan.police.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.credential.PasswordRules;
import pk.gov.balochistan.police.credential.Passwords;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Opens accounts and gives them their roles: for the administrator's desk, for the command line that makes the first
 * administrator, and for demo data. It asks no permission; who calls it does.
 */
@Dependent
public class Enrolment {
    private final UserAccounts accounts;
    private final Officers officers;
    private final Places places;
    private final SignInRules rules;
    private final Clock clock;

    @Inject
    public Enrolment(UserAccounts accounts, Officers officers, Places places, SignInRules rules, Clock clock) {
        this.accounts = accounts;
        this.officers = officers;
        this.places = places;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * An account whose password the person must change at the first sign-in.
     *
     * @param by as the trail names who opened it
     * @throws RuleViolation identity.username.taken, identity.belt.taken, refusal.officer.unknown
     */
    public UserAccount open(NewAccount input, String firstPassword, String by) {
        if (input.belt() != null) officers.require(input.belt());
        String hash = rules.passwords().hash(firstPassword);
        UserAccount account = new UserAccount(input, hash, by, clock.instant());
        accounts.add(account);
        return account;
    }

    /** An account with a password of the person's own choice. @throws RuleViolation those of {@link #open} and of {@link PasswordRules} */
    public UserAccount openWithChosenPassword(NewAccount input, String password, String by) {
        check(password, input.username(), input.nameEn());
        UserAccount account = open(input, password, by);
        account.keepPassword();
        return account;
    }

    /** An account that stays shut, with a password that nobody has seen, until a second administrator confirms it. @throws RuleViolation those of {@link #open} */
    public UserAccount openShut(NewAccount input, String by) {
        UserAccount account = open(input, Passwords.oneTime(), by);
        account.lock(null);
        return account;
    }

    /**
     * Gives a role at a place, by the machine itself.
     *
     * @param placeCode such as {@code ps-sariab}
     * @param from the first moment @param until the first moment it no longer holds, or null for until further order
     * @throws RuleViolation refusal.place.unknown, identity.grant.span, identity.grant.officer
     */
    public AccountGrant grant(
            UserAccount account, Role role, String placeCode, Instant from, Instant until, String by) {
        return grant(account, role, placeCode, from, until, new AccountGrant.Granted(by, clock.instant()));
    }

    /** The same, by two persons. */
    public AccountGrant grant(
            UserAccount account, Role role, String placeCode, Instant from, Instant until, DualControl confirmed) {
        return grant(
                account,
                role,
                placeCode,
                from,
                until,
                new AccountGrant.Granted(confirmed.proposedBy(), confirmed.decidedAt()));
    }

    private AccountGrant grant(
            UserAccount account,
            Role role,
            String placeCode,
            Instant from,
            Instant until,
            AccountGrant.Granted granted) {
        AccountGrant grant = new AccountGrant(account, role, places.require(placeCode), from, until, granted);
        accounts.add(grant);
        return grant;
    }

    /** The person's own new password. @throws RuleViolation those of {@link PasswordRules}, identity.password.same */
    public void choosePassword(UserAccount account, String password) {
        check(password, account.username(), account.name(Language.ENGLISH));
        if (rules.passwords().matches(password, account.passwordHash())) {
            throw new RuleViolation("identity.password.same");
        }
        account.choosePassword(rules.passwords().hash(password));
    }

    /**
     * A password that one administrator made.
     *
     * @throws RuleViolation identity.reset.password where nothing else would keep that administrator out
     */
    public void resetPassword(UserAccount account, String password) {
        account.requirePasswordIsNotAll();
        account.givePassword(rules.passwords().hash(password));
    }

    /** A password of which two administrators know a part each, and no second factor until one is set up anew. */
    public void resetBoth(UserAccount account, String password) {
        account.givePassword(rules.passwords().hash(password));
        resetSecondFactor(account);
    }

    /** Opens an account again, whatever had closed it. */
    public void unlock(UserAccount account) {
        account.unlock(clock.instant());
    }

    /** Neither app nor card opens the account any longer. */
    public void resetSecondFactor(UserAccount account) {
        account.resetSecondFactor();
        accounts.voidCard(account, clock.instant());
    }

    private static void check(String password, Username username, String name) {
        PasswordRules.check(password, username.value(), name);
    }
}
