package pk.gov.balochistan.police.messaging;

import java.time.Instant;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.Recorded;

/** A text to send as an administrator sees it: when, to the last digits of which number, what became of it; never its words, nor which
 * text it is, since a neutral one would show whose case is sealed. */
public record OutgoingRow(
        Long id,
        Msisdn recipient,
        String link,
        OutgoingKind kind,
        OutgoingState state,
        int attempts,
        String failure,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant validUntil)
        implements Recorded {
    @Override
    public String auditTarget() {
        return "sms-out:" + id;
    }

    /** The number without the person: its last four digits. */
    public String recipientEnding() {
        return "…" + recipient.lastFour();
    }
}
