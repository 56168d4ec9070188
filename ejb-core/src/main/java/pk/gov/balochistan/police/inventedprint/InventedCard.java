package pk.gov.balochistan.police.inventedprint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/**
 * A card of an invented person, as a scanner of 500 dots an inch would see it: ten fingers pressed into their boxes, and below them two slaps of four and two thumbs. A
 * form of eight by eight inches; grey. The same seed gives the same ten fingers; the right thumb is the finger of that seed itself, so that others can have it, too.
 */
public final class InventedCard {
    public static final int DPI = 500;
    public static final int SIDE = 8 * DPI;
    /** A person of whom no two fingers are alike to the matcher. */
    public static final long PERSON = 1_001;

    /** From the thumb's seed to those of the other fingers. Invented fingers are alike to the matcher more often than people's. */
    private static final int[] STEPS = {0, 100, 102, 104, 106, 110, 111, 112, 114, 115};

    private static final int PAPER = 235;
    private static final int[] LEFT_SLAP = {9, 8, 7, 6};
    private static final int[] RIGHT_SLAP = {1, 2, 3, 4};
    /** How high the fingers of a slap stand: the middle one highest. */
    private static final int[] LEFT_STEPS = {170, 60, 10, 70};

    private static final int[] RIGHT_STEPS = {70, 10, 60, 170};
    private static final int SLAP_STEP = 375;

    private final InventedFinger[] fingers;
    private final long seed;

    private InventedCard(long seed) {
        this.seed = seed;
        this.fingers =
                IntStream.range(0, 10).parallel().mapToObj(i -> finger(seed, i)).toArray(InventedFinger[]::new);
    }

    /** One finger of the person of a seed. @param which in the order of the card, 0 for the right thumb to 9 for the left little finger */
    public static InventedFinger finger(long person, int which) {
        return InventedFinger.of(person + STEPS[which]);
    }

    /** The whole form, {@link #SIDE} pixels a side. */
    public static BufferedImage of(long seed) {
        return new InventedCard(seed).drawn();
    }

    /** Four fingers of one hand as they touch side by side, or the two thumbs: what stands on the card, alone. */
    public static BufferedImage slap(long seed, boolean isRight) {
        BufferedImage card = new InventedCard(seed).drawn();
        Rectangle at = isRight ? inches(4.8, 6, 3.2, 2) : inches(0, 6, 3.2, 2);
        BufferedImage slap = paper(at.width, at.height);
        Graphics2D pen = slap.createGraphics();
        pen.drawImage(card.getSubimage(at.x + 8, at.y + 8, at.width - 16, at.height - 16), 8, 8, null);
        pen.dispose();
        return slap;
    }

    private static Rectangle inches(double x, double y, double width, double height) {
        return new Rectangle((int) Math.round(x * DPI), (int) Math.round(y * DPI), (int) Math.round(width * DPI), (int)
                Math.round(height * DPI));
    }

    private static BufferedImage paper(int width, int height) {
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(new Color(PAPER, PAPER, PAPER));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return paper;
    }

    private BufferedImage drawn() {
        BufferedImage card = paper(SIDE, SIDE);
        Graphics2D pen = card.createGraphics();
        for (int i = 0; i < 10; i++) {
            Rectangle box = inches(i % 5 * 1.6, 3 + i / 5 * 1.5, 1.6, 1.5);
            press(
                    pen,
                    i,
                    1,
                    box.x + (box.width - InventedFinger.WIDTH) / 2,
                    box.y + (box.height - InventedFinger.HEIGHT) / 2);
        }
        slap(pen, LEFT_SLAP, LEFT_STEPS, inches(0, 6, 3.2, 2));
        slap(pen, RIGHT_SLAP, RIGHT_STEPS, inches(4.8, 6, 3.2, 2));
        press(pen, 5, 2, inches(3.2, 6, 1, 1).x + 40, inches(0, 6, 1, 1).y + 240);
        press(pen, 0, 2, inches(4, 6, 1, 1).x + 40, inches(0, 6, 1, 1).y + 240);
        lines(pen);
        pen.dispose();
        return card;
    }

    private void slap(Graphics2D pen, int[] which, int[] steps, Rectangle box) {
        for (int i = 0; i < which.length; i++)
            press(pen, which[i], 2, box.x + 50 + i * SLAP_STEP, box.y + 120 + steps[i]);
    }

    private void press(Graphics2D pen, int finger, int time, int x, int y) {
        BufferedImage touch =
                Impression.of(fingers[finger], 100 * seed + 10L * time + finger).image();
        pen.drawImage(touch, AffineTransform.getTranslateInstance(x, y), null);
    }

    private static void lines(Graphics2D pen) {
        pen.setColor(Color.DARK_GRAY);
        pen.setStroke(new BasicStroke(4));
        for (int i = 0; i < 10; i++) pen.draw(inches(i % 5 * 1.6, 3 + i / 5 * 1.5, 1.6, 1.5));
        pen.draw(inches(0, 6, 3.2, 2));
        pen.draw(inches(3.2, 6, 0.8, 2));
        pen.draw(inches(4, 6, 0.8, 2));
        pen.draw(inches(4.8, 6, 3.2, 2));
    }
}
