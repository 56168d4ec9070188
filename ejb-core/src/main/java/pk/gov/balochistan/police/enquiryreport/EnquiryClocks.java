package pk.gov.balochistan.police.enquiryreport;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.escalation.ClockWork;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * The clocks of reports that are not in, and of those that nobody answered: the next superior answers for it. Whoever enquires goes on.
 *
 * @param clock of the program, for the trail
 */
public record EnquiryClocks(KeyRing keys, Clock clock) implements ClockWork<Long> {
    private static final Caller CLOCK = Caller.system("clock");
    private static final String LATE = "CLOCK:enquiryLate";

    @Override
    public String lease() {
        return "case-enquiries";
    }

    @Override
    public List<Long> listDue(EntityManager em, Instant now, int most) {
        return new CaseEnquiries(em, clock).listDue(now, most);
    }

    @Override
    public void seeTo(EntityManager em, Instant now, List<Long> due) {
        due.forEach(id -> seeTo(em, em.find(CaseEnquiry.class, id), now));
    }

    @Override
    public void putOff(EntityManager em, Long due, Instant until) {
        em.find(CaseEnquiry.class, due).putOff(until);
    }

    @Override
    public String row(Long due) {
        return due.toString();
    }

    private void seeTo(EntityManager em, CaseEnquiry due, Instant now) {
        CaseEnquiries enquiries = new CaseEnquiries(em, clock);
        Complaint complaint = enquiries.complaintOf(due);
        if (!complaint.status().isOpen()) {
            due.lapse();
            return;
        }
        Places places = new Places(em, clock);
        EnquiryPosts posts =
                new EnquiryPosts(new ComplaintRouting(places), new ComplaintSubjects(em), places, new Officers(em));
        Optional<Post> above = posts.post(due).flatMap(post -> posts.above(complaint, post));
        due.late(above, above.isPresent() ? enquiries.ruleFor(complaint).lateAgain(now) : null);
        Step step = new Step(CLOCK.actor(), now, null, false);
        String named = above.map(post -> post.role().textKey()).orElse("caseEnquiry.nobody");
        complaint.record(EventKind.ENQUIRY_LATE, step, named);
        String rose = above.map(post -> post.role() + " " + post.place().code()).orElse(null);
        new AuditTrail(em, keys, clock)
                .add(
                        CLOCK,
                        LATE,
                        above.isPresent() ? Outcome.OK : Outcome.REFUSED,
                        new AuditNote(complaint.auditTarget(), null, rose));
    }
}
