package pk.gov.balochistan.police.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Small pictures whose heads say that they have 60,000 pixels a side, so that whoever unpacked them made room for gigabytes. */
public final class HugeHeads {
    public static final int SIDE = 60_000;

    private static final int WIDTH_IN_PNG = 16;
    private static final int WIDTH_IN_BMP = 18;
    private static final int BITS_IN_BMP = 28;

    private HugeHeads() {}

    public static byte[] of(PictureKind kind) {
        return switch (kind) {
            case PNG -> png();
            case JPEG -> sided(written("jpeg", 8), 0xc0, 5);
            case BMP -> bmp(SIDE);
            case TIFF -> tiff();
            case WSQ -> sided(WsqWriter.write(grey(64), null), 0xa2, 6);
        };
    }

    private static byte[] png() {
        byte[] small = written("png", 8);
        byte[] head = Arrays.copyOfRange(small, WIDTH_IN_PNG, WIDTH_IN_PNG + 13);
        ByteBuffer.wrap(head).putInt(SIDE).putInt(SIDE);
        byte[] chunk = PackedPng.chunk("IHDR", head);
        System.arraycopy(chunk, 0, small, WIDTH_IN_PNG - 8, chunk.length);
        return small;
    }

    /** Of one bit a pixel. The JDK's reader itself takes none of more than two thousand million pixels. */
    static byte[] bmp(int side) {
        byte[] small = written("bmp", 8);
        ByteBuffer head = ByteBuffer.wrap(small).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(WIDTH_IN_BMP, side).putInt(WIDTH_IN_BMP + 4, side).putShort(BITS_IN_BMP, (short) 1);
        return small;
    }

    /** In one strip. */
    private static byte[] tiff() {
        int[][] entries = {
            {256, SIDE}, {257, SIDE}, {258, 8}, {259, 1}, {262, 1}, {273, 8}, {277, 1}, {278, SIDE}, {279, 8}
        };
        return tiff(entries);
    }

    /** A picture of one directory. @param entries tags, each with its value */
    public static byte[] tiff(int[][] entries) {
        ByteBuffer file = ByteBuffer.allocate(8 + 2 + entries.length * 12 + 4).order(ByteOrder.LITTLE_ENDIAN);
        file.put("II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) entries.length);
        for (int[] entry : entries)
            file.putShort((short) entry[0]).putShort((short) 4).putInt(1).putInt(entry[1]);
        return file.array();
    }

    /** @param behind the marker stand both sides, in two octets each */
    private static byte[] sided(byte[] small, int marker, int behind) {
        int at = 0;
        while (small[at] != (byte) 0xff || small[at + 1] != (byte) marker) at++;
        ByteBuffer.wrap(small).putShort(at + behind, (short) SIDE).putShort(at + behind + 2, (short) SIDE);
        return small;
    }

    static byte[] written(String format, int side) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(grey(side), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage grey(int side) {
        return new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
    }
}
