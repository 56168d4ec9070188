package pk.gov.balochistan.police.sms.standin;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import pk.gov.balochistan.police.sms.coding.SmsCoding;

/**
 * A submit_sm as the stand-in centre took it.
 *
 * @param number the centre's own count, from 1; message ids are made from it
 * @param reference user_message_reference, -1 if absent
 * @param ussdOperation ussd_service_op of a screen, -1 for a text
 * @param ussdSession its_session_info, perhaps empty
 */
public record Submitted(
        long number,
        int sequence,
        String from,
        String to,
        int esmClass,
        int dataCoding,
        byte[] octets,
        int reference,
        int ussdOperation,
        byte[] ussdSession,
        boolean receiptWanted,
        String validity,
        Instant at) {

    /** Reads the body of a submit_sm (SMPP 3.4, 4.4.1). */
    static Submitted read(long number, Pdu pdu) {
        Pdu.Fields in = pdu.fields();
        in.string();
        in.octets(2);
        String from = in.string();
        in.octets(2);
        String to = in.string();
        int esmClass = in.octet();
        in.octets(2);
        in.string();
        String validity = in.string();
        boolean receiptWanted = (in.octet() & 3) != 0;
        in.octet();
        int dataCoding = in.octet();
        in.octet();
        byte[] octets = in.octets(in.octet());
        byte[] reference = in.parameter(0x0204);
        byte[] operation = in.parameter(0x0501);
        return new Submitted(
                number,
                pdu.sequence(),
                from,
                to,
                esmClass,
                dataCoding,
                octets,
                reference.length == 2 ? ByteBuffer.wrap(reference).getShort() & 0xffff : -1,
                operation.length == 1 ? operation[0] & 0xff : -1,
                in.parameter(0x1383),
                receiptWanted,
                validity,
                Instant.now());
    }

    /** Whether it is a screen of a dialogue, and no text. */
    public boolean isScreen() {
        return ussdOperation >= 0;
    }

    /** The text of this part, without its header. */
    public String text() {
        return SmsCoding.decode(dataCoding, Arrays.copyOfRange(octets, headerLength(), octets.length));
    }

    private int headerLength() {
        return (esmClass & 0x40) == 0 ? 0 : 1 + (octets[0] & 0xff);
    }

    /** Reference of the longer text this is a part of; -1 for a text of one part. */
    int partReference() {
        return headerLength() == 6 ? octets[3] & 0xff : -1;
    }

    int parts() {
        return headerLength() == 6 ? octets[4] & 0xff : 1;
    }

    int part() {
        return headerLength() == 6 ? octets[5] & 0xff : 1;
    }
}
