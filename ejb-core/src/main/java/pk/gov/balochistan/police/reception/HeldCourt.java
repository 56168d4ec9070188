package pk.gov.balochistan.police.reception;

import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * A session with the names of its places.
 *
 * @param place station or district where it is held
 */
public record HeldCourt(OpenCourt court, Place place, Post presiding) implements Recorded {
    @Override
    public String auditTarget() {
        return court.auditTarget();
    }
}
