package pk.gov.balochistan.police.destruction;

import java.time.Instant;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.lawfultaking.Mistake;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * A withdrawn set in the list of those that are to be destroyed. Nothing of the person but the record's number.
 *
 * @param what of what the set is
 * @param set its number within the record
 * @param outcome how its case ended
 * @param certificate the proposal that waits; null where there is none
 * @param proposedBy the account; null where there is none
 * @param keptSince when a direction was entered that it be kept, which may be over; null where none was
 * @param mistake what was wrong with it from the first; null where nothing was
 */
public record FallenSet(
        RecordNumber record,
        Taking what,
        int set,
        Instant withdrawnAt,
        CourtOutcome outcome,
        CertificateNumber certificate,
        String proposedBy,
        Instant keptSince,
        Mistake mistake)
        implements Recorded {
    @Override
    public String auditTarget() {
        return record.auditTarget();
    }
}
