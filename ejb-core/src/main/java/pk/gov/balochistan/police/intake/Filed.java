package pk.gov.balochistan.police.intake;

import java.time.Instant;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * The receipt of a complaint.
 *
 * @param returnCode shown once, to whoever complained without a name, of what is sealed or in neutral words; null otherwise
 * @param followUp whether anybody can be spoken to or is sent texts
 * @param contactBy when somebody will have spoken to the complainant
 * @param dueAt when an answer is promised
 * @param post who answers for it
 * @param beyondLimit it came beyond a limit and was taken all the same
 */
public record Filed(
        TrackingNumber number,
        String returnCode,
        FollowUp followUp,
        Instant contactBy,
        Instant dueAt,
        Post post,
        boolean beyondLimit)
        implements Recorded, Detailed {
    /** The mark in the trail. */
    public static final String BEYOND_LIMIT = "beyond the limit";

    @Override
    public String auditDetail() {
        return beyondLimit ? BEYOND_LIMIT : null;
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
