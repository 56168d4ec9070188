package pk.gov.balochistan.police.printtaking;

import pk.gov.balochistan.police.fingerprint.Minutiae;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * How much of a finger an image shows. It says nothing of how well it will be found; an examiner looks at the image itself.
 *
 * @param minutiae how many were found
 * @param areaMm2 the upright box around them, square millimetres
 */
public record PrintQuality(int minutiae, int areaMm2) {
    private static final double MM_A_PIXEL = 25.4 / 500;

    /** What the page says of it. The bounds are ours: of the public prints that were measured the middle one has 37 minutiae. */
    public enum Level implements TextKey {
        GOOD,
        POOR,
        AGAIN;

        @Override
        public String textKey() {
            return "prints.quality." + name();
        }
    }

    /** Of what was found in an image. */
    public static PrintQuality of(Minutiae minutiae) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (int i = 0; i < minutiae.count(); i++) {
            left = Math.min(left, minutiae.x(i));
            right = Math.max(right, minutiae.x(i));
            top = Math.min(top, minutiae.y(i));
            bottom = Math.max(bottom, minutiae.y(i));
        }
        double pixels = minutiae.count() == 0 ? 0 : (double) (right - left) * (bottom - top);
        return new PrintQuality(minutiae.count(), (int) Math.round(pixels * MM_A_PIXEL * MM_A_PIXEL));
    }

    public Level level() {
        if (minutiae < 12 || areaMm2 < 60) return Level.AGAIN;
        return minutiae >= 25 && areaMm2 >= 120 ? Level.GOOD : Level.POOR;
    }
}
