package pk.gov.balochistan.police.sms.coding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The body of a deliver_sm or data_sm, taken apart by us and not by the library, which dies on bodies that do not keep to
 * SMPP 3.4, 4.6 and 4.7. Every length is checked before it is believed.
 */
public record WireText(
        String source,
        int sourceTon,
        String destination,
        int esmClass,
        int dataCoding,
        byte[] userData,
        Map<Integer, byte[]> parameters,
        Instant receivedAt) {

    public static final int DELIVER_SM = 0x005;
    public static final int DATA_SM = 0x103;
    private static final int PAYLOAD_TAG = 0x0424;
    private static final int USSD_OPERATION_TAG = 0x0501;
    private static final int USSD_SESSION_TAG = 0x1383;
    /** SMPP says 2 octets; vendors write more. */
    private static final int LONGEST_SESSION = 32;
    /** SMPP allows 20 octets; a centre that writes a few more does no harm. */
    private static final int LONGEST_ADDRESS = 40;

    /** The octets are no such PDU. The message says which field, never what stood in it. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message, null, false, false);
        }
    }

    /** Takes a whole PDU, header included, apart. @throws Malformed if a field runs over the end or over its limit */
    public static WireText parse(byte[] pdu, Instant receivedAt) throws Malformed {
        ByteBuffer in = ByteBuffer.wrap(pdu);
        boolean deliver = in.getInt(4) == DELIVER_SM;
        in.position(16);
        cString(in, 40, "service_type");
        int sourceTon = octet(in, "source_addr_ton");
        octet(in, "source_addr_npi");
        String source = cString(in, LONGEST_ADDRESS, "source_addr");
        octet(in, "dest_addr_ton");
        octet(in, "dest_addr_npi");
        String destination = cString(in, LONGEST_ADDRESS, "destination_addr");
        int esmClass = octet(in, "esm_class");
        if (deliver) {
            octet(in, "protocol_id");
            octet(in, "priority_flag");
            cString(in, 40, "schedule_delivery_time");
            cString(in, 40, "validity_period");
        }
        octet(in, "registered_delivery");
        if (deliver) {
            octet(in, "replace_if_present_flag");
        }
        int dataCoding = octet(in, "data_coding");
        byte[] shortMessage = new byte[0];
        if (deliver) {
            octet(in, "sm_default_msg_id");
            shortMessage = octets(in, octet(in, "sm_length"), "short_message");
        }
        Map<Integer, byte[]> parameters = parameters(in);
        byte[] userData = shortMessage.length > 0 ? shortMessage : parameters.getOrDefault(PAYLOAD_TAG, shortMessage);
        WireText text =
                new WireText(source, sourceTon, destination, esmClass, dataCoding, userData, parameters, receivedAt);
        text.headerLength();
        if (parameters.getOrDefault(USSD_SESSION_TAG, new byte[0]).length > LONGEST_SESSION) {
            throw new Malformed("its_session_info is too long");
        }
        return text;
    }

    private static Map<Integer, byte[]> parameters(ByteBuffer in) throws Malformed {
        Map<Integer, byte[]> parameters = new HashMap<>();
        while (in.remaining() >= 4) {
            int tag = in.getShort() & 0xffff;
            parameters.putIfAbsent(tag, octets(in, in.getShort() & 0xffff, "parameter"));
        }
        while (in.hasRemaining()) { // some centres pad with zeros
            if (in.get() != 0) {
                throw new Malformed("a cut off parameter");
            }
        }
        return Map.copyOf(parameters);
    }

    private static int octet(ByteBuffer in, String field) throws Malformed {
        return octets(in, 1, field)[0] & 0xff;
    }

    private static byte[] octets(ByteBuffer in, int length, String field) throws Malformed {
        if (length > in.remaining()) {
            throw new Malformed(field + " runs over the end");
        }
        byte[] octets = new byte[length];
        in.get(octets);
        return octets;
    }

    private static String cString(ByteBuffer in, int longest, String field) throws Malformed {
        int start = in.position();
        while (octet(in, field) != 0) {
            if (in.position() - start > longest) {
                throw new Malformed(field + " is too long");
            }
        }
        return printable(Arrays.copyOfRange(in.array(), start, in.position() - 1));
    }

    /** Octets as text, without what could break a line, a log or a store. */
    public static String printable(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1).replaceAll("[\\x00-\\x1f\\x7f-\\x9f]", "");
    }

    /** Octets of the user data header with its length octet, 0 without one (TS 23.040, 9.2.3.24). */
    private int headerLength() throws Malformed {
        if ((esmClass & 0x40) == 0 || userData.length == 0) {
            return 0;
        }
        int length = 1 + (userData[0] & 0xff);
        if (length > userData.length) {
            throw new Malformed("the user data header runs over the end");
        }
        for (int at = 1; at < length; at += 2 + (userData[at + 1] & 0xff)) {
            if (at + 2 > length || at + 2 + (userData[at + 1] & 0xff) > length) {
                throw new Malformed("a user data header element runs over the end");
            }
        }
        return length;
    }

    /** The user data after its header, decoded. */
    public String plainText() {
        return SmsCoding.decode(dataCoding, Arrays.copyOfRange(userData, checkedHeaderLength(), userData.length));
    }

    private int checkedHeaderLength() {
        try {
            return headerLength();
        } catch (Malformed impossible) { // parse has checked it
            throw new IllegalStateException(impossible);
        }
    }

    /** The text as the rest of the gateway sees it. */
    public ReceivedText asText(String link) {
        return new ReceivedText(
                link,
                source,
                sourceTon,
                destination,
                plainText(),
                dataCoding,
                part(),
                payloadHash(),
                ussd(),
                receivedAt);
    }

    private Optional<ReceivedText.Part> part() {
        int length = checkedHeaderLength();
        for (int at = 1; at < length; at += 2 + (userData[at + 1] & 0xff)) {
            int size = userData[at + 1] & 0xff;
            if (userData[at] == 0 && size == 3) {
                return Optional.of(new ReceivedText.Part(
                        userData[at + 2] & 0xff, userData[at + 3] & 0xff, userData[at + 4] & 0xff));
            }
            if (userData[at] == 8 && size == 4) {
                int reference = (userData[at + 2] & 0xff) << 8 | userData[at + 3] & 0xff;
                return Optional.of(new ReceivedText.Part(reference, userData[at + 4] & 0xff, userData[at + 5] & 0xff));
            }
        }
        return sarPart();
    }

    private Optional<ReceivedText.Part> sarPart() {
        byte[] reference = parameters.get(0x020c);
        byte[] total = parameters.get(0x020e);
        byte[] number = parameters.get(0x020f);
        if (reference == null || reference.length != 2 || total == null || total.length != 1) {
            return Optional.empty();
        }
        if (number == null || number.length != 1) {
            return Optional.empty();
        }
        return Optional.of(new ReceivedText.Part(
                (reference[0] & 0xff) << 8 | reference[1] & 0xff, total[0] & 0xff, number[0] & 0xff));
    }

    private Optional<OutgoingPart.Ussd> ussd() {
        byte[] operation = parameters.get(USSD_OPERATION_TAG);
        if (operation == null || operation.length != 1) {
            return Optional.empty();
        }
        byte[] session = parameters.getOrDefault(USSD_SESSION_TAG, new byte[0]);
        return Optional.of(new OutgoingPart.Ussd(operation[0] & 0xff, session));
    }

    private String payloadHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) dataCoding);
            digest.update((byte) (esmClass & 0x40));
            digest.update(userData);
            for (int tag : new int[] {0x020c, 0x020e, 0x020f, USSD_SESSION_TAG}) {
                digest.update(parameters.getOrDefault(tag, new byte[0]));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) { // every Java has SHA-256
            throw new IllegalStateException(impossible);
        }
    }
}
