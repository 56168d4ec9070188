package pk.gov.balochistan.police.examination;

import java.time.Instant;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;

/** Another record whose prints two examiners identified with those of this one. @param comparison where they did @param doubt the row of who doubts it; null for nobody */
public record SamePerson(RecordNumber number, ExaminationNumber comparison, Instant decidedAt, Long doubt) {
    /** Whether one person says that it may be wrong, and no other has decided. */
    public boolean isDoubted() {
        return doubt != null;
    }
}
