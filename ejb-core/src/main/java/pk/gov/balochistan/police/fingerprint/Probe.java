package pk.gov.balochistan.police.fingerprint;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The print that is looked for, made ready once for many comparisons: its stars, and every line between two of its minutiae by length and angles. Read by
 * many threads, changed by none.
 */
public final class Probe {
    /** SourceAFIS's MAX_DISTANCE_ERROR, pixels. */
    static final int LENGTH_ERROR = 13;

    /** SourceAFIS's MAX_ANGLE_ERROR, ten degrees. */
    static final float ANGLE_ERROR = Angles.HALF / 180 * 10;

    private static final int ANGLE_BINS = (int) Math.ceil(2 * Math.PI / ANGLE_ERROR);

    final Minutiae minutiae;
    final int count;
    final byte[] stars;
    final int rays;
    final int[] rayLength;
    final float[] rayHere;
    final float[] rayThere;
    final long[] rayLine;

    /** Every line, by the number of the minutia it begins at times {@link #count} and that of the one it leads to. */
    final long[] line;

    final float[] lineHere;
    final float[] lineThere;

    /** Numbers of lines, bin by bin: short, so that all of it stays near the processor. */
    final char[] binned;

    private final int[] begins;
    private final int lengthBins;

    public Probe(Minutiae minutiae) {
        this.minutiae = minutiae;
        count = minutiae.count();
        stars = Stars.of(minutiae);
        rays = Stars.rays(count);
        line = new long[count * count];
        lineHere = new float[count * count];
        lineThere = new float[count * count];
        int longest = measureLines();
        rayLine = new long[stars.length];
        rayHere = new float[stars.length];
        rayThere = new float[stars.length];
        rayLength = new int[stars.length];
        measureRays();
        lengthBins = longest / LENGTH_ERROR + 2;
        begins = new int[ANGLE_BINS * ANGLE_BINS * lengthBins + 1];
        everyLine((bin, number) -> begins[bin + 1]++);
        for (int bin = 1; bin < begins.length; bin++) {
            begins[bin] += begins[bin - 1];
        }
        binned = new char[begins[begins.length - 1]];
        int[] next = begins.clone();
        everyLine((bin, number) -> binned[next[bin]++] = (char) number);
    }

    /** @return the longest line */
    private int measureLines() {
        int longest = 0;
        for (int from = 0; from < count; from++) {
            for (int to = 0; to < count; to++) {
                int dx = minutiae.x[to] - minutiae.x[from];
                int dy = minutiae.y[to] - minutiae.y[from];
                float angle = Angles.angle(dx, dy);
                int number = from * count + to;
                lineHere[number] = Angles.difference(minutiae.direction[from], angle);
                lineThere[number] = Angles.difference(minutiae.direction[to], Angles.opposite(angle));
                line[number] = Alike.probeLine(Angles.length(dx, dy), lineHere[number], lineThere[number]);
                longest = Math.max(longest, Angles.length(dx, dy));
            }
        }
        return longest;
    }

    private void measureRays() {
        for (int ray = 0; ray < stars.length; ray++) {
            int from = ray / rays;
            int to = stars[ray] & 0xFF;
            int number = from * count + to;
            rayLength[ray] = Angles.length(minutiae.x[to] - minutiae.x[from], minutiae.y[to] - minutiae.y[from]);
            rayHere[ray] = lineHere[number];
            rayThere[ray] = lineThere[number];
            rayLine[ray] = line[number];
        }
    }

    private interface Line {
        void at(int bin, int number);
    }

    /** Every line in each bin from which it may be met, in the order of its ends: the order decides which roots are tried. */
    private void everyLine(Line line) {
        for (int from = 0; from < count; from++) {
            for (int to = 0; to < count; to++) {
                if (from != to) {
                    cover(line, from, to);
                }
            }
        }
    }

    private void cover(Line line, int from, int to) {
        int number = from * count + to;
        int length = Angles.length(minutiae.x[to] - minutiae.x[from], minutiae.y[to] - minutiae.y[from]);
        int endHere = after(lineHere[number]);
        int endThere = after(lineThere[number]);
        int lastLength = (length + LENGTH_ERROR) / LENGTH_ERROR;
        for (int l = (length - LENGTH_ERROR) / LENGTH_ERROR; l <= lastLength; l++) {
            for (int h = before(lineHere[number]); h != endHere; h = (h + 1) % ANGLE_BINS) {
                for (int t = before(lineThere[number]); t != endThere; t = (t + 1) % ANGLE_BINS) {
                    line.at((h * ANGLE_BINS + t) * lengthBins + l, number);
                }
            }
        }
    }

    private static int before(float angle) {
        return (int) (Angles.difference(angle, ANGLE_ERROR) / ANGLE_ERROR);
    }

    private static int after(float angle) {
        return ((int) (Angles.sum(angle, ANGLE_ERROR) / ANGLE_ERROR) + 1) % ANGLE_BINS;
    }

    /** The bin of a candidate's line, or -1 where none of the probe's lines can be met. */
    int bin(int length, float here, float there) {
        int l = length / LENGTH_ERROR;
        return l >= lengthBins
                ? -1
                : ((int) (here / ANGLE_ERROR) * ANGLE_BINS + (int) (there / ANGLE_ERROR)) * lengthBins + l;
    }

    int begin(int bin) {
        return begins[bin];
    }

    int end(int bin) {
        return begins[bin + 1];
    }

    public int count() {
        return count;
    }

    public Minutiae minutiae() {
        return minutiae;
    }

    /** The length of the line between two minutiae, pixels. */
    public int length(int from, int to) {
        return Angles.length(minutiae.x[to] - minutiae.x[from], minutiae.y[to] - minutiae.y[from]);
    }

    /** The angle between the direction of the first and the line to the second, radians: no turning of the finger changes it. */
    public float here(int from, int to) {
        return lineHere[from * count + to];
    }

    /** The angle between the direction of the second and the line to the first. */
    public float there(int from, int to) {
        return lineThere[from * count + to];
    }

    /** The minutiae nearest to one, nearest first, at most so many. */
    public int[] nearest(int from, int most) {
        return IntStream.range(0, count)
                .filter(to -> to != from)
                .boxed()
                .sorted(Comparator.comparingInt(to -> length(from, to)))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
