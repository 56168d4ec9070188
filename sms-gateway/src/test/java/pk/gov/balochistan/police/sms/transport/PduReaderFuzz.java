package pk.gov.balochistan.police.sms.transport;

import static pk.gov.balochistan.police.fuzzing.Fuzzed.require;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.Command;
import org.jsmpp.util.DefaultDecomposer;
import pk.gov.balochistan.police.sms.coding.DeliveryReports;
import pk.gov.balochistan.police.sms.coding.DeliveryReports.IdForm;
import pk.gov.balochistan.police.sms.coding.WireText;

/** Whatever octets come over a link: each PDU ends as something that the library reads, or the stream ends cleanly. */
public final class PduReaderFuzz {
    private PduReaderFuzz() {}

    public static void fuzzerTestOneInput(byte[] octets) throws PDUStringException {
        int[] malformed = new int[1];
        BoundedPduReader reader = new BoundedPduReader(new BoundedPduReader.Traffic() {
            @Override
            public void sawPdu() {}

            @Override
            public void enquired(int sequence) {}

            @Override
            public void unbindAsked(int sequence) {}

            @Override
            public void bindAnswered(int status) {}

            @Override
            public void submitAnswered(int sequence, int status, String messageId) {
                require(messageId.length() <= 64, "an id is too long");
            }

            @Override
            public void sawMalformed(String kind) {
                malformed[0]++;
            }

            @Override
            public void lostStep(int sequence) {}
        });
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(octets));
        try {
            while (true) {
                Command header = reader.readPDUHeader(in);
                byte[] pdu = reader.readPDU(in, header);
                require(header.getCommandLength() == pdu.length, "another length than the header says");
                digest(header, pdu);
            }
        } catch (IOException ended) {
            // As every stream does.
        }
    }

    private static void digest(Command header, byte[] pdu) throws PDUStringException {
        DefaultDecomposer library = new DefaultDecomposer();
        switch (header.getCommandId()) {
            case WireText.DELIVER_SM -> takeApart(library.deliverSm(pdu).getOptionalParameters().length, 17, pdu);
            case WireText.DATA_SM -> takeApart(library.dataSm(pdu).getOptionalParameters().length, 10, pdu);
            case 0x80000004 -> library.submitSmResp(pdu);
            case 0x80000001, 0x80000002, 0x80000009 -> library.bindResp(pdu);
            default -> require(pdu.length == 16, "more than a header");
        }
    }

    private static void takeApart(int parameters, int mandatory, byte[] pdu) {
        require(parameters == 1, "not the one parameter that carries it");
        byte[] carried = Arrays.copyOfRange(pdu, 16 + mandatory + 4, pdu.length);
        require(ByteBuffer.wrap(carried).getInt(4) == ByteBuffer.wrap(pdu).getInt(4), "another PDU is carried");
        try {
            WireText text = WireText.parse(carried, Instant.EPOCH);
            require(text.asText("main").payloadHash().length() == 64, "a hash of another length");
            DeliveryReports.isReceipt(text);
            DeliveryReports.read(text, "main", IdForm.HEX);
        } catch (WireText.Malformed refused) {
            require(refused.getMessage().length() < 80, "a long reason");
        }
    }
}
