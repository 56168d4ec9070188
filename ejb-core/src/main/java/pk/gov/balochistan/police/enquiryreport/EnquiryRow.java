package pk.gov.balochistan.police.enquiryreport;

import java.time.Instant;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * One line of the list of enquiries.
 *
 * @param dueAt by when the report, or the answer to it, is due
 * @param post that answers the report; null where none may
 * @param postPlaceId where it is, or null
 * @param officer who has the case, or null
 */
public record EnquiryRow(
        TrackingNumber number,
        String categoryCode,
        Long placeId,
        EnquiryState state,
        Instant dueAt,
        int timesLate,
        Role post,
        Long postPlaceId,
        BeltNumber officer)
        implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
