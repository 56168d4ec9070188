package pk.gov.balochistan.police.fingerprint;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Where the ridges of one print end or part: at most 255 points, 500 to the inch, x to the right and y down; directions in radians, 0 to under two pi.
 * They stand in the order in which SourceAFIS keeps them, so that two ways of comparing meet them in one order.
 */
public final class Minutiae {
    static final int MOST = 255;

    /** SourceAFIS's own shuffle: its multiplier makes neighbours on the finger strangers in the order. */
    private static final int SHUFFLE = 1610612741;

    final short[] x;
    final short[] y;
    final float[] direction;
    final boolean[] forked;

    private Minutiae(short[] x, short[] y, float[] direction, boolean[] forked) {
        this.x = x;
        this.y = y;
        this.direction = direction;
        this.forked = forked;
    }

    /**
     * The points given, in any order; {@code forked} where a ridge parts, else it ends.
     *
     * @throws IllegalArgumentException where the lengths differ, there are more than 255, or a place or direction is out of range
     */
    public static Minutiae of(short[] x, short[] y, float[] direction, boolean[] forked) {
        int count = x.length;
        if (y.length != count || direction.length != count || forked.length != count || count > MOST) {
            throw new IllegalArgumentException("minutiae do not tally");
        }
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            if (Math.abs(x[i]) > 10_000
                    || Math.abs(y[i]) > 10_000
                    || !(direction[i] >= 0 && direction[i] < Angles.TURN)) {
                throw new IllegalArgumentException("minutia out of range");
            }
            order[i] = i;
        }
        Arrays.sort(
                order,
                Comparator.comparingInt((Integer i) -> (x[i] * SHUFFLE + y[i]) * SHUFFLE)
                        .thenComparingInt(i -> x[i])
                        .thenComparingInt(i -> y[i])
                        .thenComparingDouble(i -> direction[i])
                        .thenComparing(i -> forked[i]));
        Minutiae sorted = new Minutiae(new short[count], new short[count], new float[count], new boolean[count]);
        for (int i = 0; i < count; i++) {
            sorted.x[i] = x[order[i]];
            sorted.y[i] = y[order[i]];
            sorted.direction[i] = direction[order[i]];
            sorted.forked[i] = forked[order[i]];
        }
        return sorted;
    }

    public int count() {
        return x.length;
    }

    public int x(int point) {
        return x[point];
    }

    public int y(int point) {
        return y[point];
    }

    public float direction(int point) {
        return direction[point];
    }

    /** Whether the ridge parts here; else it ends. */
    public boolean isForked(int point) {
        return forked[point];
    }
}
