package pk.gov.balochistan.police.criminalrecord;

import java.time.Instant;
import pk.gov.balochistan.police.shared.Recorded;

/** A change that waits for a second examiner: number and kind, nothing of the person. */
public record WaitingChange(RecordNumber number, ProposedChange.Kind kind, Instant proposedAt, String proposedBy)
        implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
