package pk.gov.balochistan.police.sms.standin;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** One SMPP PDU (version 3.4, chapter 4) as the stand-in centre reads and writes it, independent of the gateway's library. */
public record Pdu(int id, int status, int sequence, byte[] body) {
    public static final int RESPONSE = 0x80000000;
    public static final int BIND_RECEIVER = 0x01;
    public static final int BIND_TRANSMITTER = 0x02;
    public static final int SUBMIT_SM = 0x04;
    public static final int DELIVER_SM = 0x05;
    public static final int UNBIND = 0x06;
    public static final int BIND_TRANSCEIVER = 0x09;
    public static final int ENQUIRE_LINK = 0x15;
    public static final int GENERIC_NACK = RESPONSE;

    /** Reads the next PDU. @throws IOException at the end of the stream or for a length that cannot be */
    static Pdu read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 16 || length > 100_000) {
            throw new IOException("a PDU claims " + length + " octets");
        }
        int id = in.readInt();
        int status = in.readInt();
        int sequence = in.readInt();
        byte[] body = new byte[length - 16];
        in.readFully(body);
        return new Pdu(id, status, sequence, body);
    }

    /** The octets for the wire. */
    public byte[] toBytes() {
        return ByteBuffer.allocate(16 + body.length)
                .putInt(16 + body.length)
                .putInt(id)
                .putInt(status)
                .putInt(sequence)
                .put(body)
                .array();
    }

    /** The same PDU under another sequence number. */
    public Pdu withSequence(int other) {
        return new Pdu(id, status, other, body);
    }

    public Pdu answer(int answerStatus, byte[] answerBody) {
        return new Pdu(id | RESPONSE, answerStatus, sequence, answerBody);
    }

    /** A deliver_sm (4.6). {@code parameters} are the octets of its optional parameters, see {@link #parameter}. */
    public static Pdu deliver(
            String from, int fromTon, String to, int esmClass, int dataCoding, byte[] octets, byte[]... parameters) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        string(body, "");
        body.write(fromTon);
        body.write(1);
        string(body, from);
        body.write(0);
        body.write(1);
        string(body, to);
        body.write(esmClass);
        body.write(0);
        body.write(0);
        string(body, "");
        string(body, "");
        body.write(0);
        body.write(0);
        body.write(dataCoding);
        body.write(0);
        body.write(octets.length);
        body.writeBytes(octets);
        for (byte[] parameter : parameters) {
            body.writeBytes(parameter);
        }
        return new Pdu(DELIVER_SM, 0, 0, body.toByteArray());
    }

    /** An optional parameter (3.2.4): tag, length, value. */
    public static byte[] parameter(int tag, byte[] value) {
        return ByteBuffer.allocate(4 + value.length)
                .putShort((short) tag)
                .putShort((short) value.length)
                .put(value)
                .array();
    }

    private static void string(ByteArrayOutputStream out, String text) {
        out.writeBytes(cString(text));
    }

    /** Text and its closing NUL. */
    public static byte[] cString(String text) {
        return (text + "\0").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A reader over the body. */
    Fields fields() {
        return new Fields(ByteBuffer.wrap(body));
    }

    /** Reads the fields of a body, in order. */
    record Fields(ByteBuffer in) {
        String string() {
            StringBuilder text = new StringBuilder();
            for (byte octet = in.get(); octet != 0; octet = in.get()) {
                text.append((char) (octet & 0xff));
            }
            return text.toString();
        }

        int octet() {
            return in.get() & 0xff;
        }

        byte[] octets(int length) {
            byte[] octets = new byte[length];
            in.get(octets);
            return octets;
        }

        /** The value of an optional parameter from here to the end, empty if it is not there. Leaves the position. */
        byte[] parameter(int tag) {
            ByteBuffer rest = in.slice();
            while (rest.remaining() >= 4) {
                int found = rest.getShort() & 0xffff;
                byte[] value = new byte[rest.getShort() & 0xffff];
                rest.get(value);
                if (found == tag) {
                    return value;
                }
            }
            return new byte[0];
        }
    }
}
