package pk.gov.balochistan.police.printtaking;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Whether a picture shows ridges, and not noise. The extractor takes an image for ridges whatever it holds, and white noise of two
 * inches a side costs it minutes of a core and gigabytes. Lines of half a millimetre go from dark to light at most so often: 320 real
 * prints have 0.15 to 0.42 changes a dot in rows and columns together, noise has 0.52 to 0.54. A few noisy places are usual, such as
 * the weave of a card.
 */
final class RidgeCheck {
    private static final double DPI = 500;
    private static final int BLOCK = 64;
    /** Dots each way that the light of a place is the mean of: more than a ridge and a valley, which take nine. */
    private static final int AROUND = 10;

    private static final double MOST_CHANGES = 0.46;
    /** Of 255, from the mean: a place with less is empty ground to the extractor. */
    private static final double LEAST_CONTRAST = 1;
    /** Twice as many as any of a thousand prints and parts of prints has; the extractor takes a second for them. */
    private static final int MOST_NOISY_DOTS = 50_000;

    private final int width;
    private final int height;
    private final float[] light;
    private final float[] mean;

    private RidgeCheck(BufferedImage scaled) {
        width = scaled.getWidth();
        height = scaled.getHeight();
        float[] read = scaled.getRaster().getSamples(0, 0, width, height, 0, (float[]) null);
        light = blurred(read, 1);
        mean = blurred(light, AROUND);
    }

    /** @throws RuleViolation prints.image.noise */
    static void refuseNoise(BufferedImage grey, int dpi) {
        if (new RidgeCheck(scaled(grey, DPI / dpi)).noisyDots() > MOST_NOISY_DOTS)
            throw new RuleViolation("prints.image.noise");
    }

    private static BufferedImage scaled(BufferedImage grey, double by) {
        int width = (int) Math.max(1, grey.getWidth() * by);
        int height = (int) Math.max(1, grey.getHeight() * by);
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(grey, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    private int noisyDots() {
        int noisy = 0;
        for (int top = 0; top < height; top += BLOCK) {
            for (int left = 0; left < width; left += BLOCK) {
                int right = Math.min(width, left + BLOCK);
                int bottom = Math.min(height, top + BLOCK);
                if (isNoisy(left, top, right, bottom)) noisy += (right - left) * (bottom - top);
            }
        }
        return noisy;
    }

    private boolean isNoisy(int left, int top, int right, int bottom) {
        int changes = 0;
        double deviation = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int here = y * width + x;
                deviation += Math.abs(light[here] - mean[here]);
                if (x > 0 && isLight(here) != isLight(here - 1)) changes++;
                if (y > 0 && isLight(here) != isLight(here - width)) changes++;
            }
        }
        double dots = (double) (right - left) * (bottom - top);
        return changes / dots > MOST_CHANGES && deviation / dots > LEAST_CONTRAST;
    }

    private boolean isLight(int dot) {
        return light[dot] > mean[dot];
    }

    /** The mean of the square around each dot, by sums of all before it. */
    private float[] blurred(float[] of, int around) {
        double[] sums = new double[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sums[(y + 1) * (width + 1) + x + 1] = of[y * width + x]
                        + sums[y * (width + 1) + x + 1]
                        + sums[(y + 1) * (width + 1) + x]
                        - sums[y * (width + 1) + x];
            }
        }
        float[] result = new float[of.length];
        for (int y = 0; y < height; y++) {
            int above = Math.max(0, y - around) * (width + 1);
            int below = Math.min(height, y + around + 1) * (width + 1);
            for (int x = 0; x < width; x++) {
                int before = Math.max(0, x - around);
                int after = Math.min(width, x + around + 1);
                double sum = sums[below + after] - sums[above + after] - sums[below + before] + sums[above + before];
                result[y * width + x] = (float) (sum * (width + 1) / ((double) (below - above) * (after - before)));
            }
        }
        return result;
    }
}
