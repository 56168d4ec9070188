package pk.gov.balochistan.police.ansinist;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record of numbered fields, as it stands in a file. Source: ANSI/NIST-ITL 1-2011, annex B (traditional encoding).
 *
 * @param fields by number, without the last one that holds an image; of one that stands twice the first
 * @param data of field 999; null where there is none
 */
record TaggedRecord(Map<Integer, String> fields, byte[] data) {
    private static final int IMAGE = 999;
    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_FIELD = 10_000;
    private static final int MOST_DIGITS = 9;

    /** How many octets a record of this type takes that begins here, by its own first field. The buffer stays where it is. @throws Malformed */
    static int length(ByteBuffer file, int type) throws Malformed {
        ByteBuffer ahead = file.slice();
        Malformed.unless(tag(ahead, type) == 1);
        int length = number(ahead, Mark.GS, Mark.FS);
        Malformed.unless(length > ahead.position() - 1 && length <= file.remaining());
        Malformed.unless(file.get(file.position() + length - 1) == Mark.FS);
        return length;
    }

    /** Takes the record that begins here, whose length was asked before. @throws Malformed */
    static TaggedRecord read(ByteBuffer file, int type, int length) throws Malformed {
        ByteBuffer record = file.slice(file.position(), length - 1);
        file.position(file.position() + length);
        Map<Integer, String> fields = new HashMap<>();
        for (int count = 0; record.hasRemaining(); count++) {
            Malformed.unless(count < MOST_FIELDS);
            int field = tag(record, type);
            if (field == IMAGE) {
                byte[] data = new byte[record.remaining()];
                record.get(data);
                return new TaggedRecord(fields, data);
            }
            fields.putIfAbsent(field, value(record));
        }
        return new TaggedRecord(fields, null);
    }

    /** The number of the field whose tag stands here, such as 13 of {@code 14.013:}. */
    private static int tag(ByteBuffer record, int type) throws Malformed {
        Malformed.unless(number(record, '.', '.') == type);
        return number(record, ':', ':');
    }

    /** Digits up to either of two ends, which is taken as well. */
    private static int number(ByteBuffer record, char end, char otherEnd) throws Malformed {
        int number = 0;
        for (int digits = 0; digits <= MOST_DIGITS; digits++) {
            int octet = record.get();
            if (digits > 0 && (octet == end || octet == otherEnd)) return number;
            Malformed.unless(octet >= '0' && octet <= '9' && digits < MOST_DIGITS);
            number = 10 * number + octet - '0';
        }
        throw new Malformed();
    }

    private static String value(ByteBuffer record) throws Malformed {
        int from = record.position();
        while (record.hasRemaining() && record.get(record.position()) != Mark.GS) {
            record.get();
            Malformed.unless(record.position() - from <= LONGEST_FIELD);
        }
        byte[] value = new byte[record.position() - from];
        record.get(from, value);
        if (record.hasRemaining()) record.get();
        return new String(value, StandardCharsets.ISO_8859_1);
    }

    /** Empty where it is not there. */
    String text(int field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** Empty where it is not there, or is no whole number of at most five digits. */
    Optional<Integer> number(int field) {
        return number(text(field));
    }

    static Optional<Integer> number(String text) {
        return text.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** Its subfields, each as its items. */
    List<List<String>> subfields(int field) {
        if (text(field).isEmpty()) return List.of();
        return Arrays.stream(fields.get(field).split(String.valueOf(Mark.RS)))
                .map(subfield -> Arrays.stream(subfield.split(String.valueOf(Mark.US)))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
