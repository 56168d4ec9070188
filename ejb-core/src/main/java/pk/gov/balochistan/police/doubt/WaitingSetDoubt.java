package pk.gov.balochistan.police.doubt;

import java.time.Instant;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.shared.Recorded;

/** A doubted set that waits for another person. Nothing of the person but the record's number. @param set its number within the record */
public record WaitingSetDoubt(RecordNumber record, Taking what, int set, SetFault fault, Instant since)
        implements Recorded {
    @Override
    public String auditTarget() {
        return record.auditTarget();
    }
}
