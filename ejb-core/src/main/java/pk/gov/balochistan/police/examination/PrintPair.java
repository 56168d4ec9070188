package pk.gov.balochistan.police.examination;

import java.util.List;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.latent.Marks;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * Two prints side by side, the one that is sought first.
 *
 * @param number the search or comparison that shows them
 * @param rows of the two prints, for the trail
 */
public record PrintPair(ExaminationNumber number, Side sought, Side other, List<Long> rows)
        implements Recorded, Detailed {
    /**
     * One of the two.
     *
     * @param finger under which it was taken; UNKNOWN for a lift
     * @param png its image
     * @param dpi dots per inch of that image
     * @param marks its minutiae in pixels of the image: an examiner's of a lift, else the program's
     */
    public record Side(Finger finger, byte[] png, int dpi, Marks marks) {}

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }

    @Override
    public String auditDetail() {
        return "prints " + rows.get(0) + " and " + rows.get(1);
    }
}
