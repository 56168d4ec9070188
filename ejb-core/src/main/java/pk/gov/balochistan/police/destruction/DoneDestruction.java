package pk.gov.balochistan.police.destruction;

import java.time.Instant;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.shared.Recorded;

/** A certificate in the list of them. @param set its number within the record */
public record DoneDestruction(CertificateNumber number, RecordNumber record, int set, Instant at) implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
