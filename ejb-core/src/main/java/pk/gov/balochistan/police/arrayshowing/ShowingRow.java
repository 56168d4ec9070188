package pk.gov.balochistan.police.arrayshowing;

import java.time.Instant;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * A showing in a list, without the witness.
 *
 * @param state how far it has come
 * @param shownAt null while it waits
 */
public record ShowingRow(ShowingRef ref, String caseReference, Instant orderedAt, ShowingState state, Instant shownAt)
        implements Recorded {
    @Override
    public String auditTarget() {
        return ref.auditTarget();
    }
}
