package pk.gov.balochistan.police.housekeeping;

import java.time.Instant;

/** A register whose rows are kept, or hold, for a time only. */
public interface OldRows {
    /** What the rows are, in a word of small letters: the name of their lease. */
    String kind();

    /**
     * Removes rows that are kept no longer, or ends those that hold no longer, in the caller's transaction.
     *
     * @param now by the clock of the database
     * @param most how many at the most
     * @return how many
     */
    int removeOld(Instant now, int most);
}
