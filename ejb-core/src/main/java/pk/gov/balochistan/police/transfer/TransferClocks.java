package pk.gov.balochistan.police.transfer;

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
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.Handover;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.escalation.ClockWork;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * The clocks of requests that nobody answered in time: the superior of both posts answers for the case.
 *
 * @param clock of the program, for the trail and the outbox
 */
public record TransferClocks(KeyRing keys, Clock clock) implements ClockWork<Long> {
    private static final Caller CLOCK = Caller.system("clock");
    private static final String UNANSWERED = "CLOCK:unanswered";

    @Override
    public String lease() {
        return "transfers";
    }

    @Override
    public List<Long> listDue(EntityManager em, Instant now, int most) {
        return new CaseTransfers(em).listDue(now, most);
    }

    @Override
    public void seeTo(EntityManager em, Instant now, List<Long> due) {
        due.forEach(id -> seeTo(em, em.find(CaseTransfer.class, id), now));
    }

    @Override
    public void putOff(EntityManager em, Long due, Instant until) {
        em.find(CaseTransfer.class, due).putOff(until);
    }

    @Override
    public String row(Long due) {
        return due.toString();
    }

    private void seeTo(EntityManager em, CaseTransfer due, Instant now) {
        Complaint complaint = new CaseTransfers(em).complaintOf(due);
        if (!due.isGoodFor(complaint)) {
            due.become(TransferState.LAPSED, new Step(CLOCK.actor(), now, null, false));
            return;
        }
        Optional<Post> above = superior(em, complaint, due);
        Step step = new Step(CLOCK.actor(), now, null, above.isPresent());
        due.become(above.isPresent() ? TransferState.WENT_UP : TransferState.LAPSED, step);
        new Handover(complaint).unanswered(above, step);
        if (above.isPresent()) new ComplaintNotices(new Outbox(em, keys, clock), keys).handedOver(complaint);
        String moved =
                above.map(post -> post.role() + " " + post.place().code()).orElse(null);
        new AuditTrail(em, keys, clock)
                .add(
                        CLOCK,
                        UNANSWERED,
                        above.isPresent() ? Outcome.OK : Outcome.REFUSED,
                        new AuditNote(complaint.auditTarget(), null, moved));
    }

    private Optional<Post> superior(EntityManager em, Complaint complaint, CaseTransfer due) {
        Places places = new Places(em, clock);
        List<Place> upwards =
                places.lineageUpwards(places.find(complaint.placeId()).orElseThrow());
        Post asked = new Post(due.toRole(), places.find(due.toPlaceId()).orElseThrow());
        return new ComplaintRouting(places)
                .superiorOfBoth(complaint, asked, upwards, new ComplaintSubjects(em).officersNamedIn(complaint));
    }
}
