package pk.gov.balochistan.police.imaging;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A BMP of pixels. One may also hold a whole JPEG or PNG: the JDK's reader makes as much room for it as the head claims, and hands it to those readers as
 * it stands, which here see none that was not stripped before. Source: Windows GDI, BITMAPINFOHEADER.
 */
final class PlainBmp {
    private static final int LENGTH_OF_HEAD = 14;
    /** The first form of such files, which packs nothing. */
    private static final int OLDEST_HEAD = 12;

    private static final int PACKING = 30;
    /** After none, two kinds of runs, and masks of colours. */
    private static final int LAST_OF_PIXELS = 3;

    private PlainBmp() {}

    /**
     * The same picture.
     *
     * @param content that begins as a BMP does
     * @throws IllegalArgumentException where it ends within its head, or holds another picture
     */
    static byte[] of(byte[] content) {
        if (content.length < PACKING + Integer.BYTES) throw new IllegalArgumentException("a head without an end");
        ByteBuffer head = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int packing = head.getInt(LENGTH_OF_HEAD) == OLDEST_HEAD ? 0 : head.getInt(PACKING);
        if (packing < 0 || packing > LAST_OF_PIXELS) throw new IllegalArgumentException("a picture within a picture");
        return content;
    }
}
