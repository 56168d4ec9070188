package pk.gov.balochistan.police.expunging;

import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * What the person concerned is given: that the record of a number is expunged. It names nobody, since nothing says any more who it was.
 *
 * @param proposer the account of who proposed it; null where it is one of the program's own
 * @param confirmer the account of who confirmed it; null likewise
 */
public record ExpungeCertificate(
        RecordExpunction expunction, RecordNumber record, UserAccount proposer, UserAccount confirmer)
        implements Recorded, Detailed {
    @Override
    public String auditTarget() {
        return expunction.auditTarget();
    }

    @Override
    public String auditDetail() {
        return record.auditTarget();
    }
}
