package pk.gov.balochistan.police.printexchange;

import pk.gov.balochistan.police.identifier.TenDigits;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** The control number of a transaction that left: 10 digits, 9 of them random and the last a check digit. It says nothing of the person. */
public record ReleaseNumber(String digits) implements Recorded, Printed {
    public ReleaseNumber {
        if (!TenDigits.areGood(digits)) throw new RuleViolation("refusal.notFound");
    }

    /** A random number, which may be taken. */
    public static ReleaseNumber random() {
        return new ReleaseNumber(TenDigits.random());
    }

    /** @throws RuleViolation refusal.notFound */
    public static ReleaseNumber parse(String typed) {
        return new ReleaseNumber(Typed.digits(typed));
    }

    /** 48210-93755. */
    @Override
    public String printed() {
        return TenDigits.printed(digits);
    }

    @Override
    public String auditTarget() {
        return "print-release:" + digits;
    }
}
