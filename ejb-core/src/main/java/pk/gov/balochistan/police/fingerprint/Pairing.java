package pk.gov.balochistan.police.fingerprint;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Grows pairs of minutiae from a root along the rays of both prints, nearest first, as SourceAFIS does, and weighs what came of it. A pair on its way is one
 * long: length of the ray, which rays of the two stars, the two minutiae it came from and the two it leads to. For one thread.
 */
final class Pairing {
    private static final int NONE = -1;

    private final Probe probe;
    private final int[] ofProbe;
    private final int[] ofCandidate = new int[Minutiae.MOST];
    private final int[] support = new int[Minutiae.MOST];
    private final long[] tree = new long[Minutiae.MOST];
    private final PairQueue queue = new PairQueue();
    private Candidate candidate;
    private int count;

    Pairing(Probe probe) {
        this.probe = probe;
        ofProbe = new int[probe.count];
        Arrays.fill(ofProbe, NONE);
        Arrays.fill(ofCandidate, NONE);
    }

    double score(int probeRoot, int candidateRoot, Candidate with) {
        candidate = with;
        count = 0;
        long next = probeRoot << 8 | candidateRoot;
        while (true) {
            take(next);
            follow(next);
            supportPaired();
            if (queue.isEmpty()) {
                break;
            }
            next = queue.remove();
        }
        double score = weigh();
        for (int i = 0; i < count; i++) {
            ofProbe[probeEnd(tree[i])] = NONE;
            ofCandidate[candidateEnd(tree[i])] = NONE;
        }
        return score;
    }

    /** What the last scoring paired, the root first. */
    List<Comparison.Matched> pairs() {
        return IntStream.range(0, count)
                .mapToObj(i -> new Comparison.Matched(probeEnd(tree[i]), candidateEnd(tree[i])))
                .toList();
    }

    private void take(long pair) {
        int here = probeEnd(pair);
        tree[count++] = pair;
        support[here] = 0;
        ofProbe[here] = candidateEnd(pair);
        ofCandidate[candidateEnd(pair)] = here;
    }

    /** Every two rays of the new pair that are alike: a new pair to come, or one more support of one that stands. */
    private void follow(long pair) {
        int probeFrom = probeEnd(pair);
        int candidateFrom = candidateEnd(pair);
        int probeBegin = probeFrom * probe.rays;
        int probeEnd = probeBegin + probe.rays;
        int candidateBegin = candidate.star(candidateFrom);
        long from = (long) probeFrom << 24 | candidateFrom << 16;
        for (int c = candidateBegin; c < candidateBegin + candidate.rays(); c++) {
            long ray = candidate.rayLine[c];
            for (int p = probeBegin; p < probeEnd; p++) {
                if (Alike.maybe(probe.rayLine[p], ray)
                        && Alike.areNear(probe.rayHere[p], candidate.rayHere[c])
                        && Alike.areNear(probe.rayThere[p], candidate.rayThere[c])) {
                    long rays = (long) candidate.rayLength[c] << 8 | p - probeBegin << 4 | c - candidateBegin;
                    meet(rays << 32 | from | (probe.stars[p] & 0xFF) << 8 | candidate.rayTo[c]);
                }
            }
        }
    }

    private void meet(long pair) {
        if (ofCandidate[candidateEnd(pair)] == NONE && ofProbe[probeEnd(pair)] == NONE) {
            queue.add(pair);
        } else {
            support(pair);
        }
    }

    private void supportPaired() {
        while (!queue.isEmpty()
                && (ofProbe[probeEnd(queue.first())] != NONE || ofCandidate[candidateEnd(queue.first())] != NONE)) {
            support(queue.remove());
        }
    }

    private void support(long pair) {
        if (ofProbe[probeEnd(pair)] == candidateEnd(pair)) {
            support[probeEnd(pair)]++;
            support[probeFrom(pair)]++;
        }
    }

    private double weigh() {
        int supports = 0;
        int supported = 0;
        int sameKind = 0;
        int lengthError = 0;
        float angleError = 0;
        for (int i = 0; i < count; i++) {
            long pair = tree[i];
            int here = probeEnd(pair);
            supports += support[here];
            supported += support[here] > 0 ? 1 : 0;
            sameKind += probe.minutiae.forked[here] == candidate.forked[candidateEnd(pair)] ? 1 : 0;
            if (i > 0) {
                int p = probeFrom(pair) * probe.rays + (int) (pair >>> 36 & 0xF);
                int c = candidateFrom(pair) * candidate.rays() + (int) (pair >>> 32 & 0xF);
                lengthError += Weights.lengthError(probe.rayLength[p] - candidate.rayLength[c]);
                angleError += Weights.angleError(probe.rayHere[p], candidate.rayHere[c]);
                angleError += Weights.angleError(probe.rayThere[p], candidate.rayThere[c]);
            }
        }
        return Weights.score(
                count, probe.count, candidate.count(), supported, count + supports, sameKind, lengthError, angleError);
    }

    private static int candidateEnd(long pair) {
        return (int) pair & 0xFF;
    }

    private static int probeEnd(long pair) {
        return (int) pair >>> 8 & 0xFF;
    }

    private static int candidateFrom(long pair) {
        return (int) pair >>> 16 & 0xFF;
    }

    private static int probeFrom(long pair) {
        return (int) pair >>> 24;
    }
}
