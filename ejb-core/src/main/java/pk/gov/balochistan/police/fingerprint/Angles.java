package pk.gov.balochistan.police.fingerprint;

/**
 * Lengths and angles of the line between two minutiae, rounded as SourceAFIS 3.18.1 rounds them: a score that shall be equal to the last digit needs the
 * same floats.
 */
public final class Angles {
    /** A whole turn, radians. */
    public static final float TURN = (float) (2 * Math.PI);

    static final float HALF = (float) Math.PI;
    private static final float QUARTER = (float) (0.5 * Math.PI);
    private static final float[] QUADRANT = {0, QUARTER, HALF, HALF + QUARTER};
    private static final int TURN_BITS = Float.floatToRawIntBits(TURN);

    private static final int BITS = 8;
    private static final int SIDE = 1 << BITS;
    private static final float[] ANGLE = new float[SIDE * SIDE];

    static {
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                ANGLE[y * SIDE + x] = (float) Math.atan2(y, x);
            }
        }
    }

    private Angles() {}

    /** Pixels from here to there, whole ones; above 255 in steps of two, above 511 of four. */
    static int length(int dx, int dy) {
        int x = Math.abs(dx);
        int y = Math.abs(dy);
        int shift = 32 - Integer.numberOfLeadingZeros((x | y) >>> BITS);
        x >>= shift;
        y >>= shift;
        return (int) (Math.sqrt(x * x + y * y) + 0.5) << shift;
    }

    /** Where there lies from here, 0 to about two pi. No branch: which quadrant comes next nobody can foretell, and a wrong guess costs more than all else. */
    static float angle(int dx, int dy) {
        int below = dy >> 31;
        int x = (dx ^ below) - below;
        int y = (dy ^ below) - below;
        int left = x >> 31;
        int turned = x & ~left | y & left;
        y = y & ~left | -x & left;
        int shift = 32 - Integer.numberOfLeadingZeros((turned | y) >>> BITS);
        return ANGLE[(y >> shift) * SIDE + (turned >> shift)] + QUADRANT[below & 2 | left & 1];
    }

    /** From the second to the first, 0 to under a turn; a turn is added to what is below zero, without a branch. */
    static float difference(float first, float second) {
        float angle = first - second;
        return angle + Float.intBitsToFloat(Float.floatToRawIntBits(angle) >> 31 & TURN_BITS);
    }

    static float sum(float first, float second) {
        float angle = first + second;
        return angle < TURN ? angle : angle - TURN;
    }

    static float opposite(float angle) {
        return angle < HALF ? angle + HALF : angle - HALF;
    }

    static float distance(float first, float second) {
        float apart = Math.abs(first - second);
        return apart <= HALF ? apart : TURN - apart;
    }
}
