package pk.gov.balochistan.police.sms.coding;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.sms.coding.DeliveryReceipt.State;

/**
 * Reads delivery receipts as real centres write them. The parameters receipted_message_id (0x001E) and message_state (0x0427)
 * come first; else the text form of SMPP 3.4, Appendix B ({@code id:… sub:… stat:… err:… text:…}), in any order and case.
 * Never throws.
 */
public final class DeliveryReports {
    private static final int ID_TAG = 0x001e;
    private static final int STATE_TAG = 0x0427;
    private static final Pattern FIELD = Pattern.compile("(?i)\\b(id|stat|text)\\s*[:=]\\s*((?!\\w+[:=])\\S*)");
    private static final Map<String, State> WORDS = Map.ofEntries(
            Map.entry("ENROUTE", State.ENROUTE),
            Map.entry("BUFFERED", State.ENROUTE),
            Map.entry("ACCEPT", State.ACCEPTED),
            Map.entry("ACKED", State.ACCEPTED),
            Map.entry("DELIVR", State.DELIVERED),
            Map.entry("DELIVERED", State.DELIVERED),
            Map.entry("EXPIR", State.EXPIRED),
            Map.entry("DELET", State.DELETED),
            Map.entry("UNDELIV", State.UNDELIVERABLE),
            Map.entry("FAIL", State.UNDELIVERABLE),
            Map.entry("REJECT", State.REJECTED));

    /** How one side of a centre writes its message ids. */
    public enum IdForm {
        /** As text; letter case and outer spaces do not count. */
        AS_IS,
        /** A hexadecimal number, perhaps with leading zeros or 0x. */
        HEX,
        /** A decimal number, perhaps with leading zeros. */
        DECIMAL
    }

    private DeliveryReports() {}

    /** Whether a deliver_sm is a receipt: by its esm_class, or since it names the message it reports on. Never by its text alone. */
    public static boolean isReceipt(WireText pdu) {
        int type = pdu.esmClass() & 0x3c;
        return type == 0x04 || type == 0x20 || pdu.parameters().containsKey(ID_TAG);
    }

    /**
     * Reads a receipt. An unreadable one has an empty id and the state UNKNOWN: the caller keeps it as an orphan.
     *
     * @param ids how the link's centre writes message ids in receipts
     */
    public static DeliveryReceipt read(WireText pdu, String link, IdForm ids) {
        Map<String, String> fields = fields(pdu.plainText());
        String id = parameterId(pdu).orElse(fields.getOrDefault("id", ""));
        String word = fields.getOrDefault("stat", "");
        byte[] code = pdu.parameters().getOrDefault(STATE_TAG, new byte[0]);
        State state = code.length == 1 ? stateOf(code[0]) : stateOf(word);
        return new DeliveryReceipt(link, key(id, ids), state, pdu.receivedAt());
    }

    private static Optional<String> parameterId(WireText pdu) {
        return Optional.ofNullable(pdu.parameters().get(ID_TAG))
                .map(octets -> WireText.printable(octets).trim())
                .filter(id -> !id.isEmpty());
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new java.util.HashMap<>();
        Matcher field = FIELD.matcher(shortened(text, 1000));
        while (field.find() && !fields.containsKey("text")) {
            fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2));
        }
        return fields;
    }

    /** The state of a message_state parameter (SMPP 3.4, 5.2.28). */
    static State stateOf(byte code) {
        return switch (code) {
            case 1 -> State.ENROUTE;
            case 2 -> State.DELIVERED;
            case 3 -> State.EXPIRED;
            case 4 -> State.DELETED;
            case 5 -> State.UNDELIVERABLE;
            case 6 -> State.ACCEPTED;
            case 8 -> State.REJECTED;
            default -> State.UNKNOWN;
        };
    }

    /** The state of a stat word: the seven letters of Appendix B, the full words, a bare number; UNKNOWN else. */
    static State stateOf(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        if (upper.matches("0*[0-9]")) {
            return stateOf(Byte.parseByte(upper));
        }
        return WORDS.entrySet().stream()
                .filter(entry -> upper.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(State.UNKNOWN);
    }

    /**
     * The form in which ids of a link are compared, whichever way its centre writes them: numbers lose their base and their
     * leading zeros. An id that is no such number is compared as text.
     */
    public static String key(String id, IdForm form) {
        String trimmed = id.trim().toLowerCase(Locale.ROOT);
        String number = form == IdForm.HEX && trimmed.startsWith("0x") ? trimmed.substring(2) : trimmed;
        boolean fits = number.matches(form == IdForm.HEX ? "[0-9a-f]{1,65}" : "[0-9]{1,65}");
        if (form == IdForm.AS_IS || !fits) {
            return shortened(trimmed, 65);
        }
        return new BigInteger(number, form == IdForm.HEX ? 16 : 10).toString();
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
