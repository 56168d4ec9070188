package pk.gov.balochistan.police.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A recording in boxes (M4A, 3GP) in which those that say where and by whom it was made are emptied: they keep their length, as
 * others count from them. One with moving pictures is refused. Source: ISO/IEC 14496-12, 4.2, 8.4.3, 8.10 and 8.11.
 */
final class CleanMp4 {
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;

    /** What recordings need is three; a million within each other would use up the stack. */
    private static final int DEEPEST = 8;

    private static final Set<String> HOLDERS = Set.of("moov", "trak", "mdia");
    private static final Set<String> EMPTIED = Set.of("udta", "meta", "uuid", "free", "skip");
    private static final byte[] FREE = "free".getBytes(StandardCharsets.US_ASCII);

    private CleanMp4() {}

    static byte[] of(byte[] content) {
        byte[] clean = content.clone();
        clean(ByteBuffer.wrap(clean), 0, clean.length, 0);
        return clean;
    }

    private static void clean(ByteBuffer file, int from, int end, int depth) {
        if (depth > DEEPEST) throw FileKind.unreadable();
        for (int at = from; at < end; ) {
            String kind = new String(file.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
            long said = Integer.toUnsignedLong(file.getInt(at));
            int head = said == 1 ? LONG_HEAD : HEAD;
            long length = said == 0 ? end - at : said == 1 ? file.getLong(at + HEAD) : said;
            if (length < head || length > end - at) throw FileKind.unreadable();
            int next = at + (int) length;
            if (HOLDERS.contains(kind)) clean(file, at + head, next, depth + 1);
            else if (EMPTIED.contains(kind)) empty(file, at, at + head, next);
            else if (kind.equals("hdlr")) refusePictures(file, at + head);
            at = next;
        }
    }

    private static void empty(ByteBuffer file, int at, int from, int end) {
        System.arraycopy(FREE, 0, file.array(), at + 4, FREE.length);
        Arrays.fill(file.array(), from, end, (byte) 0);
    }

    private static void refusePictures(ByteBuffer file, int at) {
        if (new String(file.array(), at + 8, 4, StandardCharsets.ISO_8859_1).equals("vide"))
            throw new RuleViolation("attachment.refusal.kind");
    }
}
