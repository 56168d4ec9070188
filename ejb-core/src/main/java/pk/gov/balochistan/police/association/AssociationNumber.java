package pk.gov.balochistan.police.association;

import pk.gov.balochistan.police.identifier.TenDigits;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** The number by which an association is named: 10 digits as of a record, which say nothing of anybody and open nothing. */
public record AssociationNumber(String digits) implements Recorded, Printed {
    public AssociationNumber {
        if (!TenDigits.areGood(digits)) throw new RuleViolation("refusal.notFound");
    }

    /** A random number, which may be taken. */
    static AssociationNumber random() {
        return new AssociationNumber(TenDigits.random());
    }

    /** @throws RuleViolation refusal.notFound */
    public static AssociationNumber parse(String typed) {
        return new AssociationNumber(Typed.digits(typed));
    }

    @Override
    public String printed() {
        return TenDigits.printed(digits);
    }

    @Override
    public String auditTarget() {
        return "association:" + digits;
    }
}
