package pk.gov.balochistan.police.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import pk.gov.balochistan.police.identity.FailedTries;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.throttle.ThrottleRule;
import pk.gov.balochistan.police.throttle.Throttles;

/**
 * Counts the tries to sign in: those from strange devices on the account, those from a device that signed in before on that
 * device, those for a name nobody has on the name, and all misses loosely on the address. Source: SECURITY.md T13.
 */
@Dependent
class Tries {
    /** Misses from a device that signed in before; strangers' guesses do not count against it. */
    private static final ThrottleRule KNOWN_DEVICE = steady("sign-in-device", FailedTries.MOST);

    /** Misses for a name nobody has: as an account would pause, so that the answer does not tell names. */
    private static final ThrottleRule UNKNOWN_NAME = steady("sign-in-name", FailedTries.MOST);

    /** Misses of the own password while signed in. */
    private static final ThrottleRule OWN_PASSWORD = steady("own-password", FailedTries.MOST);

    /** Misses from one address, loosely, since a whole station may share it. */
    private static final ThrottleRule ADDRESS =
            new ThrottleRule("sign-in-address", 60, FailedTries.WINDOW, Duration.ofMinutes(5));

    private final UserAccounts accounts;
    private final Throttles throttles;
    private final KeyRing keys;
    private final Clock clock;

    @Inject
    Tries(UserAccounts accounts, Throttles throttles, KeyRing keys, Clock clock) {
        this.accounts = accounts;
        this.throttles = throttles;
        this.keys = keys;
        this.clock = clock;
    }

    /** A try that was counted. @param username null when what was typed cannot be one @param account empty for a name nobody has */
    record Try(Username username, Optional<UserAccount> account, boolean isAllowed, boolean isOfStranger) {}

    /** Counts the try, whatever becomes of it, and tells whether it may be made. In a transaction that commits. */
    Try begin(String typedName, SignIn.Visitor visitor) {
        Username username = usernameOrNull(typedName);
        if (username == null) return new Try(null, Optional.empty(), true, true);
        Optional<UserAccount> account = accounts.findLocked(username);
        if (account.isEmpty()) return new Try(username, account, beginUnknown(username, visitor), true);
        Optional<KnownDevice> device = KnownDevice.of(visitor.deviceCookie(), account.get(), clock.instant(), keys);
        if (device.isPresent()) return new Try(username, account, begin(device.get()), false);
        return new Try(username, account, begin(account.get(), visitor), true);
    }

    private boolean begin(KnownDevice device) {
        if (throttles.isPaused(KNOWN_DEVICE, device.id())) return false;
        throttles.miss(KNOWN_DEVICE, device.id());
        return true;
    }

    private boolean begin(UserAccount account, SignIn.Visitor visitor) {
        if (account.isPausedAt(clock.instant()) || isPaused(visitor)) return false;
        account.countTry(clock.instant());
        return true;
    }

    private boolean beginUnknown(Username username, SignIn.Visitor visitor) {
        if (throttles.isPaused(UNKNOWN_NAME, username.value()) || isPaused(visitor)) return false;
        throttles.miss(UNKNOWN_NAME, username.value());
        return true;
    }

    private boolean isPaused(SignIn.Visitor visitor) {
        return throttles.isPaused(ADDRESS, visitor.address());
    }

    /** A miss counts against the address too. */
    void missFrom(SignIn.Visitor visitor) {
        throttles.miss(ADDRESS, visitor.address());
    }

    /** The right person was there: the counts of the account and of this device are forgotten. @return the device, from now on known */
    KnownDevice forget(UserAccount account, SignIn.Visitor visitor) {
        KnownDevice device = KnownDevice.of(visitor.deviceCookie(), account, clock.instant(), keys)
                .orElseGet(KnownDevice::random);
        throttles.forget(KNOWN_DEVICE, device.id());
        account.forgetTries();
        return device;
    }

    boolean beginOwn(String username) {
        if (throttles.isPaused(OWN_PASSWORD, username)) return false;
        throttles.miss(OWN_PASSWORD, username);
        return true;
    }

    void forgetOwn(String username) {
        throttles.forget(OWN_PASSWORD, username);
    }

    private static Username usernameOrNull(String typed) {
        try {
            return Username.parse(typed);
        } catch (RuleViolation malformed) {
            return null; // Nobody can have such a name: refused like any other that nobody has.
        }
    }

    private static ThrottleRule steady(String name, int limit) {
        return new ThrottleRule(name, limit, FailedTries.WINDOW, FailedTries.PAUSE, false);
    }
}
