package pk.gov.balochistan.police.examination;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.latent.Marks;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * Two prints side by side, the one that is sought first.
 *
 * @param number the search or comparison that shows them
 * @param matched what the program holds to be the same minutiae in both, from the top of the sought one down; a proposal
 * @param rows of the two prints, for the trail
 */
public record PrintPair(ExaminationNumber number, Side sought, Side other, List<MatchedPoint> matched, List<Long> rows)
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

    /** One minutia in both, in pixels of each image. */
    public record MatchedPoint(int soughtX, int soughtY, int otherX, int otherY) {}

    /** {@code x y} of each in the sought print, apart by semicolons. */
    public String matchedInSought() {
        return written(point -> point.soughtX() + " " + point.soughtY());
    }

    /** The same in the other, in the same order. */
    public String matchedInOther() {
        return written(point -> point.otherX() + " " + point.otherY());
    }

    private String written(Function<MatchedPoint, String> one) {
        return matched.stream().map(one).collect(Collectors.joining(";"));
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }

    @Override
    public String auditDetail() {
        return "prints " + rows.get(0) + " and " + rows.get(1);
    }
}
