package pk.gov.balochistan.police.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** JPEG files that hold more than their pixels, or the same ones very often. */
final class PackedJpeg {
    static final int COMMENT = 0xFE;
    static final int PROFILE = 0xE2;
    static final int TABLE = 0xDB;

    /** After the start of the picture and the head of JFIF, as the JDK writes them. */
    private static final int AFTER_HEAD = 20;

    private PackedJpeg() {}

    /** A picture with a million empty comments, in four megabytes: the JDK's reader makes a thing of some hundred octets of each. */
    static byte[] ofComments(byte[] picture) {
        return with(picture, many(1_000_000, segment(COMMENT)));
    }

    static byte[] with(byte[] picture, byte[] segments) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(picture, 0, AFTER_HEAD);
        whole.writeBytes(segments);
        whole.write(picture, AFTER_HEAD, picture.length - AFTER_HEAD);
        return whole.toByteArray();
    }

    static byte[] segment(int marker, byte... content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + content.length))
                .put(content)
                .array();
    }

    static byte[] many(int count, byte[] segment) {
        ByteBuffer segments = ByteBuffer.allocate(count * segment.length);
        for (int i = 0; i < count; i++) segments.put(segment);
        return segments.array();
    }
}
