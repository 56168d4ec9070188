package pk.gov.balochistan.police.inventedprint;

import java.util.SplittableRandom;

/**
 * The ridges of a finger that nobody has: grown from noise by filters that follow a {@link RidgeFlow}, so that ridges end and part where they must, as
 * embryos' do. The same seed gives the same finger. A third of a second of one core.
 */
public final class InventedFinger {
    static final int WIDTH = 320;
    static final int HEIGHT = 400;
    private static final int DIRECTIONS = 32;
    private static final int PERIODS = 6;
    private static final int RADIUS = 8;
    private static final int ROUNDS = 9;

    final float[] ridges;

    private InventedFinger(float[] ridges) {
        this.ridges = ridges;
    }

    /** @param seed any number; it decides everything about the finger */
    public static InventedFinger of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RidgeFlow flow = new RidgeFlow(random);
        byte[] kernelAt = new byte[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double atX = x - WIDTH / 2.0;
                double atY = y - HEIGHT / 2.0;
                int direction = (int) Math.round(flow.direction(atX, atY) / Math.PI * DIRECTIONS) % DIRECTIONS;
                int period = (int) Math.round((flow.period(atX, atY) - 7.5) / 0.7);
                kernelAt[y * WIDTH + x] = (byte) (direction * PERIODS + Math.max(0, Math.min(PERIODS - 1, period)));
            }
        }
        float[] ridges = new float[WIDTH * HEIGHT];
        for (int i = 0; i < ridges.length; i++) {
            ridges[i] = (float) (random.nextDouble() - 0.5);
        }
        float[][] kernels = kernels();
        for (int round = 0; round < ROUNDS; round++) {
            ridges = grown(ridges, kernelAt, kernels);
        }
        return new InventedFinger(ridges);
    }

    private static float[][] kernels() {
        float[][] kernels = new float[DIRECTIONS * PERIODS][];
        for (int i = 0; i < kernels.length; i++) {
            kernels[i] = kernel(Math.PI * (i / PERIODS) / DIRECTIONS, 7.5 + 0.7 * (i % PERIODS));
        }
        return kernels;
    }

    /** A wave across the ridge, fading out to all sides; its sum is nought, so that neither black nor white spreads. */
    private static float[] kernel(double direction, double period) {
        int side = 2 * RADIUS + 1;
        double[] weight = new double[side * side];
        double sum = 0;
        double fades = 0;
        for (int i = 0; i < weight.length; i++) {
            double x = i % side - RADIUS;
            double y = i / side - RADIUS;
            double along = x * Math.cos(direction) + y * Math.sin(direction);
            double across = y * Math.cos(direction) - x * Math.sin(direction);
            double fade = Math.exp(-along * along / 18 - across * across / 18);
            weight[i] = fade * Math.cos(2 * Math.PI * across / period);
            sum += weight[i];
            fades += fade;
        }
        float[] kernel = new float[weight.length];
        for (int i = 0; i < kernel.length; i++) {
            double x = i % side - RADIUS;
            double y = i / side - RADIUS;
            kernel[i] = (float) (0.12 * (weight[i] - sum / fades * Math.exp(-(x * x + y * y) / 18)));
        }
        return kernel;
    }

    private static float[] grown(float[] ridges, byte[] kernelAt, float[][] kernels) {
        float[] grown = new float[ridges.length];
        int side = 2 * RADIUS + 1;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                float[] kernel = kernels[kernelAt[y * WIDTH + x] & 0xFF];
                int left = Math.max(0, RADIUS - x);
                int right = Math.min(side, WIDTH + RADIUS - x);
                float sum = 0;
                for (int j = Math.max(0, RADIUS - y); j < Math.min(side, HEIGHT + RADIUS - y); j++) {
                    int from = (y + j - RADIUS) * WIDTH + x - RADIUS;
                    for (int i = left; i < right; i++) {
                        sum += kernel[j * side + i] * ridges[from + i];
                    }
                }
                grown[y * WIDTH + x] = Math.max(-1, Math.min(1, sum));
            }
        }
        return grown;
    }

    /** How high the skin stands at a place of the finger, -1 to 1, between the pixels too; -1 beyond its edge. */
    double heightAt(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left >= WIDTH - 1 || top >= HEIGHT - 1) {
            return -1;
        }
        double right = x - left;
        double low = y - top;
        int at = top * WIDTH + left;
        return (ridges[at] * (1 - right) + ridges[at + 1] * right) * (1 - low)
                + (ridges[at + WIDTH] * (1 - right) + ridges[at + WIDTH + 1] * right) * low;
    }
}
