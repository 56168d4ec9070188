package pk.gov.balochistan.police.identity;

import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.Map;
import pk.gov.balochistan.police.credential.Passwords;
import pk.gov.balochistan.police.throttle.ThrottleRule;

/**
 * How signing in is kept, read once from the environment: DEMO and SECOND_FACTOR ({@code on} or {@code off}, off in demo mode
 * unless said otherwise, never off elsewhere), and the cost of a password. Source: SECURITY.md, Promises and T13.
 */
@Dependent
public class SignInRules {
    /** Misses from a device that signed in before; strangers' guesses do not count against it. */
    static final ThrottleRule KNOWN_DEVICE = steady("sign-in-device", UserAccount.TRIES);

    /** Misses for a name nobody has: as an account would pause, so that the answer does not tell names. */
    static final ThrottleRule UNKNOWN_NAME = steady("sign-in-name", UserAccount.TRIES);

    /** Misses of the own password while signed in. */
    static final ThrottleRule OWN_PASSWORD = steady("own-password", UserAccount.TRIES);

    /** Misses from one address, loosely, since a whole station may share it. */
    static final ThrottleRule ADDRESS =
            new ThrottleRule("sign-in-address", 60, UserAccount.WINDOW, Duration.ofMinutes(5));

    private static final class Shared {
        private static final Passwords PASSWORDS = new Passwords(Passwords.Cost.of(System.getenv()));
    }

    private final boolean secondFactorNeeded;
    private final Passwords passwords;

    /** As this program's environment says. */
    public SignInRules() {
        this(System.getenv(), Shared.PASSWORDS);
    }

    /** @throws IllegalArgumentException when SECOND_FACTOR is off outside demo mode, or neither on nor off */
    SignInRules(Map<String, String> environment, Passwords passwords) {
        boolean demo = Boolean.parseBoolean(environment.getOrDefault("DEMO", "false"));
        String wish = environment.getOrDefault("SECOND_FACTOR", demo ? "off" : "on");
        if (!wish.equals("on") && !wish.equals("off")) throw new IllegalArgumentException("SECOND_FACTOR is on or off");
        if (wish.equals("off") && !demo) {
            throw new IllegalArgumentException("SECOND_FACTOR may be off in demo mode only");
        }
        this.secondFactorNeeded = wish.equals("on");
        this.passwords = passwords;
    }

    /** Whether everyone must set up a second factor. One that is set up is asked for in any mode. */
    public boolean isSecondFactorNeeded() {
        return secondFactorNeeded;
    }

    Passwords passwords() {
        return passwords;
    }

    private static ThrottleRule steady(String name, int limit) {
        return new ThrottleRule(name, limit, UserAccount.WINDOW, UserAccount.PAUSE, false);
    }
}
