package pk.gov.balochistan.police.inventedprint;

import java.util.SplittableRandom;

/**
 * Which way the ridges of one invented finger run, and how far apart they are. Ridges turn by half a turn around a core and by half a turn the other way
 * around a delta (Sherlock and Monro's model); an arch has neither and is a wave. Pixels of 500 to the inch, y down, the middle of the pattern at 0, 0.
 */
final class RidgeFlow {
    private final Pattern pattern;
    private final double[] cores;
    private final double[] deltas;
    private final double height;
    private final double width;
    private final double tilt;
    private final double period;
    private final double wave;
    private final double phase;

    RidgeFlow(SplittableRandom random) {
        pattern = Pattern.drawn(random);
        double apart = about(random, pattern == Pattern.DOUBLE_LOOP ? 30 : 14, 5);
        double lean = about(random, pattern == Pattern.DOUBLE_LOOP ? 18 : 0, 6);
        double side = about(random, 95, 20);
        double low = about(random, 105, 20);
        double uneven = about(random, 0, 12);
        cores = switch (pattern) {
            case ARCH -> new double[0];
            case LEFT_LOOP, RIGHT_LOOP -> new double[] {about(random, 0, 6), about(random, -8, 6)};
            default -> new double[] {lean, -apart, -lean, apart};
        };
        deltas = switch (pattern) {
            case ARCH -> new double[0];
            case LEFT_LOOP -> new double[] {side, low};
            case RIGHT_LOOP -> new double[] {-side, low};
            default -> new double[] {side, low + uneven, -side, low - uneven};
        };
        height = about(random, 0.7, 0.15);
        width = about(random, 170, 15);
        tilt = about(random, 0, 0.06);
        period = about(random, 9.1, 0.5);
        wave = about(random, 0.06, 0.02);
        phase = random.nextDouble() * 2 * Math.PI;
    }

    private static double about(SplittableRandom random, double middle, double spread) {
        return middle + spread * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5);
    }

    /** The direction of the ridge through this place, 0 to under pi, measured from the x axis towards y. */
    double direction(double x, double y) {
        double turned = tilt;
        if (pattern == Pattern.ARCH) {
            turned += Math.atan(height * Math.sin(Math.PI * x / width) * Math.exp(-(y - 20) * (y - 20) / 9000));
        }
        for (int i = 0; i < cores.length; i += 2) {
            turned += 0.5 * Math.atan2(y - cores[i + 1], x - cores[i]);
        }
        for (int i = 0; i < deltas.length; i += 2) {
            turned -= 0.5 * Math.atan2(y - deltas[i + 1], x - deltas[i]);
        }
        double direction = turned % Math.PI;
        return direction < 0 ? direction + Math.PI : direction;
    }

    /** Pixels from one ridge to the next at this place: some nine, fewer at the tip, more at the crease. */
    double period(double x, double y) {
        return period * (1 + wave * Math.sin(x / 60 + phase) + 0.0004 * y);
    }
}
