package pk.gov.balochistan.police.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A photograph of a camera that was held on its side, as cameras of phones write it. */
public final class HeldOnItsSide {
    /** What such a camera tells of its owner. */
    public static final String MARK = "30.1798N 66.9750E of Gul Khan's phone";

    private HeldOnItsSide() {}

    /** The same JPEG with an Exif that says that the camera was held on its side (orientation 6), and by whom. Source: Exif 2.3, 4.5. */
    public static byte[] of(byte[] jpeg) {
        byte[] exif = ByteBuffer.allocate(32 + MARK.length())
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0)
                .put(MARK.getBytes(StandardCharsets.US_ASCII))
                .array();
        ByteBuffer marked = ByteBuffer.allocate(jpeg.length + 4 + exif.length);
        // After the start of the picture and the head of JFIF.
        marked.put(jpeg, 0, 20).putShort((short) 0xFFE1).putShort((short) (exif.length + 2));
        return marked.put(exif).put(jpeg, 20, jpeg.length - 20).array();
    }

    /** Whether these octets say it. */
    public static boolean isTold(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1).contains(MARK);
    }
}
