package pk.gov.balochistan.police.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** A recording without the words that go with it. Sound is not made anew: nothing but a player reads it. */
final class CleanSound {
    private static final int CHUNK_HEAD = 8;
    private static final int RIFF_HEAD = 12;

    /** All that is heard, and how. Source: Multimedia Programming Interface and Data Specifications 1.0, WAVE. */
    private static final Set<String> HEARD = Set.of("fmt ", "fact", "data");

    private static final int ID3_HEAD = 10;
    private static final int ID3_END = 128;

    private CleanSound() {}

    /** Sound alone of a WAVE file. */
    static byte[] wav(byte[] content) {
        ByteBuffer from = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer to = ByteBuffer.allocate(content.length + 1).order(ByteOrder.LITTLE_ENDIAN);
        to.put(content, 0, RIFF_HEAD);
        for (int at = RIFF_HEAD; at + CHUNK_HEAD <= content.length; ) {
            int length = from.getInt(at + 4);
            // A recorder that was cut off says more than there is.
            int there = length < 0 ? content.length : Math.min(length, content.length - at - CHUNK_HEAD);
            if (HEARD.contains(new String(content, at, 4, StandardCharsets.US_ASCII))) {
                to.put(content, at, 4).putInt(there).put(content, at + CHUNK_HEAD, there);
                if ((there & 1) == 1) to.put((byte) 0);
            }
            if (there < length || length < 0) break;
            at += CHUNK_HEAD + length + (length & 1);
        }
        to.putInt(4, to.position() - CHUNK_HEAD);
        return Arrays.copyOf(to.array(), to.position());
    }

    /** Without the leaves before and after the sound. Source: ID3 tag version 2.4.0, 3.1; ID3v1. */
    static byte[] mp3(byte[] content) {
        int from = 0;
        while (begins(content, from, "ID3")) from += ID3_HEAD + syncSafe(content, from + 6) + footer(content, from);
        int end = content.length;
        if (end - from >= ID3_END && begins(content, end - ID3_END, "TAG")) end -= ID3_END;
        boolean isFrame = (content[from] & 0xFF) == 0xFF && (content[from + 1] & 0xE0) == 0xE0;
        if (!isFrame) throw FileKind.unreadable();
        return Arrays.copyOfRange(content, from, end);
    }

    private static int footer(byte[] content, int at) {
        return (content[at + 5] & 0x10) == 0 ? 0 : ID3_HEAD;
    }

    private static int syncSafe(byte[] content, int at) {
        return (content[at] & 0x7F) << 21
                | (content[at + 1] & 0x7F) << 14
                | (content[at + 2] & 0x7F) << 7
                | content[at + 3] & 0x7F;
    }

    private static boolean begins(byte[] content, int at, String mark) {
        byte[] octets = mark.getBytes(StandardCharsets.US_ASCII);
        return at + octets.length <= content.length
                && Arrays.equals(content, at, at + octets.length, octets, 0, octets.length);
    }
}
