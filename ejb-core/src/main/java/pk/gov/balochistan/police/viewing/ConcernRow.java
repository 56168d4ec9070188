package pk.gov.balochistan.police.viewing;

import java.time.Instant;
import pk.gov.balochistan.police.shared.Recorded;

/** One line of a list of concerns. @param finding null while it is open @param target what was looked at, as the trail names it */
public record ConcernRow(
        Long row,
        ConcernKind kind,
        Instant seenAt,
        String actor,
        String target,
        String caseReference,
        ViewFinding finding)
        implements Recorded {
    /** Whether a reason had to be said. */
    public boolean isAsked() {
        return !caseReference.equals(PersonView.NOT_ASKED);
    }

    @Override
    public String auditTarget() {
        return new ConcernNumber(row).auditTarget();
    }
}
