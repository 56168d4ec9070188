package pk.gov.balochistan.police.identification;

import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * Two prints side by side, as PNG.
 *
 * @param number the search or comparison that shows them
 */
public record PrintPair(ExaminationNumber number, Finger soughtFinger, byte[] sought, Finger otherFinger, byte[] other)
        implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
