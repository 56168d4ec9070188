package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.Command;
import org.jsmpp.util.DefaultDecomposer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.sms.coding.DeliveryReports;
import pk.gov.balochistan.police.sms.coding.DeliveryReports.IdForm;
import pk.gov.balochistan.police.sms.coding.WireText;
import pk.gov.balochistan.police.sms.standin.Pdu;

class BoundedPduReaderTest {
    private static final int MUTATIONS = 200_000;
    private static final Pdu DELIVERY = Pdu.deliver(
            "923331234567",
            1,
            "8787",
            0x40,
            0,
            new byte[] {5, 0, 3, 9, 2, 1, 'h', 'e', 'l', 'p'},
            Pdu.parameter(0x0424, "payload".getBytes(StandardCharsets.US_ASCII)));

    /** Notes what the reader told. */
    private static final class Noted implements BoundedPduReader.Traffic {
        private final List<String> told = new ArrayList<>();

        @Override
        public void sawPdu() {
            told.add("pdu");
        }

        @Override
        public void enquired(int sequence) {
            told.add("enquired " + sequence);
        }

        @Override
        public void unbindAsked(int sequence) {
            told.add("unbind " + sequence);
        }

        @Override
        public void bindAnswered(int status) {
            told.add("bound " + status);
        }

        @Override
        public void submitAnswered(int sequence, int status, String messageId) {
            told.add("answered " + sequence + " " + status + " " + messageId);
        }

        @Override
        public void sawMalformed(String kind) {
            told.add(kind);
        }

        @Override
        public void lostStep(int sequence) {
            told.add("lost step");
        }
    }

    private final Noted noted = new Noted();
    private final BoundedPduReader reader = new BoundedPduReader(noted);

