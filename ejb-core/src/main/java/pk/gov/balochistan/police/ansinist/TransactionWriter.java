package pk.gov.balochistan.police.ansinist;

import static pk.gov.balochistan.police.ansinist.Mark.FS;
import static pk.gov.balochistan.police.ansinist.Mark.GS;
import static pk.gov.balochistan.police.ansinist.Mark.RS;
import static pk.gov.balochistan.police.ansinist.Mark.US;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a transaction in the traditional encoding: Type-1, Type-2 and a Type-14 for each image. Source: ANSI/NIST-ITL 1-2011, 8.1, 8.2
 * and 8.14, annex B. Type-2 is for each domain to define; its fields stand under the numbers of the FBI's EBTS, which other systems know.
 */
public final class TransactionWriter {
    /** Of 2011. */
    private static final String VERSION = "0500";
    /** Prints of the accused, to which no answer is asked. Source: EBTS, CNA. */
    private static final String TYPE = "CNA";

    private static final String DOMAIN = "BALOCHISTAN-POLICE" + US + "1.0";
    /** Where there is no record of a fixed resolution. */
    private static final String NO_SCALE = "00.00";

    private static final String UTF_8 = "003" + US + "UTF-8";
    private static final String INCH = "1";
    private static final String BITS = "8";

    private final OutgoingTransaction said;

    private TransactionWriter(OutgoingTransaction said) {
        this.said = said;
    }

    public static byte[] write(OutgoingTransaction said) {
        return new TransactionWriter(said).written();
    }

    private byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(record(1, head(), null));
        out.writeBytes(record(2, described(), null));
        for (int i = 0; i < said.images().size(); i++) {
            FingerImage image = said.images().get(i);
            out.writeBytes(record(14, imaged(image, i + 1), image.data()));
        }
        return out.toByteArray();
    }

    private Map<Integer, String> head() {
        Map<Integer, String> fields = new TreeMap<>();
        fields.put(2, VERSION);
        fields.put(3, content());
        fields.put(4, TYPE);
        fields.put(5, day(said.writtenAt()));
        fields.put(7, said.destination());
        fields.put(8, said.originator());
        fields.put(9, said.controlNumber());
        fields.put(11, NO_SCALE);
        fields.put(12, NO_SCALE);
        fields.put(13, DOMAIN);
        fields.put(14, formatted(said.writtenAt(), "yyyyMMddHHmmss'Z'"));
        if (said.name() != null) fields.put(15, UTF_8);
        return fields;
    }

    /** Every record that follows, by type and number, in order. */
    private String content() {
        List<String> records = new ArrayList<>();
        records.add("1" + US + (said.images().size() + 1));
        records.add("2" + US + "00");
        for (int i = 1; i <= said.images().size(); i++) records.add("14" + US + number(i));
        return String.join(String.valueOf(RS), records);
    }

    private Map<Integer, String> described() {
        Map<Integer, String> fields = new TreeMap<>();
        fields.put(2, number(0));
        fields.put(10, said.originator() + US + said.caseNumber());
        if (said.name() != null) fields.put(18, said.name());
        if (!said.untaken().isEmpty()) fields.put(84, untaken());
        return fields;
    }

    private String untaken() {
        return new TreeMap<>(said.untaken())
                .entrySet().stream()
                        .map(finger ->
                                number(finger.getKey()) + US + finger.getValue().code())
                        .collect(Collectors.joining(String.valueOf(RS)));
    }

    private Map<Integer, String> imaged(FingerImage image, int number) {
        Map<Integer, String> fields = new TreeMap<>();
        fields.put(2, number(number));
        fields.put(3, Integer.toString(image.impression()));
        fields.put(4, said.originator());
        fields.put(5, said.takenOn());
        fields.put(6, Integer.toString(image.width()));
        fields.put(7, Integer.toString(image.height()));
        fields.put(8, INCH);
        fields.put(9, Integer.toString(image.dpi()));
        fields.put(10, Integer.toString(image.dpi()));
        fields.put(11, image.compression().named());
        fields.put(12, BITS);
        fields.put(13, Integer.toString(image.position()));
        if (image.device() != null) fields.put(904, image.device());
        return fields;
    }

    /** Its first field is its own length, in digits that count as well. @param data null for a record without an image */
    private static byte[] record(int type, Map<Integer, String> fields, byte[] data) {
        String body = fields.entrySet().stream()
                .map(field -> tag(type, field.getKey()) + plain(field.getValue()))
                .collect(Collectors.joining(String.valueOf(GS)));
        byte[] before = (GS + body + (data == null ? "" : GS + tag(type, 999))).getBytes(StandardCharsets.UTF_8);
        int rest = before.length + (data == null ? 0 : data.length) + 1;
        String first = tag(type, 1);
        int length = rest + first.length() + 1;
        while (length != rest + (first + length).length()) length = rest + (first + length).length();
        ByteArrayOutputStream out = new ByteArrayOutputStream(length);
        out.writeBytes((first + length).getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(before);
        if (data != null) out.writeBytes(data);
        out.write(FS);
        return out.toByteArray();
    }

    private static String tag(int type, int field) {
        return type + "." + String.format("%03d", field) + ":";
    }

    /** Without what would end the field or the record. */
    private static String plain(String value) {
        return value.replaceAll("[\u0000-\u001b]", "").replaceAll("[" + FS + GS + "]", "");
    }

    private static String number(int number) {
        return String.format("%02d", number);
    }

    private static String day(Instant at) {
        return formatted(at, "yyyyMMdd");
    }

    private static String formatted(Instant at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withZone(ZoneOffset.UTC).format(at);
    }
}
