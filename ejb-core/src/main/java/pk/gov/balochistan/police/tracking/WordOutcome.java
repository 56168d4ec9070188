package pk.gov.balochistan.police.tracking;

import pk.gov.balochistan.police.shared.Detailed;

/** What came of the complainant's word; the same for the same word said again. */
public enum WordOutcome implements Detailed {
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
    NOT_KNOWN,
    /** On the web, without the code of the answer's text: nothing was done, as with the next three. */
    CODE_MISSING,
    /** With another code. */
    CODE_WRONG,
    /** With a code that was not looked at, as too many wrong ones came before. */
    CODE_RESTING,
    /** Of a case in which the complainant has nothing that nobody else has. */
    ELSEWHERE;

    /** Whether another code would do. */
    public boolean isOfCode() {
        return this == CODE_MISSING || this == CODE_WRONG || this == CODE_RESTING;
    }

    @Override
    public String auditDetail() {
        return name();
    }
}
