package pk.gov.balochistan.police.smslink;

import java.time.Instant;
import pk.gov.balochistan.police.messaging.OutgoingKind;

/**
 * What waits to be sent in one lane of the outbox: screens and alerts go before replies, and those before notices.
 *
 * @param link the link it waits for; null for whichever link takes it
 * @param count how many texts, at least 1
 * @param oldest when the oldest of them was caused
 */
public record LinkLane(String link, OutgoingKind kind, long count, Instant oldest) {}
