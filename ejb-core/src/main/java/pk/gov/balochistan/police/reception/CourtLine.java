package pk.gov.balochistan.police.reception;

import java.time.Instant;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * One complaint of a session.
 *
 * @param categoryCode null where it is sealed: the sheet lies on a table
 * @param complainantName null where it is sealed, and where none was given
 */
public record CourtLine(
        TrackingNumber number,
        String categoryCode,
        String complainantName,
        Role responsibleRole,
        Long responsiblePlaceId,
        Instant dueAt)
        implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
