package pk.gov.balochistan.police.stationdiary;

import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * What a printed page and the database say of each other.
 *
 * @param upTo the last number on the paper; 0 where the paper is of no state of this day
 * @param from the first entry that differs: newer than the paper, struck since, or altered; 0 for none
 */
public record DiaryComparison(Answer answer, int upTo, int from, String auditTarget) implements Recorded {
    /** What came of it. */
    public enum Answer implements TextKey {
        /** The paper is the page as it stands. */
        SAME,
        /** The paper is true, and something was signed since. */
        EARLIER,
        /** The database no longer holds what was signed. */
        ALTERED,
        /** These groups are of no state of this day's page: mistyped, another day's, or the database was written anew. */
        UNKNOWN;

        @Override
        public String textKey() {
            return "diary.compare." + name();
        }
    }
}
