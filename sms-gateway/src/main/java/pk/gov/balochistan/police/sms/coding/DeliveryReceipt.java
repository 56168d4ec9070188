package pk.gov.balochistan.police.sms.coding;

import java.time.Instant;

/**
 * The centre's report on a text sent earlier.
 *
 * @param messageId the id in the form of {@link DeliveryReports#key}; empty where the receipt names none that can be read
 */
public record DeliveryReceipt(String link, String messageId, State state, Instant receivedAt) {

    /** States of SMPP 3.4, 5.2.28. */
    public enum State {
        ENROUTE,
        ACCEPTED,
        DELIVERED,
        EXPIRED,
        DELETED,
        UNDELIVERABLE,
        REJECTED,
        /** The centre does not know, or its word for the state is not known here. */
        UNKNOWN
    }
}
