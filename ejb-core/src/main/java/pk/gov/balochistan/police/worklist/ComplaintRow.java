package pk.gov.balochistan.police.worklist;

import java.time.Instant;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.closing.ClosedBy;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * One line of the list. The name of a sealed or anonymous complaint's complainant is not in it.
 *
 * @param closedBy null unless it is closed
 * @param dangerAt since when an alarm stands that nobody has answered, or null
 */
public record ComplaintRow(
        TrackingNumber number,
        String categoryCode,
        Channel channel,
        Long placeId,
        String complainantName,
        Role responsibleRole,
        Long responsiblePlaceId,
        BeltNumber assignedTo,
        ComplaintStatus status,
        Instant filedAt,
        Instant dueAt,
        int timesEscalated,
        ClosedBy closedBy,
        int timesReopened,
        Instant dangerAt)
        implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }

    public boolean isOverdue(Instant now) {
        return status.isOpen() && now.isAfter(dueAt);
    }
}
