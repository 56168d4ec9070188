package pk.gov.balochistan.police.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PNG without what is packed beside its pixels. The JDK's reader unpacks texts and colour profiles without any bound, so that a file of some
 * thousand octets fills the memory of the program and ends it. Source: ISO/IEC 15948, 5.3 and 11.
 */
final class BarePng {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    /** Size, colours, scale and pixels; nothing else is asked of a picture here. */
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "pHYs", "IDAT", "IEND");

    private BarePng() {}

    /**
     * The same picture, octet for octet, with those chunks alone; what follows its end is left out.
     *
     * @param content that begins as a PNG does
     * @throws IllegalArgumentException where it ends within a chunk
     */
    static byte[] of(byte[] content) {
        ByteBuffer chunks = ByteBuffer.wrap(content);
        ByteArrayOutputStream bare = new ByteArrayOutputStream(content.length);
        bare.write(content, 0, Math.min(SIGNATURE, content.length));
        int at = SIGNATURE;
        while (at < content.length) {
            if (content.length - at < FRAME) throw new IllegalArgumentException("a chunk without an end");
            int length = chunks.getInt(at);
            if (length < 0 || length > content.length - at - FRAME)
                throw new IllegalArgumentException("a chunk without an end");
            String type = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(type)) bare.write(content, at, FRAME + length);
            if (type.equals("IEND")) break;
            at += FRAME + length;
        }
        return bare.toByteArray();
    }
}
