package pk.gov.balochistan.police.imaging;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/**
 * A TIFF whose parts are no longer than itself. The JDK's reader makes as much room for a packed strip or tile as the directory claims that it has
 * octets, or where it claims nothing as it thinks fit, so that a file of some hundred fills the memory of the program. Source: TIFF 6.0, sections 2 (directory), 3 (strips), 15 (tiles) and 22 (JPEG).
 */
final class PlainTiff {
    private static final int FIRST_DIRECTORY = 4;
    private static final int LENGTH_OF_ENTRY = 12;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int INLINE = 4;

    private static final int OLD_JPEG = 514;
    /** Tags of how many octets strips, tiles and the whole of an old JPEG have. */
    private static final Set<Integer> OCTETS = Set.of(279, 325, OLD_JPEG);

    private final ByteBuffer file;

    private PlainTiff(byte[] content) {
        file = ByteBuffer.wrap(content);
        file.order(content[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    /**
     * The same picture.
     *
     * @param content that begins as a TIFF does
     * @throws IllegalArgumentException where its directory claims a part that is longer than the file, or says of none how long it is
     * @throws IndexOutOfBoundsException where it ends within its directory
     */
    static byte[] of(byte[] content) {
        new PlainTiff(content).walk();
        return content;
    }

    private void walk() {
        int directory = file.getInt(FIRST_DIRECTORY);
        int entries = file.getShort(directory) & 0xffff;
        boolean isBounded = false;
        for (int i = 0; i < entries; i++) {
            int entry = directory + Short.BYTES + i * LENGTH_OF_ENTRY;
            int tag = file.getShort(entry) & 0xffff;
            if (!OCTETS.contains(tag)) continue;
            bound(entry);
            isBounded |= tag != OLD_JPEG;
        }
        if (!isBounded) throw new IllegalArgumentException("parts of which nothing is said");
    }

    private void bound(int entry) {
        int type = file.getShort(entry + 2);
        int count = file.getInt(entry + 4);
        int size = type == SHORT ? Short.BYTES : Integer.BYTES;
        if (type != SHORT && type != LONG) throw new IllegalArgumentException("no number of octets");
        if (count < 1 || count > file.limit() / size) throw new IllegalArgumentException("more parts than octets");
        int from = count * size <= INLINE ? entry + 8 : file.getInt(entry + 8);
        for (int i = 0; i < count; i++) {
            int octets = type == SHORT ? file.getShort(from + i * size) & 0xffff : file.getInt(from + i * size);
            if (octets < 0 || octets > file.limit()) throw new IllegalArgumentException("a part longer than the file");
        }
    }
}
