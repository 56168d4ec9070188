package pk.gov.balochistan.police.transfer;

import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * The order to ask another post to take a case over.
 *
 * @param seen version of the case as it was shown
 * @param placeCode where the post that is asked has its seat
 * @param reason read by both posts
 */
public record Asking(TrackingNumber number, int seen, Role role, String placeCode, String reason)
        implements Recorded, Detailed {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }

    @Override
    public String auditDetail() {
        return role + " " + placeCode;
    }
}
