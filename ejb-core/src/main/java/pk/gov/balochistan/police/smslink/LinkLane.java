package pk.gov.balochistan.police.smslink;

import java.time.Instant;
import pk.gov.balochistan.police.messaging.OutgoingKind;

/**
 * What waits to be sent in one lane of the outbox: screens and alerts go before replies, and those before notices.
 *
 * @param link the link it waits for; null for whichever link takes it
 * @param count how many texts that might leave now
 * @param since when the first of these might have left; null where none waits but on purpose
 * @param later how many wait on purpose, for the morning or a digest
 */
public record LinkLane(String link, OutgoingKind kind, long count, Instant since, long later) {
    /** Whether any waits that might leave. */
    public boolean isBehind() {
        return count > 0;
    }

    /** Whether any waits on purpose. */
    public boolean isHolding() {
        return later > 0;
    }
}
