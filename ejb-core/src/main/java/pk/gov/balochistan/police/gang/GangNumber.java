package pk.gov.balochistan.police.gang;

import pk.gov.balochistan.police.identifier.TenDigits;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** The public number of a gang: 10 digits as of a record, which say nothing of it and open nothing by themselves. */
public record GangNumber(String digits) implements Recorded, Printed {
    public GangNumber {
        if (!TenDigits.areGood(digits)) throw new RuleViolation("refusal.notFound");
    }

    /** A random number, which may be taken. */
    public static GangNumber random() {
        return new GangNumber(TenDigits.random());
    }

    /** @throws RuleViolation refusal.notFound */
    public static GangNumber parse(String typed) {
        return new GangNumber(Typed.digits(typed));
    }

    @Override
    public String printed() {
        return TenDigits.printed(digits);
    }

    @Override
    public String auditTarget() {
        return "gang:" + digits;
    }
}
