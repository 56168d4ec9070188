package pk.gov.balochistan.police.messaging;

import java.time.Instant;
import java.util.Objects;

/**
 * One deliver_sm as the centre handed it over, before anybody read it. Source: SMPP 3.4, 4.6.1; 3GPP TS 23.040, 9.2.3.24.1.
 *
 * @param link the link it came over
 * @param source address of the sender as sent, digits or letters, cut at 21 characters
 * @param destination address it was sent to, or null
 * @param text the decoded words of this part, perhaps empty
 * @param coding data_coding, 0 to 255
 * @param payloadHash SHA-256 of coding, octets and part header: equal for the same text delivered again
 * @param part header of a text in parts, or null for a whole one
 * @param ussd where it belongs to a dialogue by a menu, or null for a text
 * @param receivedAt when it came
 */
public record ReceivedText(
        String link,
        String source,
        String destination,
        String text,
        int coding,
        String payloadHash,
        Part part,
        Ussd ussd,
        Instant receivedAt) {
    private static final int ADDRESS_OCTETS = 21;

    public ReceivedText {
        Objects.requireNonNull(link);
        Objects.requireNonNull(text);
        Objects.requireNonNull(payloadHash);
        Objects.requireNonNull(receivedAt);
        source = address(source);
        destination = address(destination);
    }

    /** A text, which belongs to no dialogue. */
    public ReceivedText(
            String link,
            String source,
            String destination,
            String text,
            int coding,
            String payloadHash,
            Part part,
            Instant receivedAt) {
        this(link, source, destination, text, coding, payloadHash, part, null, receivedAt);
    }

    /** What a message means to its dialogue. */
    public enum Move {
        /** A code was dialled. */
        BEGIN,
        /** Something was typed at a screen. */
        CHOICE,
        /** The network ended the dialogue. */
        OVER
    }

    /**
     * The dialogue a message belongs to. Source: SMPP 3.4, 5.3.2.43 and 5.3.2.44.
     *
     * @param session what names the dialogue among those of its phone; never empty
     * @param info its_session_info as it came, in hexadecimal digits, perhaps empty: what answers carry
     * @param until when the network gives up waiting for an answer
     */
    public record Ussd(Move move, String session, String info, Instant until) {}

    /** Where this one stands among the parts of one text; as sent, so possibly impossible. */
    public record Part(int reference, int total, int seq) {
        /** The most parts a text may have: 10 Urdu parts are 670 characters, more than a complaint by text needs. */
        public static final int MOST_PARTS = 10;

        /** Whether such a part can exist and is taken. */
        boolean isPossible() {
            return total >= 1 && total <= MOST_PARTS && seq >= 1 && seq <= total;
        }

        /** Whether its text has more parts than are taken: nothing of it is kept. */
        public boolean isBeyondMost() {
            return total > MOST_PARTS && seq >= 1 && seq <= total;
        }

        boolean isWhole() {
            return total == 1 && seq == 1;
        }
    }

    private static String address(String sent) {
        if (sent == null) return "?";
        StringBuilder kept = new StringBuilder();
        sent.chars().filter(c -> c > 0x20 && c < 0x7F).limit(ADDRESS_OCTETS).forEach(c -> kept.append((char) c));
        return kept.isEmpty() ? "?" : kept.toString();
    }
}
