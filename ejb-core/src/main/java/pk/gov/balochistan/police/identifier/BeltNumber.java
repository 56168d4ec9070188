package pk.gov.balochistan.police.identifier;

import java.util.Locale;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** The number an officer wears and signs with, unique in the province: 2 to 12 letters, digits and hyphens, such as Q-1042. */
public record BeltNumber(String value) implements Recorded {
    public BeltNumber {
        if (value == null || !value.matches("[A-Z0-9][A-Z0-9-]{1,11}"))
            throw new RuleViolation("refusal.belt.malformed");
    }

    /** Reads a typed belt number in any case. @throws RuleViolation refusal.belt.malformed */
    public static BeltNumber parse(String typed) {
        return new BeltNumber(Typed.line(typed).toUpperCase(Locale.ROOT).replace(" ", ""));
    }

    /** The number as it is typed, or null when nothing was typed. @throws RuleViolation refusal.belt.malformed */
    public static BeltNumber parseOrNull(String typed) {
        return Typed.textOrNull(typed) == null ? null : parse(typed);
    }

    @Override
    public String auditTarget() {
        return "officer:" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
