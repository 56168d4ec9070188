package pk.gov.balochistan.police.fingerprint;

import java.util.Arrays;
import java.util.List;

/**
 * Compares one probe with one print after the other and gives the very score that SourceAFIS 3.18.1 gives, from flat arrays that are there already: no
 * template is rebuilt and nothing is allocated. It follows SourceAFIS's open algorithm, its constants and its order; a test holds the two together, score by
 * score. For one thread.
 */
public final class Comparison {
    /** The matcher whose scores these are. Another version of SourceAFIS may score otherwise: then this class changes first, or it gives way to SourceAFIS. */
    public static final String VERSION = "SourceAFIS 3.18.1";

    /** SourceAFIS's MAX_TRIED_ROOTS, MAX_ROOT_EDGE_LOOKUPS and MIN_ROOT_EDGE_LENGTH. */
    private static final int MOST_TRIED = 70;

    private static final int MOST_LOOKUPS = 1633;
    private static final int LONG_LINE = 58;

    private final Probe probe;
    private final Pairing pairing;
    private final int[] roots = new int[MOST_TRIED];
    private final long[] met;
    private int rootCount;
    private int lookups;
    private int tried;

    public Comparison(Probe probe) {
        this.probe = probe;
        pairing = new Pairing(probe);
        met = new long[probe.count * 4];
    }

    /** The score of the probe against one print, 0 and up; the same as {@code FingerprintMatcher.match}. */
    public double score(Candidate candidate) {
        double best = 0;
        findRoots(candidate);
        for (int i = 0; i < rootCount; i++) {
            best = Math.max(best, pairing.score(roots[i] >>> 8, roots[i] & 0xFF, candidate));
        }
        return best;
    }

    /** One minutia of the probe and the one of the print that the matcher holds to be the same, by their numbers. */
    public record Matched(int probe, int candidate) {}

    /** What the score rests on: the minutiae that the best pairing holds to be the same; empty where there is none. A proposal of the program. */
    public List<Matched> matched(Candidate candidate) {
        List<Matched> matched = List.of();
        double best = 0;
        findRoots(candidate);
        for (int i = 0; i < rootCount; i++) {
            double score = pairing.score(roots[i] >>> 8, roots[i] & 0xFF, candidate);
            if (score > best) {
                best = score;
                matched = pairing.pairs();
            }
        }
        return matched;
    }

    /** Pairs of minutiae from which a comparison may begin: those whose lines to a third are alike, long lines first. */
    private void findRoots(Candidate candidate) {
        Arrays.fill(met, 0);
        rootCount = 0;
        lookups = 0;
        tried = 0;
        if (linesFindRoots(candidate, true)) {
            linesFindRoots(candidate, false);
        }
    }

    /** Every line of the candidate, near ones in its order first. @return whether there is room for more */
    private boolean linesFindRoots(Candidate candidate, boolean areLong) {
        int count = candidate.count();
        for (int period = 1; period < count; period++) {
            for (int phase = 0; phase <= period; phase++) {
                for (int from = phase; from < count; from += period + 1) {
                    int to = from + period;
                    if (!lineFindsRoots(candidate, from, to < count ? to : to - count, areLong)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean lineFindsRoots(Candidate candidate, int from, int to, boolean isLong) {
        int dx = candidate.x[to] - candidate.x[from];
        int dy = candidate.y[to] - candidate.y[from];
        int length = Angles.length(dx, dy);
        if (length >= LONG_LINE != isLong) {
            return true;
        }
        float angle = Angles.angle(dx, dy);
        float here = Angles.difference(candidate.direction[from], angle);
        float there = Angles.difference(candidate.direction[to], Angles.opposite(angle));
        int bin = probe.bin(length, here, there);
        if (bin >= 0 && !takeRoots(bin, from, length, here, there)) {
            return false;
        }
        return ++lookups < MOST_LOOKUPS;
    }

    private boolean takeRoots(int bin, int from, int length, float here, float there) {
        long sought = Alike.line(length, here, there);
        int end = probe.end(bin);
        for (int i = probe.begin(bin); i < end; i++) {
            int line = probe.binned[i];
            if (Alike.maybe(probe.line[line], sought)
                    && Alike.areNear(probe.lineHere[line], here)
                    && Alike.areNear(probe.lineThere[line], there)) {
                takeRoot(line / probe.count, from);
                if (++tried >= MOST_TRIED) {
                    return false;
                }
            }
        }
        return true;
    }

    private void takeRoot(int reference, int from) {
        long bit = 1L << from;
        int word = reference * 4 + (from >>> 6);
        if ((met[word] & bit) == 0) {
            met[word] |= bit;
            roots[rootCount++] = reference << 8 | from;
        }
    }
}
