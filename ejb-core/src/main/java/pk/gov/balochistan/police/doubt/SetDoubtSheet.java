package pk.gov.balochistan.police.doubt;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * A finished set and what was said against it, without a name and without an image.
 *
 * @param entry on which it was taken
 * @param rounds what was doubted and decided, the latest first
 * @param identifications that rest on it now, and would be withdrawn with one that is of another person
 * @param mayDoubt whether it is finished and nobody doubts it yet
 * @param mayWithdraw whether a doubt waits that another person raised
 * @param mayUphold the same, and the reader did not take the set
 */
public record SetDoubtSheet(
        RecordNumber record,
        LawfulSet set,
        RecordedOffence entry,
        List<SetDoubt> rounds,
        List<ExaminationNumber> identifications,
        boolean mayDoubt,
        boolean mayWithdraw,
        boolean mayUphold)
        implements Recorded {
    /** The doubt that waits for another person; null for none. */
    public SetDoubt waiting() {
        return rounds.stream().filter(SetDoubt::isWaiting).findFirst().orElse(null);
    }

    @Override
    public String auditTarget() {
        return record.auditTarget();
    }
}
