package pk.gov.balochistan.police.linking;

import java.time.Instant;
import java.util.Set;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * Another case beside the one that is open. Nobody's name is in it.
 *
 * @param kind what was said of the two; null of one that is only offered
 * @param why for what reasons it is offered, the strongest first; empty of one that was marked
 * @param alike hundredths of their words that both share; 0 of one that was marked
 */
public record LinkedCase(
        TrackingNumber number,
        String categoryCode,
        Long placeId,
        Instant filedAt,
        ComplaintStatus status,
        LinkKind kind,
        Set<Likeness> why,
        int alike)
        implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
