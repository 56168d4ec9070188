package pk.gov.balochistan.police.complaint;

import java.time.Instant;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.TrackingNumber;

/**
 * The receipt of a complaint.
 *
 * @param returnCode shown once, to whoever complained without a name or of what is sealed; null otherwise
 * @param contactBy when somebody will have spoken to the complainant
 * @param dueAt when an answer is promised
 * @param post who answers for it
 */
public record Filed(TrackingNumber number, String returnCode, Instant contactBy, Instant dueAt, Post post)
        implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
