package pk.gov.balochistan.police.merging;

import java.time.Instant;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.shared.Recorded;

/** A proposal that waits for a second person: nothing of whom it is about. */
public record WaitingMerge(
        RecordNumber record, RecordNumber into, NewMerge.Kind kind, Instant proposedAt, String proposedBy)
        implements Recorded {
    @Override
    public String auditTarget() {
        return record.auditTarget();
    }
}