    @Test
    void aReadThatTimesOutAtAnyOctetGoesOnWhereItStopped() throws Exception {
        byte[] octets = DELIVERY.withSequence(77).toBytes();
        DataInputStream in = new DataInputStream(new InputStream() {
            private int at;
            private boolean late = true;

            @Override
            public int read() throws IOException {
                late = !late;
                if (!late) {
                    throw new SocketTimeoutException();
                }
                return at < octets.length ? octets[at++] & 0xff : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int octet = read();
                into[offset] = (byte) octet;
                return octet < 0 ? -1 : 1;
            }
        });

        Command header = null;
        int timeouts = 0;
        while (header == null) {
            try {
                header = reader.readPDUHeader(in);
            } catch (SocketTimeoutException e) {
                timeouts++;
            }
        }

        assertEquals(octets.length, timeouts);
        assertEquals(77, header.getSequenceNumber());
        assertEquals(
                "help",
                WireText.parse(carried(reader.readPDU(in, header)), Instant.EPOCH)
                        .plainText());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 15, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 64 << 20, BoundedPduReader.LARGEST_SKIPPED + 1})
    void aLengthThatCannotBeEndsTheStreamWithoutReservingMemory(int length) {
        byte[] header = ByteBuffer.allocate(16).putInt(length).putInt(5).array();

        assertThrows(IOException.class, () -> reader.readPDUHeader(in(header)));
        assertTrue(noted.told.contains("lost step"));
    }

    @Test
    void aPduThatIsTooLargeIsSkippedAndTheNextIsRead() throws Exception {
        byte[] large = ByteBuffer.allocate(100_000)
                .putInt(100_000)
                .putInt(5)
                .putInt(0)
                .putInt(41)
                .array();
        byte[] next = DELIVERY.withSequence(42).toBytes();
        DataInputStream in = in(ByteBuffer.allocate(large.length + next.length)
                .put(large)
                .put(next)
                .array());

        Command first = reader.readPDUHeader(in);
        byte[] standIn = reader.readPDU(in, first);
        Command second = reader.readPDUHeader(in);

        assertEquals(41, first.getSequenceNumber());
        assertThrows(WireText.Malformed.class, () -> WireText.parse(carried(standIn), Instant.EPOCH));
        assertEquals(42, second.getSequenceNumber());
    }

    @Test
    void anUnknownInterfaceVersionIsCutOffTheBindAnswer() throws Exception {
        byte[] parameter = Pdu.parameter(0x0210, new byte[] {0x35});
        byte[] body = ByteBuffer.allocate(5 + parameter.length)
                .put(Pdu.cString("smsc"))
                .put(parameter)
                .array();
        DataInputStream in = in(new Pdu(0x80000009, 0, 1, body).toBytes());

        byte[] seen = reader.readPDU(in, reader.readPDUHeader(in));

        assertEquals("smsc", new DefaultDecomposer().bindResp(seen).getSystemId());
        assertEquals(0, new DefaultDecomposer().bindResp(seen).getOptionalParameters().length);
    }

    @Test
    void anAnswerWithoutItsClosingNulStillHasItsId() throws Exception {
        byte[] body = "abc".getBytes(StandardCharsets.US_ASCII);
        DataInputStream in = in(new Pdu(0x80000004, 0, 3, body).toBytes());

        byte[] seen = reader.readPDU(in, reader.readPDUHeader(in));

        assertEquals("abc", new DefaultDecomposer().submitSmResp(seen).getMessageId());
        assertTrue(noted.told.contains("answered 3 0 abc"));
    }

    /** Every mutation of every kind of PDU ends as something the library reads, or as a clean end of the stream. */
    @Test
    void nothingThatComesOverTheWireReachesTheLibraryUndigested() throws Exception {
        Random random = new Random(20261122);
        int digested = 0;
        int ended = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] octets = mutated(random);
            DataInputStream in = in(octets);
            BoundedPduReader fresh = new BoundedPduReader(new Noted());
            try {
                while (true) {
                    Command header = fresh.readPDUHeader(in);
                    byte[] pdu = fresh.readPDU(in, header);
                    assertEquals(header.getCommandLength(), pdu.length);
                    digest(header, pdu);
                    digested++;
                }
            } catch (IOException e) {
                ended++;
            }
        }
        assertEquals(MUTATIONS, ended);
        assertTrue(digested > MUTATIONS / 2, digested + " digested");
    }

    private static void digest(Command header, byte[] pdu) throws PDUStringException {
        DefaultDecomposer library = new DefaultDecomposer();
        switch (header.getCommandId()) {
            case WireText.DELIVER_SM -> takeApart(library.deliverSm(pdu).getOptionalParameters().length, pdu);
            case WireText.DATA_SM -> takeApart(library.dataSm(pdu).getOptionalParameters().length, pdu);
            case 0x80000004 -> library.submitSmResp(pdu);
            case 0x80000001, 0x80000002, 0x80000009 -> library.bindResp(pdu);
            default -> assertEquals(16, pdu.length);
        }
    }

    private static void takeApart(int parameters, byte[] pdu) {
        assertEquals(1, parameters);
        try {
            WireText text = WireText.parse(carried(pdu), Instant.EPOCH);
            assertEquals(64, text.asText("main").payloadHash().length());
            DeliveryReports.read(text, "main", IdForm.AS_IS);
        } catch (WireText.Malformed e) {
            assertTrue(e.getMessage().length() < 80);
        }
    }

    private static byte[] mutated(Random random) {
        int[] ids = {5, 5, 5, 5, 0x103, 0x80000004, 0x80000009, 0x15, 0x80000015, 6, 0x80000000, 0x102, 0x4711};
        Pdu seed = new Pdu(ids[random.nextInt(ids.length)], 0, random.nextInt(), DELIVERY.body());
        byte[] octets = seed.toBytes();
        for (int i = random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(4) > 0 ? 16 + random.nextInt(octets.length - 16) : random.nextInt(octets.length);
            octets[at] = (byte) (random.nextBoolean() ? random.nextInt() : octets[at] ^ 1 << random.nextInt(8));
        }
        if (random.nextInt(3) == 0) {
            int length = 16 + random.nextInt(octets.length - 16);
            return ByteBuffer.allocate(length)
                    .put(octets, 0, length)
                    .putInt(0, length)
                    .array();
        }
        return octets;
    }

    private static byte[] carried(byte[] standIn) {
        int mandatory = ByteBuffer.wrap(standIn).getInt(4) == WireText.DELIVER_SM ? 17 : 10;
        int start = 16 + mandatory + 4;
        return java.util.Arrays.copyOfRange(standIn, start, standIn.length);
    }

    private static DataInputStream in(byte[] octets) {
        return new DataInputStream(new ByteArrayInputStream(octets));
    }
}
