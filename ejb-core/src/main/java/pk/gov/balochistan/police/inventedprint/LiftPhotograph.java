package pk.gov.balochistan.police.inventedprint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The photograph of an invented trace on a card with a ruler under it, 500 dots to the inch: grey PNG, 720 by 640 pixels. */
public final class LiftPhotograph {
    public static final int WIDTH = 720;
    public static final int HEIGHT = 640;
    /** Where the corner of the trace lies; it takes 320 by 400 pixels. */
    public static final int TRACE_X = 200;

    public static final int TRACE_Y = 60;
    /** Where the ruler begins; from its first stroke to its last it is 30 mm long. */
    public static final int RULER_X = 60;

    public static final int RULER_Y = 560;
    private static final double PIXELS_A_MM = 500 / 25.4;
    private static final int RULER_MM = 30;
    private static final int CARD = 238;

    private LiftPhotograph() {}

    /** Where the last stroke of the ruler stands. */
    public static int rulerEnd() {
        return stroke(RULER_MM);
    }

    private static int stroke(int mm) {
        return (int) Math.round(RULER_X + mm * PIXELS_A_MM);
    }

    public static byte[] of(Impression trace) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn(trace), "png", octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    private static BufferedImage drawn(Impression trace) throws IOException {
        BufferedImage card = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = card.createGraphics();
        pen.setColor(new Color(CARD, CARD, CARD));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.drawImage(
                ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(trace.png()))),
                TRACE_X,
                TRACE_Y,
                null);
        pen.setColor(Color.BLACK);
        pen.drawRect(RULER_X - 20, RULER_Y - 40, rulerEnd() - RULER_X + 40, 60);
        for (int mm = 0; mm <= RULER_MM; mm++) {
            int length = mm % 10 == 0 ? 34 : mm % 5 == 0 ? 24 : 14;
            pen.drawLine(stroke(mm), RULER_Y - length, stroke(mm), RULER_Y);
        }
        pen.dispose();
        return card;
    }
}
