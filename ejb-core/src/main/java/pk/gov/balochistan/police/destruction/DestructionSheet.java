package pk.gov.balochistan.police.destruction;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.keeping.Keeping;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * One withdrawn or destroyed set, as those who decide about it see it: without a name and without an image.
 *
 * @param entry on which it was taken
 * @param offence of that entry
 * @param rounds what was proposed so far, the latest one first
 * @param keeping the direction that it be kept; null where none was entered or it was lifted
 * @param isKept whether that direction holds today
 * @param mayPropose whether the caller may propose it now
 * @param mayDecide whether a proposal waits that the caller may confirm or refuse
 */
public record DestructionSheet(
        RecordNumber record,
        LawfulSet set,
        RecordedOffence entry,
        Offence offence,
        List<SetDestruction> rounds,
        Keeping keeping,
        boolean isKept,
        boolean mayPropose,
        boolean mayDecide)
        implements Recorded {
    /** The proposal that waits; null where there is none. */
    public SetDestruction waiting() {
        return rounds.stream().filter(SetDestruction::isWaiting).findFirst().orElse(null);
    }

    /** Whether its case goes on, or was decided again, so that it may be kept. */
    public boolean isOfStandingGround() {
        return !FallenSets.hasNoGround(set, entry);
    }

    /** The certificate; null unless it is destroyed. */
    public SetDestruction done() {
        return rounds.stream().filter(SetDestruction::isDone).findFirst().orElse(null);
    }

    @Override
    public String auditTarget() {
        return record.auditTarget();
    }
}
