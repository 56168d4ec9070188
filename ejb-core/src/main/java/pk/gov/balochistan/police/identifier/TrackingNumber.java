package pk.gov.balochistan.police.identifier;

import java.util.Optional;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * The number a citizen types to follow a case: 12 digits, 11 of them random and the last a check digit (Damm 2004, order 10),
 * shown 4821 0937 5526. It is an address, not a key: knowing it opens nothing but a status word and a date.
 */
public record TrackingNumber(String digits) implements Recorded, Printed {
    public TrackingNumber {
        if (digits == null || !digits.matches("\\d{12}")) throw new RuleViolation("refusal.tracking.malformed");
        if (CheckDigit.of(digits) != 0) throw new RuleViolation("refusal.tracking.mistyped");
    }

    /** A random number, which may be taken. */
    public static TrackingNumber random() {
        return new TrackingNumber(CheckDigit.randomNumber(12));
    }

    /** Reads what a person typed. @throws RuleViolation refusal.tracking.malformed, refusal.tracking.mistyped */
    public static TrackingNumber parse(String typed) {
        return new TrackingNumber(Typed.digits(typed));
    }

    /** The same; empty where it is none. */
    public static Optional<TrackingNumber> find(String typed) {
        try {
            return Optional.of(parse(typed));
        } catch (RuleViolation none) {
            return Optional.empty();
        }
    }

    /** In groups of four: 4821 0937 5526. */
    @Override
    public String printed() {
        return digits.substring(0, 4) + " " + digits.substring(4, 8) + " " + digits.substring(8);
    }

    @Override
    public String auditTarget() {
        return "complaint:" + digits;
    }

    @Override
    public String toString() {
        return printed();
    }
}
