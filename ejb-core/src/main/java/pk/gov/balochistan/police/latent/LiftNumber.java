package pk.gov.balochistan.police.latent;

import pk.gov.balochistan.police.identifier.TenDigits;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** The number of a lift: 10 digits, 9 of them random and the last a check digit. It says nothing of the case. */
public record LiftNumber(String digits) implements Recorded, Printed {
    public LiftNumber {
        if (!TenDigits.areGood(digits)) throw new RuleViolation("refusal.notFound");
    }

    /** A random number, which may be taken. */
    static LiftNumber random() {
        return new LiftNumber(TenDigits.random());
    }

    /** @throws RuleViolation refusal.notFound */
    public static LiftNumber parse(String typed) {
        return new LiftNumber(Typed.digits(typed));
    }

    /** 48210-93755. */
    @Override
    public String printed() {
        return TenDigits.printed(digits);
    }

    @Override
    public String auditTarget() {
        return "lift:" + digits;
    }
}
