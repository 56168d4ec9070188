package pk.gov.balochistan.police.transfer;

import java.util.List;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * A case that may be handed over.
 *
 * @param seen its version
 * @param receivers posts that may be asked, those nearest to the case first; none where the caller may ask nobody now
 * @param whyNot key of the reason where there are none; else null
 */
public record HandingOver(TrackingNumber number, int seen, List<Post> receivers, String whyNot) implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
