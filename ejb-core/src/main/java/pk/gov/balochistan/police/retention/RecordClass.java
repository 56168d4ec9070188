package pk.gov.balochistan.police.retention;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.shared.TextKey;

/** How an entry ended, by which it is known how long it is kept. Of a record the entry counts that is kept longest. */
public enum RecordClass implements TextKey {
    /** Convicted of what is not a magistrate's to try. */
    GRAVE,
    /** Convicted of what a magistrate tries. */
    LESSER,
    /** Convicted of what was done as a child. */
    CHILD,
    /** Nobody was convicted. */
    CLEARED,
    /** A child was not convicted. */
    CHILD_CLEARED,
    /** No entry is this person's. */
    EMPTY;

    /** Of an entry that a court has ended. */
    static RecordClass of(RecordedOffence entry, Offence law) {
        if (entry.outcome().isCleared()) return entry.isJuvenile() ? CHILD_CLEARED : CLEARED;
        if (entry.isJuvenile()) return CHILD;
        return law.isForMagistrate() ? LESSER : GRAVE;
    }

    /** Whether the case goes on, or may be taken up again: then no term runs. */
    static boolean isPending(RecordedOffence entry) {
        return pending().contains(entry.outcome());
    }

    static List<CourtOutcome> pending() {
        return List.of(CourtOutcome.UNDER_INVESTIGATION, CourtOutcome.UNDER_TRIAL, CourtOutcome.DORMANT);
    }

    @Override
    public String textKey() {
        return "retention.class." + name();
    }
}
