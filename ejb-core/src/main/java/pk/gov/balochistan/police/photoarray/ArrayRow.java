package pk.gov.balochistan.police.photoarray;

import java.time.Instant;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * An array of one's own in a list.
 *
 * @param isVoid whether it is shown to nobody any more
 */
public record ArrayRow(ArrayNumber number, String caseReference, Instant sealedAt, boolean isVoid) implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
