package pk.gov.balochistan.police.firlist;

import java.time.Instant;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.firrequest.FirState;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * A request for an FIR in a list: no name stands in it.
 *
 * @param number of the complaint
 * @param role that answers
 * @param dueAt when whoever has to act is late; null where nobody has to
 */
public record FirRow(
        TrackingNumber number,
        String categoryCode,
        Long placeId,
        FirState state,
        Instant askedAt,
        Role role,
        Long answeringPlaceId,
        Instant dueAt)
        implements Recorded {
    public boolean isOverdue(Instant now) {
        return dueAt != null && now.isAfter(dueAt);
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
