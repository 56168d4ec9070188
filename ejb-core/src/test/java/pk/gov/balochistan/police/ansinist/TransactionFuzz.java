package pk.gov.balochistan.police.ansinist;

import static pk.gov.balochistan.police.fuzzing.Fuzzed.require;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import pk.gov.balochistan.police.fuzzing.Fuzzed;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Whatever a transaction says: no more is held than the file has, and names, fingers and scales are such as there are. */
public final class TransactionFuzz {
    private static final int MOST_RECORDS = 100;
    private static final int LONGEST_NAME = 60;
    private static final byte FILE = '1';

    private TransactionFuzz() {}

    public static void fuzzerInitialize() {
        Fuzzed.load(FingerImage.class, TransactionReader.class, TaggedRecord.class, Compression.class, Untaken.class);
    }

    /** @param octets a file, which begins with a digit, or else records without their lengths: changed octets are seldom as many as a length says */
    public static void fuzzerTestOneInput(byte[] octets) {
        if (octets.length > 0 && octets[0] == FILE) read(octets);
        else read(measured(octets));
    }

    private static void read(byte[] file) {
        Transaction read;
        try {
            read = TransactionReader.read(file);
        } catch (RuleViolation refused) {
            require(refused.key().startsWith("nist."), refused.key());
            return;
        }
        require(read.images().size() + read.others() <= MOST_RECORDS, "more records than there may be");
        require(Math.max(read.originator().length(), read.controlNumber().length()) <= LONGEST_NAME, "a long name");
        require(read.untaken().keySet().stream().allMatch(finger -> finger >= 1 && finger <= 10), "no finger");
        int held = 0;
        for (FingerImage image : read.images()) {
            held += image.data().length;
            require(image.dpi() == null || image.dpi() > 0, "a scale of nothing");
            require(image.equals(image) && image.hashCode() == image.hashCode(), "another than itself");
            require(image.toString().length() < LONGEST_NAME, "its octets are told");
            draw(image);
        }
        require(held <= file.length, "more than the file has");
    }

    private static void draw(FingerImage image) {
        try {
            require(image.picture().length > 0 || image.data().length == 0, "no picture");
        } catch (RuleViolation refused) {
            require(refused.key().startsWith("nist."), refused.key());
        }
    }

    /** The records as a file. Each begins with an octet for its type, and the last octet of FS ends it. */
    private static byte[] measured(byte[] octets) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int from = 0;
        for (int at = 0; at <= octets.length; at++) {
            if (at < octets.length && octets[at] != Mark.FS) continue;
            if (at > from) file.writeBytes(record(octets[from], ByteBuffer.wrap(octets, from + 1, at - from - 1)));
            from = at + 1;
        }
        return file.toByteArray();
    }

    private static byte[] record(int type, ByteBuffer fields) {
        int length = fields.remaining();
        if (type >= 3 && type <= 8)
            return ByteBuffer.allocate(4 + length)
                    .putInt(4 + length)
                    .put(fields)
                    .array();
        return SomeTransaction.tagged(
                type + ".001:",
                Mark.GS + StandardCharsets.ISO_8859_1.decode(fields).toString());
    }
}
