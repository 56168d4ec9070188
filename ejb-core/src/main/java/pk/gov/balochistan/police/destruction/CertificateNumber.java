package pk.gov.balochistan.police.destruction;

import pk.gov.balochistan.police.identifier.TenDigits;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** The number of a certificate of destruction: 10 digits, 9 of them random and the last a check digit. It says nothing of the person. */
public record CertificateNumber(String digits) implements Recorded, Printed {
    public CertificateNumber {
        if (!TenDigits.areGood(digits)) throw new RuleViolation("refusal.notFound");
    }

    /** A random number, which may be taken. */
    public static CertificateNumber random() {
        return new CertificateNumber(TenDigits.random());
    }

    /** @throws RuleViolation refusal.notFound */
    public static CertificateNumber parse(String typed) {
        return new CertificateNumber(Typed.digits(typed));
    }

    /** 48210-93755. */
    @Override
    public String printed() {
        return TenDigits.printed(digits);
    }

    @Override
    public String auditTarget() {
        return "destruction:" + digits;
    }
}
