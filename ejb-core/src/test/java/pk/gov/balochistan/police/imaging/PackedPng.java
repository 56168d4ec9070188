package pk.gov.balochistan.police.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** PNG files that hold more than their pixels. */
public final class PackedPng {
    private static final int AFTER_HEAD = 8 + 12 + 13;

    private PackedPng() {}

    /** A picture with a gigabyte of blanks packed beside its pixels, in a megabyte. @param kind zTXt, iTXt or iCCP */
    public static byte[] holding(byte[] picture, String kind) {
        return with(picture, chunk(kind, packed(kind)));
    }

    static byte[] with(byte[] picture, byte[] chunk) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(picture, 0, AFTER_HEAD);
        whole.writeBytes(chunk);
        whole.write(picture, AFTER_HEAD, picture.length - AFTER_HEAD);
        return whole.toByteArray();
    }

    static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] packed(String kind) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(
                kind.equals("iTXt") ? "k\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1) : new byte[] {'k', 0, 0});
        Deflater deflater = new Deflater(9);
        byte[] blank = new byte[1024 * 1024];
        byte[] out = new byte[64 * 1024];
        for (int i = 0; i < 1024; i++) {
            deflater.setInput(blank);
            if (i == 1023) deflater.finish();
            for (int n = deflater.deflate(out); n > 0; n = deflater.deflate(out)) content.write(out, 0, n);
        }
        deflater.end();
        return content.toByteArray();
    }
}
