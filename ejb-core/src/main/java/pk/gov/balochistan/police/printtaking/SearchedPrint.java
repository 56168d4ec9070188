package pk.gov.balochistan.police.printtaking;

import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;

/** A print of a complete set, as a search needs it. @param recordId whose it is @param template null where it does not open */
public record SearchedPrint(long id, long recordId, Finger finger, PrintTemplate template) {
    public boolean isRead() {
        return template != null;
    }
}
