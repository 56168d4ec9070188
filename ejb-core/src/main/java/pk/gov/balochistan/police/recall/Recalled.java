package pk.gov.balochistan.police.recall;

import java.time.Instant;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.printexchange.PrintRelease;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * An office that was given a set whose ground fell. Nothing of the person but the record's number.
 *
 * @param recall null while nobody has told it
 */
public record Recalled(RecordNumber record, PrintSet set, PrintRelease release, PrintRecall recall)
        implements Recorded {
    public RecallState state() {
        if (recall == null) return RecallState.TO_TELL;
        return recall.letters().isConfirmed() ? RecallState.CONFIRMED : RecallState.TOLD;
    }

    /** Since when it is to be told. */
    public Instant since() {
        return set.withdrawnAt();
    }

    @Override
    public String auditTarget() {
        return release.number().auditTarget();
    }
}
