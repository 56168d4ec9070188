package pk.gov.balochistan.police.sms.coding;

import java.time.Instant;

/**
 * The centre's report on a text sent earlier.
 *
 * @param messageId the id in the form of {@link DeliveryReports#key}; empty where the receipt names none that can be read
 * @param rawId the id as it stood in the receipt, at most 65 characters
 * @param rawState the state as it stood there, at most 32 characters
 * @param errorCode the err field, empty if absent
 */
public record DeliveryReceipt(
        String link,
        String messageId,
        String rawId,
        State state,
        String rawState,
        String errorCode,
        String source,
        Instant receivedAt) {

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
