package pk.gov.balochistan.police.printindex;

import java.util.Arrays;
import pk.gov.balochistan.police.fingerprint.Minutiae;

/**
 * The second sieve, some two microseconds for each turn that is tried: with the probe turned, each two minutiae of one direction vote for the shift that would
 * bring one onto the other. For one thread.
 */
final class ShiftVotes {
    private static final int TURNS = 64;

    /** Two minutiae are of one direction where they differ by twelve degrees or less. */
    private static final double APART = Math.toRadians(12);

    /** Shifts are told apart by cells of 16 pixels; each vote counts for four of them, so that a window of 32 pixels is looked through. */
    private static final int CELL_BITS = 4;

    private static final int SIDE = 80;
    private static final int MIDDLE = (SIDE << CELL_BITS) / 2;

    private final int[][] turnedX = new int[TURNS][];
    private final int[][] turnedY = new int[TURNS][];
    private final int[][] nearTurn = new int[TURNS][];
    private final short[] cells = new short[SIDE * SIDE];

    ShiftVotes(Minutiae probe) {
        for (int turn = 0; turn < TURNS; turn++) {
            double angle = turn * 2 * Math.PI / TURNS;
            turnedX[turn] = new int[probe.count()];
            turnedY[turn] = new int[probe.count()];
            int[] near = new int[probe.count()];
            int found = 0;
            for (int i = 0; i < probe.count(); i++) {
                double x = probe.x(i) * Math.cos(angle) - probe.y(i) * Math.sin(angle);
                double y = probe.x(i) * Math.sin(angle) + probe.y(i) * Math.cos(angle);
                turnedX[turn][i] = (int) Math.round(x) - MIDDLE;
                turnedY[turn][i] = (int) Math.round(y) - MIDDLE;
                double apart = probe.direction(i) - (turn + 0.5) * 2 * Math.PI / TURNS;
                if (Math.abs(Math.IEEEremainder(apart, 2 * Math.PI)) <= APART) {
                    near[found++] = i;
                }
            }
            nearTurn[turn] = Arrays.copyOf(near, found);
        }
    }

    /** How much one shift stands out, at the best of five turns about the one that the first sieve found; larger is likelier. */
    float strength(PrintBlock block, int print, int turn32) {
        int most = 0;
        for (int turn = 2 * turn32 - 2; turn <= 2 * turn32 + 2; turn++) {
            most = Math.max(most, most(block, print, turn & TURNS - 1));
        }
        return most / (float) Math.sqrt(Math.max(1, block.points(print)));
    }

    /** The same at that turn alone, in thousandths: a mate that keeps few lines, but lies where it should, is seen by it. */
    int glance(PrintBlock block, int print, int turn32) {
        return (int) (1000 * most(block, print, 2 * turn32 & TURNS - 1) / Math.sqrt(Math.max(1, block.points(print))));
    }

    private int most(PrintBlock block, int print, int turn) {
        Arrays.fill(cells, (short) 0);
        int[] turnedXs = turnedX[turn];
        int[] turnedYs = turnedY[turn];
        int end = block.begins[print + 1];
        int most = 0;
        for (int point = block.begins[print]; point < end; point++) {
            int x = block.x(point);
            int y = block.y(point);
            for (int i : nearTurn[block.turns[point] - turn & TURNS - 1]) {
                int column = x - turnedXs[i] >> CELL_BITS;
                int row = y - turnedYs[i] >> CELL_BITS;
                if (column > 0 && row > 0 && column < SIDE && row < SIDE) {
                    most = Math.max(most, vote(row * SIDE + column));
                }
            }
        }
        return most;
    }

    private int vote(int cell) {
        int first = Math.max(++cells[cell], ++cells[cell - 1]);
        return Math.max(first, Math.max(++cells[cell - SIDE], ++cells[cell - SIDE - 1]));
    }
}
