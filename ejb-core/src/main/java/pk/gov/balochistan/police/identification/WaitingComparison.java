package pk.gov.balochistan.police.identification;

import java.time.Instant;
import pk.gov.balochistan.police.shared.Recorded;

/** A comparison that waits for this examiner: nothing of who concluded what, or whether somebody did. */
public record WaitingComparison(ExaminationNumber number, String caseReference, Instant openedAt) implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
