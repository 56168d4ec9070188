package pk.gov.balochistan.police.finding;

import java.util.List;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * The last finding of one case, for whoever may see the case.
 *
 * @param finding null where none was proposed
 * @param answers what the complainant said to it, oldest first
 * @param heard whether it may be confirmed: the complainant has answered, or the days for it are over
 * @param mayPropose whether the caller may propose one now
 * @param mayDecide whether the caller may confirm or refuse it
 */
public record OpenedFinding(
        Complaint complaint,
        Finding finding,
        List<FindingEvidence> evidence,
        List<ComplaintEvent> answers,
        boolean heard,
        boolean mayPropose,
        boolean mayDecide)
        implements Recorded {
    @Override
    public String auditTarget() {
        return complaint.auditTarget();
    }
}
