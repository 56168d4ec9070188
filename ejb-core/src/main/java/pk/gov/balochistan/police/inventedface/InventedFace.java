package pk.gov.balochistan.police.inventedface;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.SplittableRandom;
import pk.gov.balochistan.police.imaging.Drawn;

/**
 * A drawn head before a wall with lines of height: colour JPEG, 600 by 750 pixels. One seed gives one head with its hair, skin and clothes,
 * so that front and sides go together. It is a drawing and looks like one.
 */
public final class InventedFace {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 750;
    private static final int GRAIN = 5;
    private static final float QUALITY = 0.9f;
    private static final Color[] SKINS = {
        new Color(0xE0B48E), new Color(0xC68E62), new Color(0xA06E48), new Color(0x7A5236)
    };
    private static final Color[] HAIRS = {new Color(0x1E1A18), new Color(0x3A2A20), new Color(0x6B6B6B)};
    private static final Color[] CLOTHES = {new Color(0x6C7A89), new Color(0x8A7F6A), new Color(0x4F6D5B)};

    private final long seed;
    private final Color skin;
    private final Color hair;
    private final Color clothes;
    private final int head;
    private final boolean isBearded;

    private InventedFace(long seed) {
        // The first numbers of Random are nearly the same for seeds that follow each other.
        SplittableRandom drawn = new SplittableRandom(seed);
        this.seed = seed;
        this.skin = SKINS[drawn.nextInt(SKINS.length)];
        this.hair = HAIRS[drawn.nextInt(HAIRS.length)];
        this.clothes = CLOTHES[drawn.nextInt(CLOTHES.length)];
        this.head = 100 + drawn.nextInt(25);
        this.isBearded = drawn.nextInt(2) == 0;
    }

    public static InventedFace of(long seed) {
        return new InventedFace(seed);
    }

    public byte[] front() {
        return jpeg(drawnFront());
    }

    /** The face turned to the left side of the picture. */
    public byte[] left() {
        return jpeg(drawnSide());
    }

    /** The other side. */
    public byte[] right() {
        BufferedImage turned = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(drawnSide(), WIDTH, 0, -WIDTH, HEIGHT, null);
        pen.dispose();
        return jpeg(turned);
    }

    /** A scar across skin, from close by. */
    public byte[] mark() {
        BufferedImage picture = new BufferedImage(WIDTH, WIDTH, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = pen(picture);
        pen.setPaint(new GradientPaint(0, 0, skin, WIDTH, WIDTH, skin.darker()));
        pen.fillRect(0, 0, WIDTH, WIDTH);
        pen.setColor(skin.darker().darker());
        pen.setStroke(new BasicStroke(14, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawLine(180, 430, 420, 190);
        pen.setStroke(new BasicStroke(4));
        for (int stitch = 0; stitch < 7; stitch++)
            pen.drawLine(185 + stitch * 34, 370 - stitch * 34, 235 + stitch * 34, 420 - stitch * 34);
        pen.dispose();
        grain(picture);
        return jpeg(picture);
    }

    /** The picture itself, for whoever spoils it on purpose. */
    public BufferedImage drawnFront() {
        BufferedImage picture = wall();
        Graphics2D pen = pen(picture);
        shoulders(pen);
        int x = WIDTH / 2;
        int y = 300;
        pen.setColor(hair);
        pen.fill(new Ellipse2D.Double(x - head - 12, y - 190, 2 * head + 24, 300));
        pen.setColor(skin);
        pen.fill(new Ellipse2D.Double(x - head - 16, y - 40, 36, 70));
        pen.fill(new Ellipse2D.Double(x + head - 20, y - 40, 36, 70));
        pen.fill(new Ellipse2D.Double(x - head, y - 150, 2 * head, 320));
        if (isBearded) {
            pen.setColor(hair);
            pen.fillArc(x - head, y - 150, 2 * head, 322, 200, 140);
        }
        pen.setColor(Color.WHITE);
        pen.fill(new Ellipse2D.Double(x - 68, y - 28, 46, 22));
        pen.fill(new Ellipse2D.Double(x + 22, y - 28, 46, 22));
        pen.setColor(new Color(0x2B2018));
        pen.fill(new Ellipse2D.Double(x - 54, y - 28, 20, 22));
        pen.fill(new Ellipse2D.Double(x + 36, y - 28, 20, 22));
        pen.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(hair);
        pen.drawLine(x - 74, y - 52, x - 20, y - 56);
        pen.drawLine(x + 20, y - 56, x + 74, y - 52);
        pen.setColor(skin.darker());
        pen.drawLine(x, y - 10, x - 12, y + 42);
        pen.drawLine(x - 12, y + 42, x + 12, y + 44);
        pen.setColor(new Color(0x8C4A42));
        pen.drawLine(x - 38, y + 92, x + 38, y + 92);
        pen.dispose();
        grain(picture);
        return picture;
    }

    private BufferedImage drawnSide() {
        BufferedImage picture = wall();
        Graphics2D pen = pen(picture);
        shoulders(pen);
        int x = WIDTH / 2;
        int y = 300;
        pen.setColor(hair);
        pen.fill(new Ellipse2D.Double(x - head, y - 175, 2 * head + 40, 290));
        pen.setColor(skin);
        Path2D face = new Path2D.Double();
        face.moveTo(x + 20, y - 130);
        face.curveTo(x - head + 10, y - 150, x - head - 15, y - 60, x - head + 2, y - 35);
        face.lineTo(x - head - 42, y + 35);
        face.lineTo(x - head, y + 45);
        face.lineTo(x - head - 12, y + 78);
        face.lineTo(x - head + 2, y + 100);
        face.lineTo(x - head + 2, y + 150);
        face.curveTo(x - 40, y + 175, x + 40, y + 150, x + 60, y + 60);
        face.closePath();
        pen.fill(face);
        pen.setColor(skin.darker());
        pen.fill(new Ellipse2D.Double(x + 30, y - 30, 42, 70));
        pen.setColor(new Color(0x2B2018));
        pen.fill(new Ellipse2D.Double(x - head + 26, y - 28, 20, 20));
        pen.dispose();
        grain(picture);
        return picture;
    }

    private void shoulders(Graphics2D pen) {
        pen.setColor(skin.darker());
        pen.fillRect(WIDTH / 2 - 55, 400, 110, 150);
        pen.setColor(clothes);
        pen.fill(new Ellipse2D.Double(60, 520, WIDTH - 120.0, 460));
        pen.setColor(clothes.darker());
        pen.setStroke(new BasicStroke(4));
        pen.drawLine(WIDTH / 2, 530, WIDTH / 2, HEIGHT);
    }

    private static BufferedImage wall() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xC9CED3));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x9AA3AB));
        for (int y = 50; y < HEIGHT; y += 100) pen.fillRect(0, y, WIDTH, 3);
        pen.dispose();
        return picture;
    }

    private static Graphics2D pen(BufferedImage picture) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return pen;
    }

    /** As of a camera: a flat drawing would be no photograph to any check. */
    private void grain(BufferedImage picture) {
        Random grains = new Random(seed);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                Color dot = new Color(picture.getRGB(x, y));
                int by = (int) Math.round(grains.nextGaussian() * GRAIN);
                picture.setRGB(
                        x,
                        y,
                        new Color(within(dot.getRed() + by), within(dot.getGreen() + by), within(dot.getBlue() + by))
                                .getRGB());
            }
        }
    }

    private static int within(int light) {
        return Math.max(0, Math.min(255, light));
    }

    private static byte[] jpeg(BufferedImage picture) {
        try {
            return Drawn.jpeg(picture, QUALITY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
