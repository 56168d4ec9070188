package pk.gov.balochistan.police.destruction;

import pk.gov.balochistan.police.identifier.CheckDigit;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** The number of a certificate of destruction: 10 digits, 9 of them random and the last a check digit. It says nothing of the person. */
public record CertificateNumber(String digits) implements Recorded, Printed {
    public CertificateNumber {
        if (digits == null || !digits.matches("\\d{10}") || CheckDigit.of(digits) != 0)
            throw new RuleViolation("refusal.notFound");
    }

    /** A random number, which may be taken. */
    public static CertificateNumber random() {
        return new CertificateNumber(CheckDigit.randomNumber(10));
    }

    /** @throws RuleViolation refusal.notFound */
    public static CertificateNumber parse(String typed) {
        return new CertificateNumber(Typed.digits(typed));
    }

    /** 48210-93755. */
    @Override
    public String printed() {
        return digits.substring(0, 5) + "-" + digits.substring(5);
    }

    @Override
    public String auditTarget() {
        return "destruction:" + digits;
    }
}
