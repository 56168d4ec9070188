package pk.gov.balochistan.police.messaging;

import java.time.Instant;

/**
 * A delivery receipt as read.
 *
 * @param link the link it came over
 * @param messageKey the centre's id in the form the link compares ids in, at most 70 characters, or null when garbled
 * @param state what it says
 * @param receivedAt when it came
 */
public record Receipt(String link, String messageKey, State state, Instant receivedAt) {
    public Receipt {
        if (messageKey != null && messageKey.length() > 70) messageKey = messageKey.substring(0, 70);
    }

    /** What a receipt says of one SMS. Source: SMPP 3.4, 5.2.28 message_state. */
    public enum State {
        ENROUTE(false),
        ACCEPTED(false),
        UNKNOWN(false),
        DELIVERED(true),
        EXPIRED(true),
        DELETED(true),
        UNDELIVERABLE(true),
        REJECTED(true);

        private final boolean isFinal;

        State(boolean isFinal) {
            this.isFinal = isFinal;
        }

        /** Nothing that comes later changes it. */
        public boolean isFinal() {
            return isFinal;
        }
    }
}
