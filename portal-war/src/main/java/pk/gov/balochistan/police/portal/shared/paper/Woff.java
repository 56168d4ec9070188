package pk.gov.balochistan.police.portal.shared.paper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A web font as the font that it holds, which Java reads. Source: W3C, WOFF File Format 1.0, sections 3 to 5. The files are the
 * build's own: what is malformed is refused, not mended.
 */
final class Woff {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;

    private Woff() {}

    /** @throws IOException where it is no WOFF 1.0, or a table is not as long as it says */
    static byte[] sfnt(byte[] file) throws IOException {
        ByteBuffer woff = ByteBuffer.wrap(file);
        if (file.length < HEADER || woff.getInt(0) != SIGNATURE) throw new IOException("no WOFF 1.0 font");
        int tables = Short.toUnsignedInt(woff.getShort(12));
        ByteBuffer sfnt = ByteBuffer.allocate(woff.getInt(16));
        int highest = Integer.highestOneBit(tables);
        sfnt.putInt(woff.getInt(4)).putShort((short) tables);
        sfnt.putShort((short) (highest * SFNT_ENTRY)).putShort((short) Integer.numberOfTrailingZeros(highest));
        sfnt.putShort((short) ((tables - highest) * SFNT_ENTRY));
        int to = SFNT_HEADER + tables * SFNT_ENTRY;
        for (int table = 0; table < tables; table++) {
            int entry = HEADER + table * ENTRY;
            int length = woff.getInt(entry + 12);
            sfnt.putInt(woff.getInt(entry))
                    .putInt(woff.getInt(entry + 16))
                    .putInt(to)
                    .putInt(length);
            byte[] content = content(file, woff.getInt(entry + 4), woff.getInt(entry + 8), length);
            System.arraycopy(content, 0, sfnt.array(), to, length);
            to += (length + 3) & ~3;
        }
        return sfnt.array();
    }

    private static byte[] content(byte[] file, int from, int packed, int length) throws IOException {
        byte[] content = new byte[length];
        if (packed == length) {
            System.arraycopy(file, from, content, 0, length);
            return content;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, packed);
            if (inflater.inflate(content) != length) throw new IOException("a table of the font is cut short");
            return content;
        } catch (DataFormatException e) {
            throw new IOException("a table of the font does not open", e);
        } finally {
            inflater.end();
        }
    }
}
