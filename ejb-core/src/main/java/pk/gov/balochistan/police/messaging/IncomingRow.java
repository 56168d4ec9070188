package pk.gov.balochistan.police.messaging;

import java.time.Instant;
import pk.gov.balochistan.police.shared.Recorded;

/** A received text as an administrator sees it: when, from the last characters of which sender, and what became of it; never its words. */
public record IncomingRow(
        Long id,
        String source,
        String link,
        IncomingState state,
        int attempts,
        String failure,
        Instant receivedAt,
        Instant handledAt)
        implements Recorded {
    @Override
    public String auditTarget() {
        return "sms:" + id;
    }

    /** The sender without the person: its last four characters. */
    public String sourceEnding() {
        return source.length() <= 4 ? source : "…" + source.substring(source.length() - 4);
    }
}
