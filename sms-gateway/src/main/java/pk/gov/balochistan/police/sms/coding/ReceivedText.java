package pk.gov.balochistan.police.sms.coding;

import java.time.Instant;
import java.util.Optional;

/**
 * A text as it came over a link, one part of it where it came in several. Known again, when the centre delivers it once
 * more, by link, source and {@code payloadHash} (which covers the concatenation header).
 *
 * @param source the sender as the centre wrote it: digits, or letters for an alphanumeric sender
 * @param sourceTon SMPP type of number of the sender: 1 international, 2 national, 5 alphanumeric
 * @param text the decoded text; empty for binary messages; never with NUL or lone surrogates
 * @param dataCoding the SMPP data_coding it came in
 * @param part set where the text is one part of a longer one
 * @param payloadHash SHA-256 of coding, octets and concatenation fields, 64 hex digits
 */
public record ReceivedText(
        String link,
        String source,
        int sourceTon,
        String destination,
        String text,
        int dataCoding,
        Optional<Part> part,
        String payloadHash,
        Optional<OutgoingPart.Ussd> ussd,
        Instant receivedAt) {

    /** Place of a part in its text: from a user data header (8- or 16-bit reference) or the SAR parameters. */
    public record Part(int reference, int total, int number) {
        /** Whether the figures can be true; a part whose figures cannot stands alone. */
        public boolean isSound() {
            return total >= 1 && number >= 1 && number <= total;
        }
    }
}
