package pk.gov.balochistan.police.identity;

import java.util.Locale;
import java.util.Optional;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** The name a person signs in with: 3 to 40 small letters, digits, dots and hyphens, such as {@code sho.sariab}. */
public record Username(String value) implements Recorded {
    private static final String ACTOR = "user:";

    public Username {
        if (value == null || !value.matches("[a-z][a-z0-9.-]{2,39}")) {
            throw new RuleViolation("identity.username.malformed");
        }
    }

    /** Reads a typed name in any case. @throws RuleViolation identity.username.malformed */
    public static Username parse(String typed) {
        return new Username(Typed.line(typed).toLowerCase(Locale.ROOT));
    }

    /** How the trail names the account. */
    public String actor() {
        return ACTOR + value;
    }

    /** Whose account the trail names so; empty for the program itself. */
    public static Optional<Username> ofActor(String actor) {
        return actor.startsWith(ACTOR) ? Optional.of(new Username(actor.substring(ACTOR.length()))) : Optional.empty();
    }

    @Override
    public String auditTarget() {
        return "account:" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
