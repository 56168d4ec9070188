package pk.gov.balochistan.police.ansinist;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import pk.gov.balochistan.police.imaging.Drawn;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * One image of a transaction: a Type-14 or Type-4 record. Source: ANSI/NIST-ITL 1-2011, 8.4 and 8.14.
 *
 * @param position of the table of friction ridge positions: 1 to 10 for a finger, 11 and 12 for a plain thumb, else several fingers or a palm
 * @param impression of the table of impression types: 0 to 3 for plain and rolled prints, else a latent, a swipe or another
 * @param width pixels a line, as the record says
 * @param height lines, as the record says
 * @param dpi dots per inch; null where the record does not say it
 * @param compression null for one that the standard does not name
 * @param data as they stand in the record
 * @param device make, model and serial number of the scanner with {@link Mark#US} between them, of one that goes out; else null
 */
public record FingerImage(
        int position,
        int impression,
        int width,
        int height,
        Integer dpi,
        Compression compression,
        byte[] data,
        String device) {
    private static final int WIDTH_IN_PNG = 16;

    /** One of which nothing is said about a scanner. */
    public FingerImage(
            int position, int impression, int width, int height, Integer dpi, Compression compression, byte[] data) {
        this(position, impression, width, height, dpi, compression, data, null);
    }

    /** The same, taken live by this scanner. */
    public FingerImage takenBy(String maker, String model, String serial) {
        String made = maker + Mark.US + model + Mark.US + serial;
        return new FingerImage(position, impression, width, height, dpi, compression, data, made);
    }

    /** One that goes out, as PNG. @param png its size is read from its head */
    public static FingerImage ofPng(int position, int impression, int dpi, byte[] png) {
        ByteBuffer head = ByteBuffer.wrap(png).position(WIDTH_IN_PNG);
        return new FingerImage(position, impression, head.getInt(), head.getInt(), dpi, Compression.PNG, png);
    }

    /**
     * Its picture as a file: what no reader of pictures knows, pixels alone, becomes PNG.
     *
     * @throws RuleViolation nist.compression where nothing here reads it, nist.pixels where there are more or fewer than the record says
     */
    public byte[] picture() {
        if (compression == null) throw new RuleViolation("nist.compression");
        return switch (compression) {
            case WSQ, JPEG, PNG -> data;
            case NONE -> drawn();
            default -> throw new RuleViolation("nist.compression");
        };
    }

    private byte[] drawn() {
        boolean isWhole = width > 0 && height > 0 && (long) width * height == data.length;
        if (!isWhole) throw new RuleViolation("nist.pixels");
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        System.arraycopy(data, 0, ((DataBufferByte) grey.getRaster().getDataBuffer()).getData(), 0, data.length);
        try {
            return Drawn.png(grey);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FingerImage that
                && position == that.position
                && impression == that.impression
                && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return 31 * position + Arrays.hashCode(data);
    }

    /** Its size alone: it is a person's, and no log shall hold it. */
    @Override
    public String toString() {
        return "FingerImage[" + position + ", " + data.length + " octets]";
    }
}
