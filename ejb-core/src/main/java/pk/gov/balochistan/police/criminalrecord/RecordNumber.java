package pk.gov.balochistan.police.criminalrecord;

import pk.gov.balochistan.police.identifier.TenDigits;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * The public number of a criminal record: 10 digits, 9 of them random and the last a check digit, shown 48210-93755. It says
 * nothing of the person, the place or the year, and opens nothing by itself.
 */
public record RecordNumber(String digits) implements Recorded, Printed {
    public RecordNumber {
        if (!TenDigits.areGood(digits)) throw new RuleViolation("record.number.malformed");
    }

    /** A random number, which may be taken. */
    public static RecordNumber random() {
        return new RecordNumber(TenDigits.random());
    }

    /** Reads what a person typed. @throws RuleViolation record.number.malformed */
    public static RecordNumber parse(String typed) {
        return new RecordNumber(Typed.digits(typed));
    }

    /** 48210-93755. */
    @Override
    public String printed() {
        return TenDigits.printed(digits);
    }

    @Override
    public String auditTarget() {
        return "criminal-record:" + digits;
    }

    @Override
    public String toString() {
        return printed();
    }
}
