package pk.gov.balochistan.police.sms.coding;

import static pk.gov.balochistan.police.fuzzing.Fuzzed.require;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import pk.gov.balochistan.police.sms.coding.DeliveryReports.IdForm;

/** Whatever a centre writes into a receipt: it is read, its id is short, and letter case does not change it. */
public final class DeliveryReportsFuzz {
    private DeliveryReportsFuzz() {}

    /** @param octets which parameters there are and how long they are, in two octets, then these and the text */
    public static void fuzzerTestOneInput(byte[] octets) {
        if (octets.length < 2) return;
        int id = Math.min(octets[0] & 0x3f, octets.length - 2);
        byte[] named = Arrays.copyOfRange(octets, 2, 2 + id);
        byte[] text = Arrays.copyOfRange(octets, 2 + id, octets.length);
        byte[] state = {octets[1]};
        Map<Integer, byte[]> parameters =
                id == 0 ? Map.of() : (octets[0] & 0x40) == 0 ? Map.of(0x1e, named) : Map.of(0x1e, named, 0x427, state);
        WireText pdu = new WireText("8787", 0, "1715", octets[1] & 0x3f, 0, text, parameters, Instant.EPOCH);
        DeliveryReports.isReceipt(pdu);
        for (IdForm form : IdForm.values()) {
            DeliveryReceipt receipt = DeliveryReports.read(pdu, "main", form);
            // 65 hexadecimal digits are at most 79 decimal ones.
            require(receipt.messageId().length() <= 79, "an id is too long");
            require(receipt.state() != null, "no state");
        }
        String word = WireText.printable(named);
        require(
                DeliveryReports.stateOf(word) == DeliveryReports.stateOf(word.toLowerCase(Locale.ROOT)),
                "letter case changes the state");
    }
}
