package pk.gov.balochistan.police.enquiry;

import pk.gov.balochistan.police.shared.TextKey;

/** Which questions a supervisor's list shows. */
public enum EnquiryChoice implements TextKey {
    ALL,
    ALARMS,
    /** Alarms of the last seven days: those that the first page counts. */
    FRESH_ALARMS;

    @Override
    public String textKey() {
        return "enquiry.choice." + name();
    }
}
