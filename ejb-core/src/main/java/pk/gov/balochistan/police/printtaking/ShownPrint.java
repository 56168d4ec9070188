package pk.gov.balochistan.police.printtaking;

import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.shared.Detailed;

/** The image of one finger of a set. @param png grey @param set its number within the record */
public record ShownPrint(byte[] png, int set, Finger finger) implements Detailed {
    @Override
    public String auditDetail() {
        return "set " + set + " " + finger;
    }
}
