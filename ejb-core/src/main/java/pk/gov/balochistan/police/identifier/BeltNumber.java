package pk.gov.balochistan.police.identifier;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** The number an officer wears and signs with, unique in the province: 2 to 12 letters, digits and hyphens, such as Q-1042. */
public record BeltNumber(String value) implements Recorded {
    private static final Pattern TYPED = Pattern.compile("([A-Z]{1,6})[ -]*(\\d{1,8})");

    public BeltNumber {
        if (value == null || !value.matches("[A-Z0-9][A-Z0-9-]{1,11}"))
            throw new RuleViolation("refusal.belt.malformed");
    }

    /**
     * Reads a typed belt number: letters and digits, in any case and in the digits of any script, with or without the dash and spaces.
     *
     * @throws RuleViolation refusal.belt.malformed, also for digits alone: several districts have a constable of that number
     */
    public static BeltNumber parse(String typed) {
        Matcher parts = TYPED.matcher(Typed.line(typed).toUpperCase(Locale.ROOT));
        if (!parts.matches()) throw new RuleViolation("refusal.belt.malformed");
        return new BeltNumber(parts.group(1) + "-" + parts.group(2));
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
