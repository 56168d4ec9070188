package pk.gov.balochistan.police.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A voice note of Opus or Vorbis whose second packet, the comments, is blanked: it keeps its length, and the pages that hold it get
 * their new check sum. Source: RFC 3533, 6; RFC 7845, 5.2; Vorbis I, 5.2.
 */
final class CleanOgg {
    private static final int HEAD = 27;
    private static final int SUM = 22;
    private static final int COUNT = 26;
    private static final int FULL = 255;
    private static final int POLYNOMIAL = 0x04C11DB7;
    private static final String OPUS = "OpusTags";
    private static final String VORBIS = "\u0003vorbis";

    /** Part of a packet within one page. */
    private record Part(int page, int from, int length) {}

    private CleanOgg() {}

    static byte[] of(byte[] content) {
        byte[] clean = content.clone();
        List<Part> comments = comments(clean);
        byte[] blank = blank(joined(clean, comments));
        int written = 0;
        for (Part part : comments) {
            System.arraycopy(blank, written, clean, part.from, part.length);
            written += part.length;
            sum(clean, part.page);
        }
        return clean;
    }

    /** The second packet of the stream, which begins the second page. */
    private static List<Part> comments(byte[] file) {
        List<Part> parts = new ArrayList<>();
        for (int page = end(file, 0); ; page = end(file, page)) {
            int segments = file[page + COUNT] & 0xFF;
            int length = 0;
            for (int segment = 0; segment < segments; segment++) {
                int size = file[page + HEAD + segment] & 0xFF;
                length += size;
                if (size < FULL) {
                    parts.add(new Part(page, page + HEAD + segments, length));
                    return parts;
                }
            }
            parts.add(new Part(page, page + HEAD + segments, length));
        }
    }

    /** Where the page that begins here ends. */
    private static int end(byte[] file, int page) {
        if (!new String(file, page, 4, StandardCharsets.US_ASCII).equals("OggS")) throw FileKind.unreadable();
        int segments = file[page + COUNT] & 0xFF;
        int end = page + HEAD + segments;
        for (int segment = 0; segment < segments; segment++) end += file[page + HEAD + segment] & 0xFF;
        return end;
    }

    private static byte[] joined(byte[] file, List<Part> parts) {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        parts.forEach(part -> packet.write(file, part.from, part.length));
        return packet.toByteArray();
    }

    /** One maker's name of nothing, as long as all that stood there, and no comment. */
    private static byte[] blank(byte[] packet) {
        boolean isOpus = begins(packet, OPUS);
        if (!isOpus && !begins(packet, VORBIS)) throw FileKind.unreadable();
        int mark = isOpus ? OPUS.length() : VORBIS.length();
        int after = isOpus ? 4 : 5;
        if (packet.length < mark + 4 + after) throw FileKind.unreadable();
        ByteBuffer blank = ByteBuffer.allocate(packet.length).order(ByteOrder.LITTLE_ENDIAN);
        blank.put(packet, 0, mark).putInt(packet.length - mark - 4 - after);
        if (!isOpus) blank.put(packet.length - 1, (byte) 1);
        return blank.array();
    }

    private static boolean begins(byte[] packet, String mark) {
        return new String(packet, 0, Math.min(packet.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }

    private static void sum(byte[] file, int page) {
        ByteBuffer head = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(page + SUM, 0);
        int sum = 0;
        for (int at = page; at < end(file, page); at++) {
            sum ^= (file[at] & 0xFF) << 24;
            for (int bit = 0; bit < 8; bit++) sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
        }
        head.putInt(page + SUM, sum);
    }
}
