package pk.gov.balochistan.police.stationdiary;

import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.shared.TextKey;

/** What an entry is about: the abstract in the second column of Form 22.48(1). */
public enum DiaryKind implements TextKey {
    /** The first of a day, with everybody in custody. */
    OPENING,
    /** The last of a day, with the cash in hand. */
    CLOSING,
    /** Something was reported, whether a first information report came of it or not. */
    REPORT,
    /** Arrival and departure of staff, with their duty. */
    STAFF,
    ARREST,
    CUSTODY,
    PROPERTY,
    /** A superior visited the station. */
    VISIT,
    /** A standing order was read out. */
    ORDER,
    OTHER;

    /** What is written between the first entry of a day and the last. */
    public static final List<DiaryKind> BETWEEN =
            Arrays.stream(values()).filter(kind -> !kind.framesDay()).toList();

    /** Whether it opens or closes the day: it is never struck, and no other part drafts it. */
    public boolean framesDay() {
        return this == OPENING || this == CLOSING;
    }

    @Override
    public String textKey() {
        return "diary.kind." + name();
    }
}
