package pk.gov.balochistan.police.printindex;

import pk.gov.balochistan.police.fingerprint.Angles;

/** A ray of a star in 15 bits, for sifting: its length in steps of eight pixels, and the two angles that no turning of the finger changes, in 32nds. */
final class RayKey {
    static final int ANGLES = 32;
    static final int LENGTHS = 32;
    static final int STEP = 8;
    static final int KEYS = LENGTHS * ANGLES * ANGLES;

    /** Where a print has too few minutiae for a ninth ray. */
    static final char NONE = KEYS;

    private RayKey() {}

    static char of(int length, float here, float there) {
        return (char) key(length / STEP, angle(here), angle(there));
    }

    /** Lengths beyond the last step share it. */
    static int key(int length, int here, int there) {
        return (Math.min(length, LENGTHS - 1) * ANGLES + (here & ANGLES - 1)) * ANGLES + (there & ANGLES - 1);
    }

    private static int angle(float angle) {
        return (int) (angle * (ANGLES / Angles.TURN));
    }

    /** A direction in 64ths of a turn, 0 to 63. */
    static int turn(float direction) {
        return (int) (direction * (64 / Angles.TURN)) & 63;
    }
}
