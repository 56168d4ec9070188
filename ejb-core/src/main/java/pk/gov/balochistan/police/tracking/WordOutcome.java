package pk.gov.balochistan.police.tracking;

/** What came of the complainant's word; the same for the same word said again. */
public enum WordOutcome {
    /** Closed by that word. */
    CLOSED,
    /** Open again. */
    REOPENED,
    /** Open again, and the next superior answers. */
    APPEALED,
    /** No higher post of the police may hear it. */
    AT_THE_TOP,
    /** The police have not answered yet. */
    NOT_YET,
    /** The days in which it could be opened again are over. */
    TOO_LATE,
    /** The days in which the next superior could be asked are over, too. */
    APPEAL_LATE,
    /** A body outside the police has it. */
    OUTSIDE,
    /** Said by somebody who did not show to be the complainant: nothing was done. */
    NOT_KNOWN
}
