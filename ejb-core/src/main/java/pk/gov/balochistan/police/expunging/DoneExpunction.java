package pk.gov.balochistan.police.expunging;

import java.time.Instant;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.destruction.CertificateNumber;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;

/** A certificate in the list of them. */
public record DoneExpunction(CertificateNumber number, RecordNumber record, Instant at) implements Recorded, Detailed {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }

    @Override
    public String auditDetail() {
        return record.auditTarget();
    }
}
