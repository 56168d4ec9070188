package pk.gov.balochistan.police.examination;

import java.time.Instant;
import pk.gov.balochistan.police.shared.Recorded;

/** A comparison, or the list of a search, that waits for this examiner: nothing of who concluded what, or whether somebody did. */
public record WaitingExamination(ExaminationNumber number, String caseReference, Instant since) implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
