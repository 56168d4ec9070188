package pk.gov.balochistan.police.fingerprint;

/**
 * Whether two lines between minutiae are alike: lengths 13 pixels apart at most, both angles ten degrees (SourceAFIS's MAX_DISTANCE_ERROR and
 * MAX_ANGLE_ERROR). Each line is one long, three fields of 16 bits with a spare bit above each, so that one subtraction compares all three and angles go
 * round by themselves; only what passes is looked at in floats.
 */
final class Alike {
    private static final int ROOM = 17;
    private static final float STEPS = 65536 / Angles.TURN;

    /** Ten degrees, and two steps more for what rounding takes away. */
    private static final long NEAR = (long) Math.ceil(Probe.ANGLE_ERROR * STEPS) + 2;

    private static final long TOLERANCE = fields(Probe.LENGTH_ERROR, NEAR, NEAR);
    private static final long SPARE = fields(1L << 16, 1L << 16, 1L << 16);
    private static final long MOST = fields(2 * Probe.LENGTH_ERROR, 2 * NEAR, 2 * NEAR) | SPARE;
    private static final long FIELDS = fields(0xFFFF, 0xFFFF, 0xFFFF);
    private static final float COMPLEMENT = Angles.TURN - Probe.ANGLE_ERROR;

    private Alike() {}

    private static long fields(long length, long here, long there) {
        return length << 2 * ROOM | here << ROOM | there;
    }

    /** A line of the candidate. */
    static long line(int length, float here, float there) {
        return fields(length, (int) (here * STEPS) & 0xFFFF, (int) (there * STEPS) & 0xFFFF);
    }

    /** A line of the probe, to which the tolerance is added once for all. */
    static long probeLine(int length, float here, float there) {
        return line(length, here, there) + TOLERANCE & FIELDS | SPARE;
    }

    /** Never no where the lines are alike; yes now and then where an angle is a hair too far. */
    static boolean maybe(long probeLine, long line) {
        return (MOST - (probeLine - line & FIELDS) & SPARE) == SPARE;
    }

    static boolean areNear(float first, float second) {
        float apart = Angles.difference(first, second);
        return apart <= Probe.ANGLE_ERROR || apart >= COMPLEMENT;
    }
}
