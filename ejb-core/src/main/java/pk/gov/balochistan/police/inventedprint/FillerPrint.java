package pk.gov.balochistan.police.inventedprint;

import java.util.SplittableRandom;
import pk.gov.balochistan.police.fingerprint.Minutiae;

/**
 * The minutiae of a print without its image, to fill an index with hundreds of thousands of strangers: places drawn at random in the oval of a touch, no two
 * nearer than a ridge and a half, directions along an invented finger's ridges with an error of some six degrees, endings and partings half and half. Some 50
 * microseconds each; the same seed gives the same print.
 */
public final class FillerPrint {
    private static final double NEAREST = 13;

    private FillerPrint() {}

    public static Minutiae of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RidgeFlow flow = new RidgeFlow(random);
        int wanted = 22 + random.nextInt(16) + random.nextInt(16);
        double reachX = 105 + random.nextInt(30);
        double reachY = 135 + random.nextInt(40);
        double angle = (random.nextDouble() - 0.5) * 0.5;
        short[] x = new short[wanted];
        short[] y = new short[wanted];
        float[] direction = new float[wanted];
        boolean[] forked = new boolean[wanted];
        int count = 0;
        while (count < wanted) {
            double atX = (2 * random.nextDouble() - 1) * reachX;
            double atY = (2 * random.nextDouble() - 1) * reachY;
            double turnedX = atX * Math.cos(angle) - atY * Math.sin(angle);
            double turnedY = atX * Math.sin(angle) + atY * Math.cos(angle);
            x[count] = (short) Math.round(160 + turnedX);
            y[count] = (short) Math.round(200 + turnedY);
            if (atX * atX / reachX / reachX + atY * atY / reachY / reachY <= 1 && isFree(x, y, count)) {
                double along = flow.direction(atX, atY) + angle + error(random);
                direction[count] = turn(along + (random.nextBoolean() ? Math.PI : 0));
                forked[count] = random.nextInt(100) < 45;
                count++;
            }
        }
        return Minutiae.of(x, y, direction, forked);
    }

    private static boolean isFree(short[] x, short[] y, int count) {
        for (int i = 0; i < count; i++) {
            if (Math.hypot(x[i] - x[count], y[i] - y[count]) < NEAREST) {
                return false;
            }
        }
        return true;
    }

    private static double error(SplittableRandom random) {
        return 0.2 * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5);
    }

    private static float turn(double angle) {
        float turned = (float) (angle - 2 * Math.PI * Math.floor(angle / (2 * Math.PI)));
        return turned < (float) (2 * Math.PI) ? turned : 0;
    }
}
