package pk.gov.balochistan.police.identity;

import jakarta.enterprise.context.Dependent;
import java.util.Map;
import pk.gov.balochistan.police.credential.Passwords;

/**
 * How signing in is kept, read once from the environment: DEMO and SECOND_FACTOR ({@code on} or {@code off}, off in demo mode
 * unless said otherwise, never off elsewhere), and the cost of a password. Source: SECURITY.md, Promises.
 */
@Dependent
public class SignInRules {
    private static final class Shared {
        private static final Passwords PASSWORDS = new Passwords(Passwords.Cost.of(System.getenv()));
    }

    private final boolean secondFactorNeeded;
    private final Passwords passwords;

    /** As this program's environment says. */
    public SignInRules() {
        this(System.getenv(), Shared.PASSWORDS);
    }

    /** As an environment says. @throws IllegalArgumentException when SECOND_FACTOR is off outside demo mode, or neither on nor off */
    public SignInRules(Map<String, String> environment, Passwords passwords) {
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

    public Passwords passwords() {
        return passwords;
    }
}
