package pk.gov.balochistan.police.hotlist;

import pk.gov.balochistan.police.identifier.CheckDigit;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** The public number of an entry: 10 digits, the last a check digit. It says nothing of whom it is about. */
public record HotlistNumber(String digits) implements Recorded {
    public HotlistNumber {
        if (digits == null || !digits.matches("\\d{10}") || CheckDigit.of(digits) != 0)
            throw new RuleViolation("refusal.notFound");
    }

    /** A random number, which may be taken. */
    public static HotlistNumber random() {
        return new HotlistNumber(CheckDigit.randomNumber(10));
    }

    /** Reads what an address or a person says. @throws RuleViolation refusal.notFound */
    public static HotlistNumber parse(String typed) {
        return new HotlistNumber(Typed.digits(typed));
    }

    /** 48210-93755. */
    public String printed() {
        return digits.substring(0, 5) + "-" + digits.substring(5);
    }

    @Override
    public String auditTarget() {
        return "hotlist:" + digits;
    }

    @Override
    public String toString() {
        return printed();
    }
}
