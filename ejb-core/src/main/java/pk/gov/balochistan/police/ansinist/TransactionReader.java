package pk.gov.balochistan.police.ansinist;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Reads what a transaction in the traditional encoding says of fingers: Type-14 and Type-4 images, and what 2.084 and 14.018 say of fingers that are not there.
 * It takes no more room than the file; a length that its record has not, a record that the table of contents does not name, or none that it names, is refused, so that no
 * finger is lost unseen. Source: ANSI/NIST-ITL 1-2011, 8.1 to 8.4 and 8.14, annex B.
 */
public final class TransactionReader {
    public static final int MOST_OCTETS = 10 * 1024 * 1024;

    private static final int MOST_RECORDS = 100;
    private static final int LONGEST_NAME = 60;
    private static final int DESCRIBED = 2;
    private static final int FIXED_GREY = 4;
    private static final int IMAGED = 14;
    private static final int HEAD_OF_FIXED = 18;
    private static final int POSITIONS_OF_FIXED = 6;
    /** Of the least resolution, 19.69 dots a millimetre. */
    private static final int LEAST_SCALE = 500;

    private static final double MM_AN_INCH = 25.4;
    private static final double CM_AN_INCH = 2.54;
    private static final int LAST_FINGER = 10;

    private final ByteBuffer file;
    private final List<FingerImage> images = new ArrayList<>();
    private final Map<Integer, Untaken> untaken = new HashMap<>();
    private int others;

    private TransactionReader(byte[] content) {
        file = ByteBuffer.wrap(content);
    }

    /**
     * @param content null or empty where no file was sent
     * @throws RuleViolation nist.none; nist.size; nist.unreadable with which record it is, from 1
     */
    public static Transaction read(byte[] content) {
        if (content == null || content.length == 0) throw new RuleViolation("nist.none");
        if (content.length > MOST_OCTETS) throw new RuleViolation("nist.size", MOST_OCTETS / 1024 / 1024);
        return new TransactionReader(content).read();
    }

    private Transaction read() {
        int at = 1;
        try {
            TaggedRecord head = TaggedRecord.read(file, 1, TaggedRecord.length(file, 1));
            for (List<String> record : contents(head)) {
                at++;
                take(head, record);
            }
            at++;
            Malformed.unless(!file.hasRemaining());
            return new Transaction(
                    named(head.text(8)), named(head.text(9)), List.copyOf(images), Map.copyOf(untaken), others);
        } catch (Malformed | BufferUnderflowException cutShort) {
            throw new RuleViolation("nist.unreadable", at);
        }
    }

    /** Type and number of each record that follows. The first subfield says how many there are. */
    private static List<List<String>> contents(TaggedRecord head) throws Malformed {
        List<List<String>> contents = head.subfields(3);
        Malformed.unless(!contents.isEmpty() && contents.get(0).size() == 2 && contents.size() <= MOST_RECORDS + 1);
        boolean isCounted = TaggedRecord.number(contents.get(0).get(0)).equals(Optional.of(1))
                && TaggedRecord.number(contents.get(0).get(1)).equals(Optional.of(contents.size() - 1));
        Malformed.unless(isCounted);
        return contents.subList(1, contents.size());
    }

    private void take(TaggedRecord head, List<String> record) throws Malformed {
        Malformed.unless(record.size() == 2);
        int type = TaggedRecord.number(record.get(0)).orElseThrow(Malformed::new);
        int number = TaggedRecord.number(record.get(1)).orElseThrow(Malformed::new);
        if (type >= 3 && type <= 8) {
            fixed(head, type, number);
            return;
        }
        Malformed.unless(type > 1);
        int length = TaggedRecord.length(file, type);
        if (type != DESCRIBED && type != IMAGED) {
            others++;
            file.position(file.position() + length);
            return;
        }
        TaggedRecord fields = TaggedRecord.read(file, type, length);
        Malformed.unless(fields.number(2).equals(Optional.of(number)));
        if (type == DESCRIBED) untaken(fields, 84);
        else imaged(fields);
    }

    /** Types 3 to 8 begin with their length in four octets and have no marks. */
    private void fixed(TaggedRecord head, int type, int number) throws Malformed {
        ByteBuffer record = file.slice();
        int length = record.getInt();
        Malformed.unless(length > 4 && length <= file.remaining());
        file.position(file.position() + length);
        if (type != FIXED_GREY) {
            others++;
            return;
        }
        Malformed.unless(length > HEAD_OF_FIXED);
        Malformed.unless((record.get() & 0xff) == number);
        int impression = record.get() & 0xff;
        int position = record.get() & 0xff;
        record.position(record.position() + POSITIONS_OF_FIXED - 1);
        boolean isLeast = record.get() == 0;
        int width = record.getShort() & 0xffff;
        int height = record.getShort() & 0xffff;
        Compression compression = Compression.numbered(record.get() & 0xff).orElse(null);
        byte[] data = new byte[length - HEAD_OF_FIXED];
        record.get(data);
        images.add(new FingerImage(
                position,
                impression,
                width,
                height,
                isLeast ? Integer.valueOf(LEAST_SCALE) : scanned(head),
                compression,
                data));
    }

    /** Dots an inch of what was scanned, from dots a millimetre (1.011); null where it does not say. */
    private static Integer scanned(TaggedRecord head) {
        String said = head.text(11);
        if (!said.matches("\\d{1,3}(\\.\\d{1,4})?")) return null;
        int dpi = (int) Math.round(Double.parseDouble(said) * MM_AN_INCH);
        return dpi == 0 ? null : dpi;
    }

    private void imaged(TaggedRecord fields) {
        untaken(fields, 18);
        if (fields.data() == null) {
            if (fields.text(18).isEmpty()) others++;
            return;
        }
        images.add(new FingerImage(
                fields.number(13).orElse(0),
                fields.number(3).orElse(-1),
                fields.number(6).orElse(0),
                fields.number(7).orElse(0),
                dpi(fields),
                fields.text(12).equals("8") ? Compression.named(fields.text(11)).orElse(null) : null,
                fields.data()));
    }

    /** Dots an inch by 14.008 and 14.009; null where they say none. */
    private static Integer dpi(TaggedRecord fields) {
        Integer dots = fields.number(9).filter(each -> each > 0).orElse(null);
        return switch (fields.text(8)) {
            case "1" -> dots;
            case "2" -> dots == null ? null : Integer.valueOf((int) Math.round(dots * CM_AN_INCH));
            default -> null;
        };
    }

    private void untaken(TaggedRecord fields, int field) {
        for (List<String> said : fields.subfields(field)) {
            if (said.size() < 2) continue;
            Optional<Integer> finger =
                    TaggedRecord.number(said.get(0)).filter(each -> each >= 1 && each <= LAST_FINGER);
            Optional<Untaken> why = Untaken.coded(said.get(1));
            if (finger.isPresent() && why.isPresent()) untaken.putIfAbsent(finger.get(), why.get());
        }
    }

    /** One line that can be shown and written down: such names are letters, digits and hyphens. Empty where there is none. */
    private static String named(String said) {
        return Typed.cut(Typed.line(said), LONGEST_NAME).replaceAll("[^A-Za-z0-9./ -]", "?");
    }
}
