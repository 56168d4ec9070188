package pk.gov.balochistan.police.sms.transport;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsmpp.PDUReader;
import org.jsmpp.bean.Command;
import pk.gov.balochistan.police.sms.coding.WireText;

/**
 * Reads PDUs for the library, within bounds, and hands it nothing that it cannot digest. A read that times out in the middle
 * of a PDU goes on where it stopped. A length that cannot be is refused without reserving memory for it. Texts and receipts
 * reach the library as a harmless deliver_sm that carries the real octets in a parameter, so that {@link WireText} takes
 * them apart and a refusal still answers the right sequence number. enquire_link is answered here, since the library's
 * threads may all be waiting for the store.
 */
final class BoundedPduReader implements PDUReader {
    /** Above any text: 255 parts of 140 octets and their parameters. The library's parameters end at 32,767 octets. */
    static final int LARGEST = 32_000;
    /** Up to here a PDU that is too large is skipped and refused; beyond, the stream is not believed any more. */
    static final int LARGEST_SKIPPED = 1 << 20;

    private static final int RESPONSE = 0x80000000;
    private static final int GENERIC_NACK = RESPONSE;
    private static final int UNBIND = 0x06;
    private static final int ENQUIRE_LINK = 0x15;
    private static final int SUBMIT_SM_RESP = RESPONSE | 0x04;
    private static final int OUTBIND = 0x0b;
    private static final int ALERT_NOTIFICATION = 0x102;

    /** What the session wants to know of what comes in. */
    interface Traffic {
        /** A whole PDU has come. */
        void sawPdu();

        /** Answer at once. */
        void enquired(int sequence) throws IOException;

        /** The centre wants to part. */
        void unbindAsked(int sequence);

        void bindAnswered(int status);

        void submitAnswered(int sequence, int status, String messageId);

        /** A PDU was of no use: too large, cut short, or never asked for. */
        void sawMalformed(String kind);

        /** The stream cannot be followed any more; refuse it before it is closed. */
        void lostStep(int sequence) throws IOException;
    }

    private final Traffic traffic;
    private final byte[] header = new byte[16];
    private int headerRead;
    private byte[] pdu;
    private int pduRead;
    private int toSkip;
    private byte[] ready = new byte[0];

