package pk.gov.balochistan.police.smslink;

import java.time.Instant;

/**
 * How a link fares at one moment, as the gateway tells it. Counts run from the start of the gateway.
 *
 * @param state the name of a {@link LinkCondition}
 * @param lastPduAt when the centre was last heard, or null for not yet
 * @param throttled how often the centre asked to slow down
 * @param perSecond the pace that the centre allows at present
 * @param bindFailures binds refused or unanswered since the last that succeeded
 * @param lastFault why the last bind failed or the last session ended, or null; no personal data and no password
 */
public record LinkPulse(
        String state, Instant lastPduAt, long throttled, long perSecond, long bindFailures, String lastFault) {}
