package pk.gov.balochistan.police.inventedprint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/**
 * One touch of an invented finger: turned, shifted, its skin stretched, pressed more or less hard, dry or moist, with noise; or a latent, a part of a print
 * left somewhere, faint and blurred. A grey image of 500 dots to the inch, dark ridges. The same finger and seed give the same image.
 */
public final class Impression {
    private static final int SIDE_X = InventedFinger.WIDTH;
    private static final int SIDE_Y = InventedFinger.HEIGHT;
    private static final int BUMPS = 4;

    private final byte[] grey = new byte[SIDE_X * SIDE_Y];
    private final SplittableRandom random;
    private double cos;
    private double sin;
    private double shiftX;
    private double shiftY;
    private double pressure;
    private double dryness;
    private double contrast = 1;
    private double noise;
    private double middleX;
    private double middleY;
    private double reachX;
    private double reachY;
    private final double[] bumps = new double[4 * BUMPS];
    private final double[] patches = new double[3 * 6];

    private Impression(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A touch on a reader or an inked finger on a card, nearly whole. */
    public static Impression of(InventedFinger finger, long seed) {
        Impression touch = new Impression(seed);
        touch.draw(14, 16);
        touch.cover(touch.about(132, 8), touch.about(170, 10), 10, 12);
        touch.noise = touch.about(14, 4);
        touch.press(finger);
        return touch;
    }

    /** A part of a print, a quarter to a third of it, turned by up to 30 degrees, faint, blurred and noisy. */
    public static Impression latent(InventedFinger finger, long seed) {
        Impression left = new Impression(seed);
        left.draw(30, 10);
        left.cover(left.about(80, 8), left.about(90, 8), 40, 50);
        left.noise = left.about(26, 6);
        left.contrast = 0.7;
        left.press(finger);
        left.blur();
        return left;
    }

    private double about(double middle, double spread) {
        return middle + spread * (2 * random.nextDouble() - 1);
    }

    private void draw(double degrees, double shift) {
        double angle = Math.toRadians(about(0, degrees));
        cos = Math.cos(angle);
        sin = Math.sin(angle);
        shiftX = about(0, shift);
        shiftY = about(0, shift);
        pressure = about(0.05, 0.25);
        dryness = about(0.25, 0.25);
        for (int i = 0; i < bumps.length; i += 4) {
            bumps[i] = random.nextDouble() * SIDE_X;
            bumps[i + 1] = random.nextDouble() * SIDE_Y;
            bumps[i + 2] = about(0, 5);
            bumps[i + 3] = about(0, 5);
        }
        for (int i = 0; i < patches.length; i += 3) {
            patches[i] = random.nextDouble() * SIDE_X;
            patches[i + 1] = random.nextDouble() * SIDE_Y;
            patches[i + 2] = about(18, 8);
        }
    }

    /** The oval that is touched: so far from its middle to its rim, and that middle so far from the image's at most. */
    private void cover(double farX, double farY, double offX, double offY) {
        reachX = farX;
        reachY = farY;
        middleX = about(SIDE_X / 2.0, offX);
        middleY = about(SIDE_Y / 2.0, offY);
    }

    private void press(InventedFinger finger) {
        Arrays.fill(grey, (byte) 255);
        for (int y = 0; y < SIDE_Y; y++) {
            for (int x = 0; x < SIDE_X; x++) {
                grey[y * SIDE_X + x] = (byte) pixel(finger, x, y);
            }
        }
    }

    private int pixel(InventedFinger finger, int x, int y) {
        double ground = 235 + noise * 0.4 * (random.nextDouble() - 0.5);
        double rim = square((x - middleX) / reachX) + square((y - middleY) / reachY);
        double touch = Math.max(0, Math.min(1, (1.08 - rim) * 6));
        double stretchedX = x;
        double stretchedY = y;
        for (int i = 0; i < bumps.length; i += 4) {
            double near = Math.exp(-(square(x - bumps[i]) + square(y - bumps[i + 1])) / 7200);
            stretchedX += near * bumps[i + 2];
            stretchedY += near * bumps[i + 3];
        }
        double fromX = stretchedX - SIDE_X / 2.0 - shiftX;
        double fromY = stretchedY - SIDE_Y / 2.0 - shiftY;
        double height =
                finger.heightAt(fromX * cos - fromY * sin + SIDE_X / 2.0, fromX * sin + fromY * cos + SIDE_Y / 2.0);
        double dry = dryness * (0.5 + dryPatch(x, y)) * random.nextDouble();
        double ink = 1 / (1 + Math.exp(-5 * (height + pressure - dry)));
        double dark = touch * ink * contrast * 190;
        double shade = ground - dark + noise * (random.nextDouble() + random.nextDouble() - 1);
        return (int) Math.max(0, Math.min(255, shade));
    }

    private double dryPatch(int x, int y) {
        double dry = 0;
        for (int i = 0; i < patches.length; i += 3) {
            dry += Math.exp(-(square(x - patches[i]) + square(y - patches[i + 1])) / (2 * square(patches[i + 2])));
        }
        return Math.min(2, dry);
    }

    private void blur() {
        byte[] sharp = grey.clone();
        for (int y = 1; y < SIDE_Y - 1; y++) {
            for (int x = 1; x < SIDE_X - 1; x++) {
                int sum = 0;
                for (int i = 0; i < 9; i++) {
                    sum += sharp[(y + i / 3 - 1) * SIDE_X + x + i % 3 - 1] & 0xFF;
                }
                grey[y * SIDE_X + x] = (byte) (sum / 9);
            }
        }
    }

    private static double square(double value) {
        return value * value;
    }

    /** The image, 320 by 400 pixels, 8 bits of grey. */
    BufferedImage image() {
        BufferedImage image = new BufferedImage(SIDE_X, SIDE_Y, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, SIDE_X, SIDE_Y, grey);
        return image;
    }

    /** The same as PNG. */
    public byte[] png() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(), "png", octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
