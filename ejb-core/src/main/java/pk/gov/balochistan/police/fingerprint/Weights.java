package pk.gov.balochistan.police.fingerprint;

/** What SourceAFIS 3.18.1 gives for what two prints have in common, and the scale on which it says so: 40 is met by one stranger in some 10,000. */
final class Weights {
    private static final int LENGTH_FLAT = (int) Math.round(0.69 * Probe.LENGTH_ERROR);
    private static final float ANGLE_FLAT = (float) (0.27 * Probe.ANGLE_ERROR);

    /** Sums at which one stranger in 2, 10, 100 … is met, and the scores they stand for. */
    private static final double[] SUM = {8.48, 11.12, 14.15, 18.22, 22.39, 27.24, 32.01};

    private static final int[] SCORE = {0, 3, 10, 20, 30, 40, 50};
    private static final int[] WIDTH = {3, 7, 10, 10, 10, 10};

    private Weights() {}

    static int lengthError(int difference) {
        return Math.max(LENGTH_FLAT, Math.abs(difference));
    }

    static float angleError(float first, float second) {
        return Math.max(ANGLE_FLAT, Angles.distance(first, second));
    }

    /** The order of the terms is SourceAFIS's: a sum of doubles in another order differs in its last digit. */
    static double score(
            int pairs,
            int ofProbe,
            int ofCandidate,
            int supported,
            int edges,
            int sameKind,
            int lengthError,
            float angleError) {
        int lengthPotential = Probe.LENGTH_ERROR * (pairs - 1);
        float anglePotential = Probe.ANGLE_ERROR * (pairs - 1) * 2;
        double share = 0.5 * (pairs / (double) ofProbe + pairs / (double) ofCandidate);
        double sum = 0.032 * pairs;
        sum += 8.98 * share;
        sum += 0.193 * supported;
        sum += 0.265 * edges;
        sum += 0.629 * sameKind;
        sum += 9.9 * (lengthPotential > 0 ? (lengthPotential - lengthError) / (double) lengthPotential : 0);
        sum += 2.79 * (anglePotential > 0 ? (anglePotential - angleError) / anglePotential : 0);
        return shaped(sum);
    }

    private static double shaped(double sum) {
        if (sum < SUM[0]) {
            return 0;
        }
        for (int i = 0; i < WIDTH.length; i++) {
            if (sum < SUM[i + 1]) {
                return (sum - SUM[i]) / (SUM[i + 1] - SUM[i]) * WIDTH[i] + SCORE[i];
            }
        }
        return (sum - SUM[6]) / (SUM[6] - SUM[3]) * 30 + 50;
    }
}
