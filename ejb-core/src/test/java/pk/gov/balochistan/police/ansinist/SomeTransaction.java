package pk.gov.balochistan.police.ansinist;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import pk.gov.balochistan.police.imaging.WsqWriter;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;

/** Transactions for tests: those that the program writes, and those of others. */
public final class SomeTransaction {
    private static final Instant AT = Instant.parse("2026-11-22T06:30:00Z");

    private SomeTransaction() {}

    /** As the program writes it. */
    public static byte[] of(List<FingerImage> images, Map<Integer, Untaken> untaken) {
        return TransactionWriter.write(new OutgoingTransaction(
                AT, "PKSD-CRO", "PKBP-CRO", "4821093755", "1234567897", "گل خان", "20261120", images, untaken));
    }

    /** A finger in PNG, 500 dots an inch, as rolled. */
    public static FingerImage png(int position) {
        return image(position, 1, 500, Compression.PNG, png(picture(position)));
    }

    public static FingerImage wsq(int position) {
        return image(position, 3, 500, Compression.WSQ, WsqWriter.write(sized(picture(position)), null));
    }

    public static FingerImage raw(int position) {
        return image(position, 1, 500, Compression.NONE, pixels(picture(position)));
    }

    /** With these words about it. */
    public static FingerImage image(int position, int impression, Integer dpi, Compression compression, byte[] data) {
        BufferedImage picture = picture(position);
        BufferedImage shown = compression == Compression.WSQ ? sized(picture) : picture;
        return new FingerImage(position, impression, shown.getWidth(), shown.getHeight(), dpi, compression, data);
    }

    public static byte[] pixels(BufferedImage picture) {
        byte[] pixels = new byte[picture.getWidth() * picture.getHeight()];
        for (int i = 0; i < pixels.length; i++)
            pixels[i] = (byte) picture.getRaster().getSample(i % picture.getWidth(), i / picture.getWidth(), 0);
        return pixels;
    }

    /** The invented finger of this position. */
    public static BufferedImage picture(int position) {
        return read(Impression.of(InventedFinger.of(position), 1).png());
    }

    public static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(BufferedImage picture) {
        try {
            return pk.gov.balochistan.police.imaging.Drawn.png(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage sized(BufferedImage picture) {
        return picture.getSubimage(0, 0, picture.getWidth() / 64 * 64, picture.getHeight() / 64 * 64);
    }

    /** A transaction of another system with Type-4 records alone. @param scale 0 for the least, 1 for that of the head */
    public static byte[] fixed(String scanned, int scale, List<FingerImage> images) {
        List<String> contents = new ArrayList<>();
        contents.add("1\u001f" + images.size());
        ByteBuffer records = ByteBuffer.allocate(
                images.stream().mapToInt(image -> image.data().length + 18).sum());
        for (int i = 0; i < images.size(); i++) {
            FingerImage image = images.get(i);
            contents.add("4\u001f0" + i);
            records.putInt(18 + image.data().length)
                    .put((byte) i)
                    .put((byte) image.impression())
                    .put((byte) image.position())
                    .put(new byte[] {-1, -1, -1, -1, -1})
                    .put((byte) scale)
                    .putShort((short) image.width())
                    .putShort((short) image.height())
                    .put((byte) image.compression().ordinal())
                    .put(image.data());
        }
        return joined(
                tagged(
                        "1.01:",
                        "\u001d1.02:0300\u001d1.03:" + String.join("\u001e", contents)
                                + "\u001d1.04:TPIS\u001d1.05:20260101\u001d1.07:PKBP\u001d1.08:PKSD\u001d1.09:A-17\u001d1.11:"
                                + scanned
                                + "\u001d1.12:19.69"),
                records.array());
    }

    /** A record of fields with its length before it. */
    public static byte[] tagged(String first, String fields) {
        String rest = fields + "\u001c";
        int length = first.length() + rest.length() + 1;
        while ((first + length + rest).length() != length) length = (first + length + rest).length();
        return (first + length + rest).getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] joined(byte[]... parts) {
        ByteBuffer whole = ByteBuffer.allocate(
                java.util.Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) whole.put(part);
        return whole.array();
    }
}
