package pk.gov.balochistan.police.destruction;

import java.time.Instant;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;

/** A certificate in the list of them. @param set its number within the record */
public record DoneDestruction(CertificateNumber number, RecordNumber record, Taking what, int set, Instant at)
        implements Recorded, Detailed {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }

    /** As the trail names a set of this kind. */
    static String named(Taking what) {
        return what == Taking.PRINTS ? " set " : " photographs ";
    }

    /** Which set it was: after an older copy of the database was put back, the trail's second store alone says so. */
    @Override
    public String auditDetail() {
        return record.auditTarget() + named(what) + set;
    }
}
