package pk.gov.balochistan.police.imaging;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.IIOException;

/**
 * What a WSQ file says before it is decoded. All its segments are walked first, to the end of the image, with the lengths that their kind has: the
 * decoder believes every one of them, makes room for as many pixels as the head claims and filters each with as many taps as the table claims.
 * Source: IAFIS-IC-0110, 3 (Table 1, markers; figures, segments).
 *
 * @param width in pixels
 * @param height in pixels
 * @param dpi dots per inch as a comment of the writer says; null where none does
 */
record WsqHead(int width, int height, Integer dpi) {
    private static final int SOI = 0xffa0;
    private static final int EOI = 0xffa1;
    private static final int SOF = 0xffa2;
    private static final int SOB = 0xffa3;
    private static final int DTT = 0xffa4;
    private static final int DQT = 0xffa5;
    private static final int DHT = 0xffa6;
    private static final int COM = 0xffa8;

    private static final int LENGTH_OF_SOF = 17;
    private static final int LENGTH_OF_SOB = 3;
    /** A bin centre, and 64 bins with their widths and those of nought. */
    private static final int LENGTH_OF_DQT = 2 + 3 + 64 * 6;

    private static final int OCTETS_A_TAP = 6;
    /** The filters of the standard have 9 and 7. */
    private static final int MOST_TAPS = 9;

    private static final int LEAST_TAPS = 2;
    private static final int CODE_LENGTHS = 16;
    private static final int MOST_CODES = 256;
    private static final int MOST_TABLES = 8;
    private static final int MOST_SEGMENTS = 200;
    private static final int MARK = 0xff;
    private static final Pattern PPI = Pattern.compile("\\bPPI\\s+(\\d{1,5})\\b");

    /** @throws IOException where the segments are not those of one whole image */
    static WsqHead read(byte[] file) throws IOException {
        try {
            return new Walk(ByteBuffer.wrap(file)).toTheEnd();
        } catch (BufferUnderflowException cutShort) {
            throw new IIOException("cut short");
        }
    }

    private static final class Walk {
        private final ByteBuffer file;
        private int width;
        private int height;
        private Integer dpi;

        Walk(ByteBuffer file) {
            this.file = file;
        }

        WsqHead toTheEnd() throws IOException {
            require(twoOctets() == SOI);
            boolean hasBlock = false;
            int marker = twoOctets();
            for (int segments = 1; marker != EOI; segments++) {
                require(segments <= MOST_SEGMENTS);
                hasBlock |= marker == SOB;
                step(marker);
                if (marker == SOB) skipCodes();
                marker = twoOctets();
            }
            require(hasBlock);
            return new WsqHead(width, height, dpi);
        }

        private void step(int marker) throws IOException {
            int begin = file.position();
            int length = twoOctets();
            int end = begin + length;
            require(length >= 2 && end <= file.limit());
            switch (marker) {
                case SOF -> frame(length);
                case SOB -> require(width > 0 && length == LENGTH_OF_SOB);
                case DTT -> taps(length);
                case DQT -> require(length == LENGTH_OF_DQT);
                case DHT -> codes(end);
                case COM -> comment(length - 2);
                default -> require(false);
            }
            file.position(end);
        }

        private void frame(int length) throws IOException {
            require(width == 0 && length == LENGTH_OF_SOF);
            file.getShort();
            height = twoOctets();
            width = twoOctets();
            require(width > 0 && height > 0);
        }

        /** Half of each filter stands in the file, with its middle: the other half is its mirror. */
        private void taps(int length) throws IOException {
            int one = octet();
            int other = octet();
            require(Math.min(one, other) >= LEAST_TAPS && Math.max(one, other) <= MOST_TAPS);
            require(length == 4 + OCTETS_A_TAP * ((one + 1) / 2 + (other + 1) / 2));
        }

        private void codes(int end) throws IOException {
            require(file.position() < end);
            while (file.position() < end) {
                require(octet() < MOST_TABLES);
                int codes = 0;
                for (int i = 0; i < CODE_LENGTHS; i++) codes += octet();
                require(codes > 0 && codes <= MOST_CODES && file.position() + codes <= end);
                file.position(file.position() + codes);
            }
        }

        private void comment(int length) {
            byte[] words = new byte[length];
            file.get(words);
            Matcher said = PPI.matcher(new String(words, StandardCharsets.ISO_8859_1));
            if (said.find()) dpi = Integer.valueOf(said.group(1));
        }

        /** To the next marker: after each octet FF of the codes a nought is stuffed. */
        private void skipCodes() {
            while (true) {
                if (octet() != MARK) continue;
                if (octet() == 0) continue;
                file.position(file.position() - 2);
                return;
            }
        }

        private int octet() {
            return file.get() & 0xff;
        }

        private int twoOctets() {
            return file.getShort() & 0xffff;
        }

        private static void require(boolean holds) throws IOException {
            if (!holds) throw new IIOException("no segments of one whole image");
        }
    }
}
