package pk.gov.balochistan.police.casework;

import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.attachment.AttachmentRow;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintSubject;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * A complaint as its officer sees it.
 *
 * @param named officers complained of by their number
 * @param answersFor whether one of the caller's own posts is responsible, or the case is allocated to the caller
 * @param mayAllocate the caller may give it to an officer or another post
 * @param officers to whom it may be allocated; empty unless the caller may
 */
public record OpenedComplaint(
        Complaint complaint,
        ComplaintCategory category,
        Place place,
        Post post,
        List<ComplaintSubject> subjects,
        List<Officer> named,
        List<AttachmentRow> files,
        boolean answersFor,
        boolean mayAllocate,
        List<Officer> officers)
        implements Recorded {
    /** The case is open, and nobody has spoken to the complainant in the time that was promised. */
    public boolean isContactOverdue(Instant now) {
        return complaint.promise().isContactMissed(now);
    }

    /**
     * It is kept from the station as what may be about the police, for nobody has read and sorted it yet: nothing in it names one of
     * the police.
     */
    public boolean isPerhapsAboutPolice() {
        return complaint.isUnclassified()
                && complaint.responsibility().isAboutPolice()
                && complaint.responsibility().accusedRung() == null
                && subjects.isEmpty();
    }

    /** The step by which a superior last came to answer; null where none did. */
    public ComplaintEvent cameUp() {
        return complaint.timeline().stream()
                .filter(event -> event.kind() == EventKind.ESCALATED)
                .reduce(null, (before, last) -> last);
    }

    @Override
    public String auditTarget() {
        return complaint.auditTarget();
    }
}
