package pk.gov.balochistan.police.expunging;

import java.time.Instant;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.shared.Recorded;

/** A proposal that waits for a second person. @param proposedBy the account */
public record WaitingExpunction(
        RecordNumber record, RecordExpunction.Ground ground, Instant proposedAt, String proposedBy)
        implements Recorded {
    @Override
    public String auditTarget() {
        return record.auditTarget();
    }
}
