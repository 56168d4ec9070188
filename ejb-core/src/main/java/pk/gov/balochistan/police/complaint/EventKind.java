package pk.gov.balochistan.police.complaint;

import pk.gov.balochistan.police.shared.TextKey;

/** What happened on a complaint's timeline. */
public enum EventKind implements TextKey {
    FILED,
    /** It came beyond the usual number from one phone, device or address, and was taken all the same. */
    BEYOND_LIMIT,
    ROUTED,
    ALLOCATED,
    TAKEN,
    CONTACTED,
    /** A promise was missed, and the next superior answers for it by a rule. */
    ESCALATED,
    /** A promise was missed, and no post above may hear it. */
    NOBODY_ABOVE,
    STEP,
    FILE_ADDED,
    /** An officer asks the complainant something, and words are awaited. */
    QUESTION,
    /** The complainant wrote, asked or not. */
    CITIZEN_WROTE,
    /** The complainant gave a file. */
    CITIZEN_GAVE,
    /** An officer said how it goes together with another complaint, which the entry names. */
    LINKED,
    /** What was said of the two was taken back. */
    UNLINKED,
    /** The citizen reads that two complaints of theirs are looked at together. */
    JOINED,
    /** They are so no longer. */
    PARTED,
    /** The post asked another to take the case over; it stays with the first until then. */
    TRANSFER_ASKED,
    TRANSFER_DECLINED,
    TRANSFER_WITHDRAWN,
    /** Another post took it over. */
    TRANSFERRED,
    /** The post that was asked said nothing, and the superior of both answers. */
    TRANSFER_UNANSWERED,
    /** The post that was asked said nothing, and no post above may hear the case. */
    TRANSFER_LAPSED,
    /** A talk with both sides. */
    HEARING_FIXED,
    HEARING_HELD,
    HEARING_CANCELLED,
    REFERRED,
    /** A post above took it back from outside the police. */
    REFERRAL_UNDONE,
    RESOLVED,
    /** The complainant said that the answer settles it. */
    CONFIRMED,
    /** No word came from the complainant in the time of the rule. */
    SILENT,
    /** The complainant said that the answer does not settle it. */
    REOPENED,
    /** The complainant asked for an answer of the next superior. */
    APPEALED,
    /** A post that had no part in the case called, and the complainant said that it may be closed. */
    CALL_CONFIRMED,
    /** The same, and the complainant said that it may not. */
    CALL_DENIED,
    /** It called and heard what the next superior must look into. */
    CALL_RAISED,
    /** It called and reached nobody. */
    CALL_MISSED,
    /** Calls on several days reached nobody, and the case was closed without the word. */
    CALLS_UNREACHED,
    /** The complainant asked not to be called about the answer. */
    CALLS_UNWANTED,
    /** The police propose to end it as not borne out, and the complainant is asked. */
    FINDING_PROPOSED,
    /** The complainant answered to that. */
    FINDING_ANSWERED,
    /** A superior read both sides and confirms it. */
    FINDING_CONFIRMED,
    /** A superior read both sides and does not confirm it. */
    FINDING_REFUSED,
    /** A superior ordered an enquiry by a day; this and what follows of it is for officers' eyes. */
    ENQUIRY_ORDERED,
    /** A version of its report is in. */
    ENQUIRY_SUBMITTED,
    /** The superior wants a new version. */
    ENQUIRY_RETURNED,
    ENQUIRY_ACCEPTED,
    /** The report, or the answer to it, is late, and the next superior answers for it if there is one. */
    ENQUIRY_LATE,
    /** A post was asked to register an FIR. */
    FIR_ASKED,
    FIR_REGISTERED,
    /** The matter is in an FIR already: this is a statement in it. */
    FIR_STATEMENT,
    /** An FIR of another station is named: a superior looks whether it is about this matter. */
    FIR_ELSEWHERE,
    FIR_DECLINED,
    /** Nobody answered the request in its time. */
    FIR_MISSED,
    /** A superior is to review it by a day. */
    FIR_REVIEW,
    /** No post above may review it. */
    FIR_NO_REVIEW,
    /** The superior directs that an FIR be registered. */
    FIR_DIRECTED,
    /** The superior upholds that none was registered. */
    FIR_UPHELD,
    /** The word agreed for danger came from the complainant's phone. */
    DANGER,
    /** An officer said what was done about it. */
    DANGER_ANSWERED;

    /** Whether it tells of a request for an FIR. */
    public boolean isOfFir() {
        return name().startsWith("FIR_");
    }

    /** Whether nobody has to answer or review the request after it: it is registered, upheld, or nobody is left to review it. */
    boolean endsFir() {
        return this == FIR_REGISTERED || this == FIR_STATEMENT || this == FIR_UPHELD || this == FIR_NO_REVIEW;
    }

    /** Whether the complainant said or gave something, and the case is as it was. */
    public boolean isAddedByComplainant() {
        return this == CITIZEN_WROTE || this == CITIZEN_GAVE;
    }

    @Override
    public String textKey() {
        return "complaint.event." + name();
    }
}
