package pk.gov.balochistan.police.photoarray;

import pk.gov.balochistan.police.identifier.TenDigits;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** The number of a photo array: 10 digits, 9 of them random and the last a check digit. It says nothing of whom it shows. */
public record ArrayNumber(String digits) implements Recorded, Printed {
    public ArrayNumber {
        if (!TenDigits.areGood(digits)) throw new RuleViolation("refusal.notFound");
    }

    /** A random number, which may be taken. */
    public static ArrayNumber random() {
        return new ArrayNumber(TenDigits.random());
    }

    /** @throws RuleViolation refusal.notFound */
    public static ArrayNumber parse(String typed) {
        return new ArrayNumber(Typed.digits(typed));
    }

    /** 48210-93755. */
    @Override
    public String printed() {
        return TenDigits.printed(digits);
    }

    @Override
    public String auditTarget() {
        return "photo-array:" + digits;
    }
}
