package pk.gov.balochistan.police.correspondence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.attachment.AttachmentRow;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.casework.OwnCases;
import pk.gov.balochistan.police.complaint.CaseFinding;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.tracking.Tracking;
import pk.gov.balochistan.police.tracking.WebCaller;

/** Where complainant and police say something to each other: the one with the number and what shows the case, the others by their posts. */
@Stateless
public class CorrespondenceDesk {
    @Inject
    Complaints complaints;

    @Inject
    OwnCases own;

    @Inject
    CitizenMessages messages;

    @Inject
    CitizenMail mail;

    @Inject
    CitizenFiles files;

    @Inject
    Tracking tracking;

    @Inject
    ComplaintNotices notices;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** What waits of a case that the caller may see. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_READ)
    public CaseCorrespondence waitingOf(TrackingNumber number) {
        Complaint complaint = complaints.require(number, callers.current().scope(Permission.COMPLAINT_READ));
        List<CitizenMessage> unread = messages.listUnread(complaint);
        boolean answersFor = own.isAnsweredFor(complaint, Permission.COMPLAINT_WORK);
        return new CaseCorrespondence(
                number,
                complaint.version(),
                unread.size(),
                unread.isEmpty() ? null : unread.get(0).arrivedAt(),
                answersFor,
                answersFor && complaint.status().isOpen());
    }

    /**
     * Asks the complainant something, who is told as far as texts were agreed to. What is asked is a step that the citizen reads, like
     * any other; it says besides that words are awaited.
     *
     * @param seen version of the case as it was shown
     * @throws RuleViolation correspondence.refusal.question, complaint.refusal.ended
     */
    @Permit(Permission.COMPLAINT_WORK)
    public void ask(TrackingNumber number, int seen, String question) {
        Complaint complaint = own.require(number, seen, Permission.COMPLAINT_WORK);
        if (!complaint.status().isOpen()) throw new RuleViolation("complaint.refusal.ended");
        Step step = new Step(callers.current().actor(), clock.instant(), question, true);
        if (!CaseFinding.isAnswer(step)) throw new RuleViolation("correspondence.refusal.question");
        complaint.record(EventKind.QUESTION, step, null);
        notices.stepped(complaint, EventKind.QUESTION);
    }

    /** Whoever answers for the case has read what came. @param seen version of the case as it was shown: what came later stays unread */
    @Permit(Permission.COMPLAINT_WORK)
    public void haveRead(TrackingNumber number, int seen) {
        Complaint complaint = own.require(number, seen, Permission.COMPLAINT_WORK);
        messages.listUnread(complaint)
                .forEach(message -> message.read(callers.current().actor(), clock.instant()));
    }

    /** The complainant writes on the web; the phone of the complaint is told, should somebody else have done it. */
    @Permit(Permission.CITIZEN_TRACK)
    public MailOutcome write(TrackingNumber number, WebCaller caller, String words) {
        Optional<Complaint> opened = tracking.ofWeb(number, caller);
        if (opened.isEmpty()) return MailOutcome.NOT_KNOWN;
        int before = opened.get().timeline().size();
        MailOutcome outcome = mail.write(opened.get(), words, callers.current().actor());
        tell(opened.get(), before, EventKind.CITIZEN_WROTE);
        return outcome;
    }

    /**
     * The complainant gives a file on the web.
     *
     * @throws RuleViolation as {@link pk.gov.balochistan.police.attachment.Attachments#add}
     */
    @Permit(Permission.CITIZEN_TRACK)
    public MailOutcome give(TrackingNumber number, WebCaller caller, byte[] content) {
        Optional<Complaint> opened = tracking.ofWeb(number, caller);
        if (opened.isEmpty()) return MailOutcome.NOT_KNOWN;
        int before = opened.get().timeline().size();
        MailOutcome outcome =
                files.give(opened.get(), content, callers.current().actor());
        tell(opened.get(), before, EventKind.CITIZEN_GAVE);
        return outcome;
    }

    /** The files that the complainant gave, and no others; none where the case does not open to whoever asks. */
    @Permit(Permission.CITIZEN_TRACK)
    public List<AttachmentRow> given(TrackingNumber number, WebCaller caller) {
        return tracking.ofWeb(number, caller).map(files::listGiven).orElse(List.of());
    }

    private void tell(Complaint complaint, int before, EventKind kind) {
        if (complaint.timeline().size() > before) notices.stepped(complaint, kind);
    }
}
