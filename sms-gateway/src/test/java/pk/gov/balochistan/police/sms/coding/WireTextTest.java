package pk.gov.balochistan.police.sms.coding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.sms.coding.WireText.Malformed;
import pk.gov.balochistan.police.sms.standin.Pdu;

class WireTextTest {
    private static final String PHONE = "923331234567";

    @Test
    void readsAnEightBitAndASixteenBitReference() throws Exception {
        ReceivedText small = text(0x40, new byte[] {5, 0, 3, (byte) 200, 3, 2, 'a'});
        ReceivedText large = text(0x40, new byte[] {6, 8, 4, 1, 2, 3, 1, 'b'});

        assertEquals(Optional.of(new ReceivedText.Part(200, 3, 2)), small.part());
        assertEquals("a", small.text());
        assertEquals(Optional.of(new ReceivedText.Part(0x102, 3, 1)), large.part());
        assertEquals("b", large.text());
    }

    @Test
    void findsTheReferenceBehindOtherElements() throws Exception {
        ReceivedText text = text(0x40, new byte[] {9, 5, 2, 0, 0, 0, 3, 7, 2, 1, 'x'});

        assertEquals(Optional.of(new ReceivedText.Part(7, 2, 1)), text.part());
        assertEquals("x", text.text());
    }

    @Test
    void readsTheSarParameters() throws Exception {
        ReceivedText text = text(
                0,
                new byte[] {'x'},
                Pdu.parameter(0x020c, new byte[] {0, (byte) 200}),
                Pdu.parameter(0x020e, new byte[] {2}),
                Pdu.parameter(0x020f, new byte[] {1}));

        assertEquals(Optional.of(new ReceivedText.Part(200, 2, 1)), text.part());
    }

    @Test
    void readsATextInTheMessagePayload() throws Exception {
        byte[] longer = "y".repeat(400).getBytes(StandardCharsets.US_ASCII);

        assertEquals(
                "y".repeat(400),
                text(0, new byte[0], Pdu.parameter(0x0424, longer)).text());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 0", "2, 3", "0, 0"})
    void partFiguresThatCannotBeAreNotSound(int total, int number) {
        assertFalse(new ReceivedText.Part(1, total, number).isSound());
    }

    @Test
    void aRedeliveredTextHasTheSameHashAndAnotherPartAnother() throws Exception {
        String first = text(0x40, new byte[] {5, 0, 3, 9, 2, 1, 'x'}).payloadHash();
        String again = text(0x40, new byte[] {5, 0, 3, 9, 2, 1, 'x'}).payloadHash();
        String second = text(0x40, new byte[] {5, 0, 3, 9, 2, 2, 'x'}).payloadHash();

        assertEquals(first, again);
        assertNotEquals(first, second);
        assertEquals(64, first.length());
    }

    @Test
    void theSarFieldsAreInTheHash() throws Exception {
        byte[] total = Pdu.parameter(0x020e, new byte[] {2});
        byte[] reference = Pdu.parameter(0x020c, new byte[] {0, 5});
        String first = text(0, new byte[] {'x'}, reference, total, Pdu.parameter(0x020f, new byte[] {1}))
                .payloadHash();
        String second = text(0, new byte[] {'x'}, reference, total, Pdu.parameter(0x020f, new byte[] {2}))
                .payloadHash();

        assertNotEquals(first, second);
    }

    @Test
    void readsAUssdSession() throws Exception {
        ReceivedText text = text(
                0, new byte[] {'1'}, Pdu.parameter(0x0501, new byte[] {18}), Pdu.parameter(0x1383, new byte[] {7, 2}));

        assertEquals(18, text.ussd().orElseThrow().operation());
        assertArrayEquals(new byte[] {7, 2}, text.ussd().orElseThrow().sessionInfo());
    }

    @Test
    void controlCharactersOfASenderNeverReachALog() throws Exception {
        assertEquals("92333FAKE", from("92333\r\nFAKE\u001b", 1).source());
    }

    @Test
    void everyCutOffBodyIsRefusedAndNoneThrowsAnythingElse() {
        byte[] whole = Pdu.deliver(PHONE, 1, "8787", 0, 0, "text".getBytes(StandardCharsets.US_ASCII))
                .toBytes();
        for (int length = 16; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(Malformed.class, () -> WireText.parse(cut, Instant.EPOCH), "cut at " + length);
        }
    }

    @Test
    void headersAndParametersThatRunOverTheEndAreRefused() {
        refused(0x40, new byte[] {5});
        refused(0x40, new byte[] {5, 0, 9, 1, 1, 1});
        refused(0x40, new byte[] {1, 0});
        refused(0x40, new byte[] {(byte) 255, 0, 3});
        refused(0, new byte[] {'x'}, new byte[] {4, 0x24, 0, 9, 1});
        refused(0, new byte[] {'x'}, new byte[] {4, 0x24, (byte) 0xff, (byte) 0xff});
        refused(0, new byte[] {'x'}, new byte[] {4, 0x24});
        refused(0, new byte[] {'x'}, Pdu.parameter(0x1383, new byte[33])); // the session of a menu
    }

    private static void refused(int esmClass, byte[] octets, byte[]... parameters) {
        assertThrows(Malformed.class, () -> text(esmClass, octets, parameters));
    }

    private static ReceivedText from(String source, int ton) throws Malformed {
        byte[] pdu = Pdu.deliver(source, ton, "8787", 0, 0, new byte[] {'x'}).toBytes();
        return WireText.parse(pdu, Instant.EPOCH).asText("main");
    }

    private static ReceivedText text(int esmClass, byte[] octets, byte[]... parameters) throws Malformed {
        byte[] pdu =
                Pdu.deliver(PHONE, 1, "8787", esmClass, 0, octets, parameters).toBytes();
        return WireText.parse(pdu, Instant.EPOCH).asText("main");
    }
}
