package pk.gov.balochistan.police.finding;

import java.time.Instant;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * One line of the list of findings.
 *
 * @param post that answers for the case
 * @param replyAt null while the complainant has said nothing
 */
public record FindingRow(
        TrackingNumber number,
        String categoryCode,
        Long placeId,
        Role post,
        Long postPlaceId,
        DualControl.Decision decision,
        Instant proposedAt,
        Instant replyDueAt,
        Instant replyAt)
        implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
