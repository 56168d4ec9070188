package pk.gov.balochistan.police.latent;

import java.time.Instant;
import pk.gov.balochistan.police.shared.Recorded;

/** One line of a list of lifts. */
public record LiftRow(
        LiftNumber number, String caseReference, String exhibit, String foundAt, LiftState state, Instant enteredAt)
        implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
