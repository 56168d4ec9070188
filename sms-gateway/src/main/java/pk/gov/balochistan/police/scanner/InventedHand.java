package pk.gov.balochistan.police.scanner;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedCard;
import pk.gov.balochistan.police.inventedprint.InventedFinger;

/** The fingers of invented persons as they touch the stand-in's glass: grey PNG that says its dots an inch. No two touches of a finger are equal. For any number of threads. */
final class InventedHand {
    static final int DPI = InventedCard.DPI;
    /** Where the first chunk of a PNG ends: signature, head. */
    private static final int BEHIND_HEAD = 33;

    private static final double INCHES_A_METRE = 1 / 0.0254;
    private static final int MOST_KNOWN = 40;

    private final Map<String, InventedFinger> known = new ConcurrentHashMap<>();
    private final AtomicLong touches = new AtomicLong(System.nanoTime());

    /** @param position 1 to 10 of the table of friction ridge positions @return PNG, 320 by 400 pixels */
    byte[] finger(long person, int position, int dpi) {
        if (known.size() > MOST_KNOWN) known.clear();
        InventedFinger finger =
                known.computeIfAbsent(person + " " + position, key -> InventedCard.finger(person, position - 1));
        return withScale(Impression.of(finger, touches.incrementAndGet()).png(), dpi);
    }

    /** Four fingers of one hand side by side, always the same touch. */
    byte[] four(long person, boolean isRight, int dpi) {
        return withScale(png(InventedCard.slap(person, isRight)), dpi);
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    /** With a pHYs chunk behind the head, in dots a metre. Source: PNG, third edition, 11.3.4.3. */
    static byte[] withScale(byte[] png, int dpi) {
        int dotsAMetre = (int) Math.round(dpi * INCHES_A_METRE);
        byte[] chunk = ByteBuffer.allocate(13)
                .put("pHYs".getBytes(StandardCharsets.US_ASCII))
                .putInt(dotsAMetre)
                .putInt(dotsAMetre)
                .put((byte) 1)
                .array();
        CRC32 sum = new CRC32();
        sum.update(chunk);
        return ByteBuffer.allocate(png.length + 21)
                .put(png, 0, BEHIND_HEAD)
                .putInt(chunk.length - 4)
                .put(chunk)
                .putInt((int) sum.getValue())
                .put(png, BEHIND_HEAD, png.length - BEHIND_HEAD)
                .array();
    }
}
