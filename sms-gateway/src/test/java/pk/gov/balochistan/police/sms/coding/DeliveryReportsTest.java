package pk.gov.balochistan.police.sms.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.sms.coding.DeliveryReceipt.State;
import pk.gov.balochistan.police.sms.coding.DeliveryReports.IdForm;
import pk.gov.balochistan.police.sms.standin.Pdu;

class DeliveryReportsTest {
    @ParameterizedTest
    @CsvSource({
        // submitted id, its form, receipt's id, its form, the same message?
        "1a2b, HEX, 6699, DECIMAL, true",
        "1A2B, HEX, 0000006699, DECIMAL, true",
        "0x1a2b, HEX, 6699, DECIMAL, true",
        "00001a2b, HEX, 1A2B, HEX, true",
        "6699, DECIMAL, 1a2b, HEX, true",
        "42, DECIMAL, 0000000042, DECIMAL, true",
        "42, DECIMAL, 42, HEX, false",
        "ABC-1, AS_IS, abc-1, AS_IS, true",
        "0042, AS_IS, 42, AS_IS, false",
        "' 42', DECIMAL, '42 ', DECIMAL, true",
        "msg-7, DECIMAL, msg-7, DECIMAL, true",
        "ffffffffffffffffffffffff, HEX, 79228162514264337593543950335, DECIMAL, true"
    })
    void idsMeetByTheProfileOfTheLink(String sent, IdForm sentForm, String told, IdForm toldForm, boolean same) {
        assertEquals(same, DeliveryReports.key(sent, sentForm).equals(DeliveryReports.key(told, toldForm)));
    }

    @ParameterizedTest
    @CsvSource({
        "'id:0123456789 sub:001 dlvrd:001 submit date:2611221200 done date:2611221201 stat:DELIVRD err:000 text:x', 0123456789, DELIVERED",
        "'ID:abc STAT:UNDELIV ERR:5', abc, UNDELIVERABLE",
        "'stat:delivered id: 77 sub:1', 77, DELIVERED",
        "'id=5 stat=EXPIRED', 5, EXPIRED",
        "'id:5 stat:2', 5, DELIVERED",
        "'id:5 stat:FAILED', 5, UNDELIVERABLE",
        "'id:5 stat:q7', 5, UNKNOWN",
        "'id:5', 5, UNKNOWN",
        "'id:5 stat:REJECTD text:id:9 stat:DELIVRD', 5, REJECTED",
        "'id:5 stat:ACCEPTD', 5, ACCEPTED",
        "'id:5 stat:DELETED', 5, DELETED",
        "'id:5 stat:ENROUTE', 5, ENROUTE",
        "'nonsense', '', UNKNOWN",
        "'', '', UNKNOWN",
        "'id: stat:', '', UNKNOWN"
    })
    void readsTheTextFormsThatCentresWrite(String text, String id, State state) throws Exception {
        DeliveryReceipt receipt = read(4, 0, text.getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(id, receipt.messageId());
        assertEquals(state, receipt.state());
    }

    @Test
    void theParametersComeBeforeTheText() throws Exception {
        DeliveryReceipt receipt = read(
                4,
                0,
                "id:1 stat:UNDELIV".getBytes(StandardCharsets.ISO_8859_1),
                Pdu.parameter(0x001e, Pdu.cString("2")),
                Pdu.parameter(0x0427, new byte[] {2}));

        assertEquals("2", receipt.messageId());
        assertEquals(State.DELIVERED, receipt.state());
    }

    @Test
    void aReceiptMayComeInTheMessagePayload() throws Exception {
        byte[] text = "id:8 stat:DELIVRD err:12".getBytes(StandardCharsets.ISO_8859_1);

        DeliveryReceipt receipt = read(4, 0, new byte[0], Pdu.parameter(0x0424, text));

        assertEquals("8", receipt.messageId());
        assertEquals(State.DELIVERED, receipt.state());
    }

    @Test
    void aCitizensTextThatLooksLikeAReceiptIsNone() throws Exception {
        byte[] text = "id:1 stat:DELIVRD".getBytes(StandardCharsets.ISO_8859_1);

        assertFalse(DeliveryReports.isReceipt(parse(0, 0, text)));
        assertTrue(DeliveryReports.isReceipt(parse(4, 0, text)));
        assertTrue(DeliveryReports.isReceipt(parse(0, 0, new byte[0], Pdu.parameter(0x001e, Pdu.cString("1")))));
    }

    private static DeliveryReceipt read(int esmClass, int coding, byte[] text, byte[]... parameters) throws Exception {
        return DeliveryReports.read(parse(esmClass, coding, text, parameters), "main", IdForm.AS_IS);
    }

    private static WireText parse(int esmClass, int coding, byte[] text, byte[]... parameters) throws Exception {
        Pdu pdu = Pdu.deliver("923331234567", 1, "8787", esmClass, coding, text, parameters);
        return WireText.parse(pdu.toBytes(), Instant.EPOCH);
    }
}
