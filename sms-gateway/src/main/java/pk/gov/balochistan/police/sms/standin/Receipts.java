package pk.gov.balochistan.police.sms.standin;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes delivery receipts in the shapes that real centres were seen to use. */
final class Receipts {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmm").withZone(ZoneOffset.UTC);
    private static final String[] WORDS = {
        "SCHEDULED", "ENROUTE", "DELIVRD", "EXPIRED", "DELETED", "UNDELIV", "ACCEPTD", "UNKNOWN", "REJECTD"
    };
    private static final int RECEIPT = 0x04;

    private Receipts() {}

    /** A receipt on {@code submitted} with the message_state {@code state}. */
    static Pdu of(Submitted submitted, String id, int state, Behaviour.ReceiptShape shape) {
        byte[] text = text(submitted, id, WORDS[state]).getBytes(StandardCharsets.ISO_8859_1);
        byte[] idParameter = Pdu.parameter(0x001e, Pdu.cString(id));
        byte[] stateParameter = Pdu.parameter(0x0427, new byte[] {(byte) state});
        return switch (shape) {
            case USUAL -> pdu(submitted, text, idParameter, stateParameter);
            case TEXT_ONLY -> pdu(submitted, text);
            case PARAMETERS_ONLY -> pdu(submitted, new byte[0], idParameter, stateParameter);
            case PAYLOAD -> pdu(submitted, new byte[0], Pdu.parameter(0x0424, text));
            case ODD_WORDS -> pdu(submitted, octets("STAT:" + odd(state) + " err:0 ID: " + id + " sub:1"));
            case GARBLED -> pdu(submitted, new byte[] {0x1b, 0, (byte) 0xff, 'i', 'd', 0x1b});
            case UNKNOWN_ID -> pdu(submitted, octets(text(submitted, "999999999999", WORDS[state])));
        };
    }

    private static String odd(int state) {
        return state == 2 ? "delivered" : state == 5 ? "Undeliverable" : "q" + state;
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(Submitted submitted, String id, String word) {
        String time = TIME.format(submitted.at());
        return "id:%s sub:001 dlvrd:001 submit date:%s done date:%s stat:%s err:000 text:"
                .formatted(id, time, time, word);
    }

    private static Pdu pdu(Submitted submitted, byte[] text, byte[]... parameters) {
        return Pdu.deliver(submitted.to(), 1, submitted.from(), RECEIPT, 0, text, parameters);
    }
}
