package pk.gov.balochistan.police.doubt;

import java.time.Instant;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.shared.Recorded;

/** A doubted identification that waits for another person. Nothing of whom it names. */
public record WaitingDoubt(ExaminationNumber number, String caseReference, Instant since) implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
