package pk.gov.balochistan.police.expunging;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.keeping.Keeping;
import pk.gov.balochistan.police.retention.Kept;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * How long one record is kept and what is decided about it, without a name.
 *
 * @param kept of all records of the person
 * @param person the records of the person, the one whose number is the person's first
 * @param rounds what was proposed so far, the latest first
 * @param hold the direction that it be kept; null where none was entered or it was lifted
 * @param isHeld whether that direction holds today
 * @param mayDecide whether a proposal waits that the caller may confirm or refuse
 */
public record ExpungeSheet(
        RecordNumber record,
        Kept kept,
        List<RecordNumber> person,
        List<RecordExpunction> rounds,
        Keeping hold,
        boolean isHeld,
        boolean mayDecide)
        implements Recorded {
    /** The proposal that waits; null where there is none. */
    public RecordExpunction waiting() {
        return rounds.stream().filter(RecordExpunction::isWaiting).findFirst().orElse(null);
    }

    /** Whether its number gave way to another, by which it is decided about. */
    public boolean isJoined() {
        return !person.get(0).equals(record);
    }

    public boolean isProposable() {
        return waiting() == null && !isJoined();
    }

    /** Whether what waits may be carried out now. */
    public boolean isConfirmable() {
        RecordExpunction waiting = waiting();
        if (waiting == null) return false;
        return waiting.ground() == RecordExpunction.Ground.ORDER ? kept.isFreeButForTerm() : kept.isDue();
    }

    @Override
    public String auditTarget() {
        return record.auditTarget();
    }
}
