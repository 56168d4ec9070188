package pk.gov.balochistan.police.sms.coding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One part of a text on its way out. {@code reference} is the caller's own mark of the text (row id): its low 16 bits go out
 * as user_message_reference, so that a doubtful part can be found again at the centre.
 *
 * @param from the short code it comes from
 * @param to the number it goes to, in digits, with or without +
 * @param receipt whether the centre shall report delivery
 * @param validity how long the centre may keep trying; empty: as long as it likes
 * @param ussd set for an answer within a USSD session
 */
public record OutgoingPart(
        long reference,
        String from,
        String to,
        SmsCoding.Part content,
        boolean receipt,
        Optional<Duration> validity,
        Optional<Ussd> ussd) {

    /** The USSD operation and session of a message (TLVs 0x0501 and 0x1383). */
    public record Ussd(int operation, byte[] sessionInfo) {}

    public OutgoingPart {
        if (from.isEmpty() || from.length() > 20 || to.isEmpty() || to.length() > 20) {
            throw new IllegalArgumentException("an address has 1 to 20 characters");
        }
    }

    /** A screen of a dialogue by menu: one part, of no use later. */
    public static OutgoingPart screen(long reference, String from, String to, String text, Ussd ussd) {
        return new OutgoingPart(
                reference, from, to, SmsCoding.encodeScreen(text), false, Optional.empty(), Optional.of(ussd));
    }

    /** The parts of a text, in order. The concatenation reference is taken from {@code reference}. */
    public static List<OutgoingPart> of(
            long reference, String from, String to, String text, boolean receipt, Optional<Duration> validity) {
        List<OutgoingPart> parts = new ArrayList<>();
        for (SmsCoding.Part part : SmsCoding.encode(text, (int) reference)) {
            parts.add(new OutgoingPart(reference, from, to, part, receipt, validity, Optional.empty()));
        }
        return parts;
    }
}