    BoundedPduReader(Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    public Command readPDUHeader(DataInputStream in) throws IOException {
        while (true) {
            byte[] whole = readWhole(in);
            traffic.sawPdu();
            byte[] digestible = digestible(whole);
            if (digestible.length > 0) {
                ready = digestible;
                return command(digestible);
            }
        }
    }

    @Override
    public byte[] readPDU(DataInputStream in, Command pduHeader) {
        return ready;
    }

    @Override
    public byte[] readPDU(DataInputStream in, int length, int id, int status, int sequence) {
        return ready;
    }

    private static Command command(byte[] octets) {
        ByteBuffer in = ByteBuffer.wrap(octets);
        Command command = new Command();
        command.setCommandLength(in.getInt());
        command.setCommandId(in.getInt());
        command.setCommandStatus(in.getInt());
        command.setSequenceNumber(in.getInt());
        return command;
    }

    /** The next whole PDU; of one that is too large, its header alone. May time out anywhere and be called again. */
    private byte[] readWhole(DataInputStream in) throws IOException {
        while (headerRead < header.length) {
            headerRead += some(in, header, headerRead, header.length - headerRead);
        }
        if (pdu == null && toSkip == 0) {
            begin(ByteBuffer.wrap(header).getInt());
        }
        byte[] waste = toSkip > 0 ? new byte[Math.min(toSkip, 8192)] : new byte[0];
        while (toSkip > 0) {
            toSkip -= some(in, waste, 0, Math.min(toSkip, waste.length));
        }
        while (pduRead < pdu.length) {
            pduRead += some(in, pdu, pduRead, pdu.length - pduRead);
        }
        byte[] whole = pdu;
        pdu = null;
        headerRead = 0;
        return whole;
    }

    private void begin(int length) throws IOException {
        if (length < header.length || length > LARGEST_SKIPPED) {
            traffic.sawMalformed("impossible length");
            traffic.lostStep(ByteBuffer.wrap(header).getInt(12));
            throw new IOException("a PDU claims " + length + " octets");
        }
        boolean fits = length <= LARGEST;
        toSkip = fits ? 0 : length - header.length;
        pdu = Arrays.copyOf(header, fits ? length : header.length);
        pduRead = header.length;
        if (!fits) {
            traffic.sawMalformed("too large");
        }
    }

    private static int some(DataInputStream in, byte[] into, int at, int most) throws IOException {
        int read = in.read(into, at, most);
        if (read < 0) {
            throw new IOException("the centre has closed the connection");
        }
        return read;
    }

    /** What the library may see of a PDU; empty: nothing. */
    private byte[] digestible(byte[] whole) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(whole);
        int id = in.getInt(4);
        int sequence = in.getInt(12);
        switch (id) {
            case WireText.DELIVER_SM, WireText.DATA_SM:
                return carrying(whole);
            case ENQUIRE_LINK:
                traffic.enquired(sequence);
                return new byte[0];
            case UNBIND:
                traffic.unbindAsked(sequence);
                return new byte[0];
            case SUBMIT_SM_RESP:
                String messageId = firstString(whole, 64);
                traffic.submitAnswered(sequence, in.getInt(8), messageId);
                return withString(whole, messageId);
            case RESPONSE | 1, RESPONSE | 2, RESPONSE | 9:
                traffic.bindAnswered(in.getInt(8));
                // The parameters are cut off: an unknown sc_interface_version would end the bind in a time-out.
                return withString(whole, firstString(whole, 15));
            case GENERIC_NACK, RESPONSE | UNBIND, RESPONSE | ENQUIRE_LINK:
                return bare(whole);
            default:
                return unexpected(whole, id);
        }
    }

    /** Requests that a centre may not make are refused by the library; what needs no answer is dropped. */
    private byte[] unexpected(byte[] whole, int id) {
        traffic.sawMalformed("unexpected");
        boolean unanswered = (id & RESPONSE) != 0 || id == ALERT_NOTIFICATION || id == OUTBIND;
        return unanswered ? new byte[0] : bare(whole);
    }

    private static byte[] bare(byte[] whole) {
        return ByteBuffer.allocate(16).put(whole, 0, 16).putInt(0, 16).array();
    }

    /** The string a body begins with, as far as it is there: without its closing NUL, or cut at {@code longest}. */
    private static String firstString(byte[] whole, int longest) {
        int end = 16;
        while (end < whole.length && whole[end] != 0 && end - 16 < longest) {
            end++;
        }
        return WireText.printable(Arrays.copyOfRange(whole, 16, end));
    }

    private static byte[] withString(byte[] whole, String text) {
        if (ByteBuffer.wrap(whole).getInt(8) != 0) {
            return bare(whole);
        }
        byte[] octets = text.getBytes(StandardCharsets.US_ASCII);
        int length = 16 + octets.length + 1;
        return ByteBuffer.allocate(length)
                .put(whole, 0, 16)
                .put(octets)
                .putInt(0, length)
                .array();
    }

    /** An empty deliver_sm or data_sm with the same header, and the whole PDU as its message_payload. */
    private static byte[] carrying(byte[] whole) {
        int mandatory = ByteBuffer.wrap(whole).getInt(4) == WireText.DELIVER_SM ? 17 : 10;
        int length = 16 + mandatory + 4 + whole.length;
        return ByteBuffer.allocate(length)
                .put(whole, 0, 16)
                .put(new byte[mandatory])
                .putShort((short) 0x0424)
                .putShort((short) whole.length)
                .put(whole)
                .putInt(0, length)
                .array();
    }
}
