package pk.gov.balochistan.police.firrequest;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.escalation.ClockTurn;
import pk.gov.balochistan.police.escalation.ClockWork;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * The clocks of requests for an FIR, by the row: what was not answered or not reviewed in its time goes to the superior, one rung a
 * turn, with the entry on the timeline, the row in the trail and the text.
 *
 * @param clock of the program, for the trail and the outbox
 */
public record FirClocks(KeyRing keys, Clock clock) implements ClockWork<Long> {
    private static final String ACTION = "CLOCK:firReview";
    private static final Caller CLOCK = Caller.system("clock");

    /** Before any request. */
    private static final Instant EVER = Instant.parse("2000-01-01T00:00:00Z");

    @Override
    public String lease() {
        return "fir-requests";
    }

    @Override
    public int setRight(EntityManager em, Instant now, int most) {
        List<FirRequest> ahead = new FirRequests(em).listBegunAfter(now.plus(ClockTurn.SKEW), most);
        ahead.forEach(request -> request.setRight(now));
        return ahead.size();
    }

    @Override
    public List<Long> listDue(EntityManager em, Instant now, int most) {
        return new FirRequests(em).listDue(EVER, now, most);
    }

    @Override
    public void seeTo(EntityManager em, Instant now, List<Long> due) {
        FirCourse course = new FirCourse(
                new FirRequests(em),
                new Places(em, clock),
                new ComplaintSubjects(em),
                new ComplaintNotices(new Outbox(em, keys, clock), keys));
        seeTo(em, now, due, course);
    }

    private void seeTo(EntityManager em, Instant now, List<Long> due, FirCourse course) {
        AuditTrail trail = new AuditTrail(em, keys, clock);
        for (Long row : due) {
            FirRequest request = em.find(FirRequest.class, row);
            // Whatever an officer did since it was read was in time.
            if (!request.isDue(now)) continue;
            Complaint complaint = em.find(Complaint.class, request.complaintId());
            FirState before = request.state();
            course.late(request, complaint, new Step(CLOCK.actor(), now, null, true));
            boolean rose = request.nextClockAt() != null;
            String moved = before + " " + request.lastRung();
            AuditNote note = new AuditNote(complaint.auditTarget(), null, moved);
            trail.addUnflushed(CLOCK, ACTION, rose ? Outcome.OK : Outcome.REFUSED, note);
        }
    }

    /** Sees to all that is due in the caller's transaction and texts nobody: for invented complaints, whose phones nobody owns. */
    public static void ofInvented(EntityManager em, KeyRing keys, Clock clock) {
        FirClocks clocks = new FirClocks(keys, clock);
        FirCourse untold =
                new FirCourse(new FirRequests(em), new Places(em, clock), new ComplaintSubjects(em), Optional.empty());
        List<Long> due;
        do {
            em.flush();
            due = clocks.listDue(em, clock.instant(), 200);
            clocks.seeTo(em, clock.instant(), due, untold);
        } while (!due.isEmpty());
    }

    @Override
    public void putOff(EntityManager em, Long due, Instant until) {
        em.createNativeQuery("update fir_request set next_clock_at = ?1 where id = ?2 and next_clock_at is not null")
                .setParameter(1, until.atOffset(ZoneOffset.UTC))
                .setParameter(2, due)
                .executeUpdate();
    }

    @Override
    public String row(Long due) {
        return due.toString();
    }
}
