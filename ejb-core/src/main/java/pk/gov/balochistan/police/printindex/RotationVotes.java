package pk.gov.balochistan.police.printindex;

import pk.gov.balochistan.police.fingerprint.Angles;
import pk.gov.balochistan.police.fingerprint.Probe;
import pk.gov.balochistan.police.fingerprint.Stars;

/**
 * The first sieve, less than a microsecond a print: each ray of a print that is like a line of the probe votes for the turn, in 32nds, that would bring one
 * onto the other. A stranger's votes spread over all turns, a mate's gather at one. Read by many threads, changed by none.
 */
final class RotationVotes {
    /** Lines of the probe that are looked at from each minutia: more than a star has, since a minutia overlooked in one print pushes others out of it. */
    private static final int REACH = 12;

    private static final int LENGTH_ERROR = 5;
    private static final double ANGLE_ERROR = Math.toRadians(5);
    private static final double STEP = Angles.TURN / RayKey.ANGLES;

    /** For each key the probe's directions, mirrored: bit 32 - d and its two neighbours where a line of that key begins in direction d. */
    private final int[] turnsOf = new int[RayKey.KEYS + 1];

    RotationVotes(Probe probe) {
        for (int from = 0; from < probe.count(); from++) {
            int turn = RayKey.turn(probe.minutiae().direction(from)) >> 1;
            int bits = Integer.rotateLeft(0b111, 31 - turn);
            for (int to : probe.nearest(from, REACH)) {
                cover(probe.length(from, to), probe.here(from, to), probe.there(from, to), bits);
            }
        }
    }

    private void cover(int length, float here, float there, int bits) {
        int lastLength = (length + LENGTH_ERROR) / RayKey.STEP;
        int lastHere = step(here + ANGLE_ERROR);
        int lastThere = step(there + ANGLE_ERROR);
        for (int l = Math.max(0, length - LENGTH_ERROR) / RayKey.STEP; l <= lastLength; l++) {
            for (int h = step(here - ANGLE_ERROR); h <= lastHere; h++) {
                for (int t = step(there - ANGLE_ERROR); t <= lastThere; t++) {
                    turnsOf[RayKey.key(l, h, t)] |= bits;
                }
            }
        }
    }

    private static int step(double angle) {
        return (int) Math.floor(angle / STEP);
    }

    /** Counts one print's votes; {@code counted} then holds how many each turn has. */
    void count(PrintBlock block, int print, TurnCounts counted) {
        counted.clear();
        int end = block.begins[print + 1];
        char[] keys = block.rayKeys;
        for (int point = block.begins[print]; point < end; point++) {
            int at = point * Stars.RAYS;
            counted.add(
                    block.turns[point] >> 1,
                    turnsOf[keys[at]],
                    turnsOf[keys[at + 1]],
                    turnsOf[keys[at + 2]],
                    turnsOf[keys[at + 3]],
                    turnsOf[keys[at + 4]],
                    turnsOf[keys[at + 5]],
                    turnsOf[keys[at + 6]],
                    turnsOf[keys[at + 7]],
                    turnsOf[keys[at + 8]]);
        }
    }
}
