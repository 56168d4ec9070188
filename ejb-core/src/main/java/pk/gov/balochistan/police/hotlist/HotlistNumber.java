package pk.gov.balochistan.police.hotlist;

import pk.gov.balochistan.police.identifier.TenDigits;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** The public number of an entry: 10 digits, the last a check digit. It says nothing of whom it is about. */
public record HotlistNumber(String digits) implements Recorded {
    public HotlistNumber {
        if (!TenDigits.areGood(digits)) throw new RuleViolation("refusal.notFound");
    }

    /** A random number, which may be taken. */
    public static HotlistNumber random() {
        return new HotlistNumber(TenDigits.random());
    }

    /** Reads what an address or a person says. @throws RuleViolation refusal.notFound */
    public static HotlistNumber parse(String typed) {
        return new HotlistNumber(Typed.digits(typed));
    }

    /** 48210-93755. */
    public String printed() {
        return TenDigits.printed(digits);
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
