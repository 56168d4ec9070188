package pk.gov.balochistan.police.imaging;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/**
 * A JPEG with its pixels and few words beside them, and of no more work than a camera makes. The JDK's reader makes an object of each segment
 * and goes over all pixels for each scan, so that one file of many empty ones fills the memory of the program, or holds a processor for minutes.
 * Source: ITU-T T.81, B.1.1 and B.2.
 */
final class BareJpeg {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int STUFFED = 0x00;

    /** Huffman, arithmetic and quantisation tables, how many lines there are, and after how many dots it restarts. */
    private static final Set<Integer> TABLES = Set.of(0xC4, 0xCC, 0xDB, 0xDC, 0xDD);

    /** Sizes of a picture that is drawn once from top to bottom, and of one that comes in passes. */
    private static final Set<Integer> BASELINE = Set.of(0xC0, 0xC1);

    private static final Set<Integer> PROGRESSIVE = Set.of(0xC2);

    /** JFIF's scale, Exif's word of how the camera was held, the profile of the colours, and Adobe's word of what they are. */
    private static final Set<Integer> WORDS = Set.of(0xE0, 0xE1, 0xE2, 0xEE);

    private static final int MOST_WORDS = 32;

    /** Of all tables together. A picture has about one kilobyte, and one in passes as much for each of them; the JDK makes a thing of each value. */
    private static final int MOST_OF_TABLES = 64 * 1024;

    /** A size or a pass names four parts of the colour at most: of a size three octets each behind eight, of a pass two behind six. */
    private static final int LONGEST_SIZE = 20;

    private static final int LONGEST_SCAN = 14;

    /** A picture that comes in passes has about ten, and none more than some forty. */
    private static final int MOST_SCANS = 64;

    /** All its pixels are held beside the heap until the last pass: no camera makes such pictures, and what is made for pages is smaller. */
    private static final long MOST_PROGRESSIVE_PIXELS = 40_000_000;

    private final byte[] content;
    private final ByteArrayOutputStream bare;
    private int at = 2;
    private int words;
    private int tables;
    private int sizes;
    private int scans;

    private BareJpeg(byte[] content) {
        this.content = content;
        this.bare = new ByteArrayOutputStream(content.length);
    }

    /**
     * The same picture, octet for octet, without comments and other words; what follows its end is left out.
     *
     * @param content that begins as a JPEG does
     * @throws IllegalArgumentException where it ends within a segment, or holds more sizes, tables, passes or pixels than any camera writes
     */
    static byte[] of(byte[] content) {
        return new BareJpeg(content).read();
    }

    private byte[] read() {
        put(0xFF, START);
        while (at < content.length) {
            int marker = marker();
            if (marker == END) {
                put(0xFF, END);
                break;
            }
            segment(marker);
            if (marker == SCAN) pixels();
        }
        return bare.toByteArray();
    }

    /** Before a marker any number of FF may stand, and some programs leave a few odd octets. */
    private int marker() {
        while (octet(at) != 0xFF) at++;
        while (octet(at) == 0xFF) at++;
        return octet(at++);
    }

    private void segment(int marker) {
        int length = octet(at) << 8 | octet(at + 1);
        if (length < 2 || length > content.length - at) throw new IllegalArgumentException("a segment without an end");
        if (isKept(marker, length)) {
            put(0xFF, marker);
            bare.write(content, at, length);
        }
        at += length;
    }

    private boolean isKept(int marker, int length) {
        if (WORDS.contains(marker)) return words++ < MOST_WORDS;
        if (TABLES.contains(marker)) return bounded(tables += length, MOST_OF_TABLES);
        if (marker == SCAN) return bounded(length, LONGEST_SCAN) && bounded(++scans, MOST_SCANS);
        if (!BASELINE.contains(marker) && !PROGRESSIVE.contains(marker)) return false;
        if (length < 8) throw new IllegalArgumentException("a size that says none");
        return bounded(length, LONGEST_SIZE) && bounded(++sizes, 1) && hasRoom(marker);
    }

    private boolean hasRoom(int marker) {
        if (!PROGRESSIVE.contains(marker)) return true;
        long lines = octet(at + 3) << 8 | octet(at + 4);
        long dots = octet(at + 5) << 8 | octet(at + 6);
        if (lines * dots > MOST_PROGRESSIVE_PIXELS) throw new IllegalArgumentException("too large to come in passes");
        return true;
    }

    private static boolean bounded(int said, int most) {
        if (said > most) throw new IllegalArgumentException("more than " + most);
        return true;
    }

    /** As far as the next marker; a picture that was cut short ends here. */
    private void pixels() {
        int begin = at;
        while (at < content.length && !isEndOfPixels()) at++;
        bare.write(content, begin, at - begin);
    }

    private boolean isEndOfPixels() {
        if (content[at] != (byte) 0xFF || at + 1 == content.length) return false;
        int next = octet(at + 1);
        return next != STUFFED && next != 0xFF && (next < FIRST_RESTART || next > LAST_RESTART);
    }

    private int octet(int place) {
        if (place >= content.length) throw new IllegalArgumentException("a segment without an end");
        return Byte.toUnsignedInt(content[place]);
    }

    private void put(int... octets) {
        for (int octet : octets) bare.write(octet);
    }
}
