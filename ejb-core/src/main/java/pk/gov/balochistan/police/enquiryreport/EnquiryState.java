package pk.gov.balochistan.police.enquiryreport;

import pk.gov.balochistan.police.shared.TextKey;

/** Where an enquiry stands. */
public enum EnquiryState implements TextKey {
    /** A superior ordered it, and no report is in. */
    ORDERED,
    /** A report waits for the superior's answer. */
    SUBMITTED,
    /** The superior wants a new version by a day. */
    RETURNED,
    ACCEPTED,
    /** The case ended without it. */
    LAPSED;

    /** Whether a report or its answer is still awaited. */
    public boolean isOpen() {
        return this == ORDERED || isIn() || this == RETURNED;
    }

    /** Whether it is the superior's turn. */
    public boolean isIn() {
        return this == SUBMITTED;
    }

    @Override
    public String textKey() {
        return "caseEnquiry.state." + name();
    }
}
