package pk.gov.balochistan.police.enquiry;

import pk.gov.balochistan.police.shared.TextKey;

/** Why a supervisor must look at a question. Source: SMS.md, rule 5. */
public enum EnquiryAlarm implements TextKey {
    /** Three wrong codes in a row: somebody else may be using the number. */
    THREE_FAILURES,
    /** The same CNIC was asked again and again within a day. */
    ASKED_AGAIN;

    @Override
    public String textKey() {
        return "enquiry.alarm." + name();
    }
}
