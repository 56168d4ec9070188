package pk.gov.balochistan.police.correction;

import pk.gov.balochistan.police.identifier.TenDigits;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** The number of a request for correction: 10 digits, 9 of them random and the last a check digit. It says nothing of the person. */
public record CorrectionNumber(String digits) implements Recorded, Printed {
    public CorrectionNumber {
        if (!TenDigits.areGood(digits)) throw new RuleViolation("refusal.notFound");
    }

    /** A random number, which may be taken. */
    public static CorrectionNumber random() {
        return new CorrectionNumber(TenDigits.random());
    }

    /** @throws RuleViolation refusal.notFound */
    public static CorrectionNumber parse(String typed) {
        return new CorrectionNumber(Typed.digits(typed));
    }

    /** 48210-93755. */
    @Override
    public String printed() {
        return TenDigits.printed(digits);
    }

    @Override
    public String auditTarget() {
        return "correction:" + digits;
    }
}
