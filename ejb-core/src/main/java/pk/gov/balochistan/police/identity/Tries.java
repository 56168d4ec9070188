package pk.gov.balochistan.police.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.throttle.Throttles;

/**
 * Counts the tries to sign in: those from strange devices on the account, those from a device that signed in before on that
 * device, those for a name nobody has on the name, and all misses loosely on the address. Source: SECURITY.md T13.
 */
@Dependent
class Tries {
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
        if (throttles.isPaused(SignInRules.KNOWN_DEVICE, device.id())) return false;
        throttles.miss(SignInRules.KNOWN_DEVICE, device.id());
        return true;
    }

    private boolean begin(UserAccount account, SignIn.Visitor visitor) {
        if (account.isPausedAt(clock.instant()) || isPaused(visitor)) return false;
        account.countTry(clock.instant());
        return true;
    }

    private boolean beginUnknown(Username username, SignIn.Visitor visitor) {
        if (throttles.isPaused(SignInRules.UNKNOWN_NAME, username.value()) || isPaused(visitor)) return false;
        throttles.miss(SignInRules.UNKNOWN_NAME, username.value());
        return true;
    }

    private boolean isPaused(SignIn.Visitor visitor) {
        return throttles.isPaused(SignInRules.ADDRESS, visitor.address());
    }

    /** A miss counts against the address too. */
    void missFrom(SignIn.Visitor visitor) {
        throttles.miss(SignInRules.ADDRESS, visitor.address());
    }

    /** The right person was there: the counts of the account and of this device are forgotten. @return the device, from now on known */
    KnownDevice forget(UserAccount account, SignIn.Visitor visitor) {
        KnownDevice device = KnownDevice.of(visitor.deviceCookie(), account, clock.instant(), keys)
                .orElseGet(KnownDevice::random);
        throttles.forget(SignInRules.KNOWN_DEVICE, device.id());
        account.forgetTries();
        return device;
    }

    boolean beginOwn(String username) {
        if (throttles.isPaused(SignInRules.OWN_PASSWORD, username)) return false;
        throttles.miss(SignInRules.OWN_PASSWORD, username);
        return true;
    }

    void forgetOwn(String username) {
        throttles.forget(SignInRules.OWN_PASSWORD, username);
    }

    private static Username usernameOrNull(String typed) {
        try {
            return Username.parse(typed);
        } catch (RuleViolation malformed) {
            return null; // Nobody can have such a name: refused like any other that nobody has.
        }
    }
}
