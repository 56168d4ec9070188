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
    REFERRED,
    RESOLVED,
    /** The complainant said that the answer settles it. */
    CONFIRMED,
    /** No word came from the complainant in the time of the rule. */
    SILENT,
    /** The complainant said that the answer does not settle it. */
    REOPENED,
    /** The complainant asked for an answer of the next superior. */
    APPEALED,
    /** A post was asked to register an FIR. */
    FIR_ASKED,
    FIR_REGISTERED,
    /** The matter is in an FIR already: this is a statement in it. */
    FIR_STATEMENT,
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
    FIR_UPHELD;

    @Override
    public String textKey() {
        return "complaint.event." + name();
    }
}
