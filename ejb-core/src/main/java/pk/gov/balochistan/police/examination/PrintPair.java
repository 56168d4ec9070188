package pk.gov.balochistan.police.examination;

import java.util.List;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * Two prints side by side, as PNG.
 *
 * @param number the search or comparison that shows them
 * @param rows of the two prints, for the trail
 */
public record PrintPair(
        ExaminationNumber number, Finger soughtFinger, byte[] sought, Finger otherFinger, byte[] other, List<Long> rows)
        implements Recorded, Detailed {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }

    @Override
    public String auditDetail() {
        return "prints " + rows.get(0) + " and " + rows.get(1);
    }
}
