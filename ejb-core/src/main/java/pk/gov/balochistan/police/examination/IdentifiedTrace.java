package pk.gov.balochistan.police.examination;

import java.time.Instant;
import pk.gov.balochistan.police.latent.LiftNumber;

/** A trace from a scene that two examiners identified with a print of this record. @param comparison where they did @param doubt the row of who doubts it; null for nobody */
public record IdentifiedTrace(
        LiftNumber lift, String caseReference, ExaminationNumber comparison, Instant decidedAt, Long doubt) {
    /** Whether one person says that it may be wrong, and no other has decided. */
    public boolean isDoubted() {
        return doubt != null;
    }
}
