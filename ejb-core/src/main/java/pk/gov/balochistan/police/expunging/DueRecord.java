package pk.gov.balochistan.police.expunging;

import java.time.LocalDate;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * A record that is kept no longer: nothing of whom it is about.
 *
 * @param until since when
 * @param proposedBy the account that proposed to expunge it; null where nobody has yet
 */
public record DueRecord(RecordNumber number, LocalDate until, String proposedBy) implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
