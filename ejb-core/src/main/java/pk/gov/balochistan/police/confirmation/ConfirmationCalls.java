package pk.gov.balochistan.police.confirmation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of the calls to complainants about an answer, and of the cases that await one. */
@Dependent
public class ConfirmationCalls {
    private static final String AWAITING = " from Complaint c where c.status = :answered and ";

    /** The state is named first, as the index begins with it. */
    private static final String ORDER = " order by c.status, c.closing.wordDueAt, c.id";

    private final EntityManager em;

    @Inject
    public ConfirmationCalls(EntityManager em) {
        this.em = em;
    }

    void add(ConfirmationCall call) {
        em.persist(call);
    }

    /**
     * Writes down a call, and what the case's timeline tells of it; what comes of a no is up to the caller.
     *
     * @return the public entry that it made
     * @throws RuleViolation confirmation.refusal.sameDay
     */
    public EventKind write(Complaint complaint, NewCall call, String actor, Instant at) {
        List<ConfirmationCall> before = listOfRound(complaint);
        boolean missed = call.outcome() == CallOutcome.NOT_REACHED;
        if (missed && before.stream().anyMatch(other -> other.isMissedOnDayOf(call.calledAt())))
            throw new RuleViolation("confirmation.refusal.sameDay");
        add(new ConfirmationCall(complaint, call, actor, at));
        Step step = new Step(actor, at, call.note(), true);
        if (call.isRaised()) return EventKind.CALL_RAISED;
        return switch (call.outcome()) {
            case YES -> {
                complaint.lastWord().confirmByCall(call.recorded(), step);
                yield EventKind.CALL_CONFIRMED;
            }
            case NO -> {
                complaint.lastWord().deniedByCall(call.recorded(), step);
                yield EventKind.CALL_DENIED;
            }
            case NOT_REACHED -> {
                complaint.lastWord().callMissed(countMissed(before) + 1, CallSheet.ENOUGH, step);
                yield EventKind.CALL_MISSED;
            }
        };
    }

    /** On how many days calls about the answer that stands now reached nobody. */
    int missedDays(Complaint complaint) {
        return countMissed(listOfRound(complaint));
    }

    private static int countMissed(List<ConfirmationCall> calls) {
        return (int) calls.stream().filter(ConfirmationCall::isMissed).count();
    }

    /** One page, the word that is due first at the head. Uses complaint_word_due_ix. */
    List<AwaitedCall> listAwaiting(Independence independence, int first, int rows) {
        TypedQuery<AwaitedCall> query = em.createQuery(
                "select new pk.gov.balochistan.police.confirmation.AwaitedCall(c.id, c.number, c.categoryCode, c.placeId,"
                        + " c.responsibility.role, c.responsibility.placeId, c.promise.endedAt, c.closing.wordDueAt)"
                        + AWAITING + independence.condition() + ORDER,
                AwaitedCall.class);
        bind(query, independence);
        List<AwaitedCall> page = query.setFirstResult(first).setMaxResults(rows).getResultList();
        Map<Long, Integer> missed = missedDays(page);
        return page.stream()
                .map(row -> row.missed(missed.getOrDefault(row.complaintId(), 0)))
                .toList();
    }

    /** How many await a call, up to {@link AwaitedCalls#COUNTED_AT_MOST} and one more. */
    int countAwaiting(Independence independence) {
        TypedQuery<Long> query =
                em.createQuery("select c.id" + AWAITING + independence.condition() + ORDER, Long.class);
        bind(query, independence);
        return query.setMaxResults(AwaitedCalls.COUNTED_AT_MOST + 1)
                .getResultList()
                .size();
    }

    private static void bind(TypedQuery<?> query, Independence independence) {
        independence.bind(query);
        query.setParameter("answered", ComplaintStatus.RESOLVED);
    }

    /** The case, where the caller may ask its complainant; in whatever state. Uses complaint_number_uk. */
    Optional<Complaint> find(TrackingNumber number, Independence independence) {
        TypedQuery<Complaint> query = em.createQuery(
                "select c from Complaint c where c.number = :number and " + independence.condition(), Complaint.class);
        independence.bind(query);
        return query.setParameter("number", number).getResultStream().findFirst();
    }

    /** Oldest first. Uses confirmation_call_complaint_ix. */
    List<ConfirmationCall> list(Complaint complaint) {
        return em.createQuery(
                        "select k from ConfirmationCall k where k.complaintId = :id order by k.complaintId, k.id",
                        ConfirmationCall.class)
                .setParameter("id", complaint.id())
                .getResultList();
    }

    /** Those about the answer that stands now. */
    private List<ConfirmationCall> listOfRound(Complaint complaint) {
        return em.createQuery(
                        "select k from ConfirmationCall k where k.complaintId = :id and k.round = :round order by k.id",
                        ConfirmationCall.class)
                .setParameter("id", complaint.id())
                .setParameter("round", complaint.closing().round())
                .getResultList();
    }

    /** On one day a call that reached nobody is written once, so that these are as many days. */
    private Map<Long, Integer> missedDays(List<AwaitedCall> page) {
        if (page.isEmpty()) return Map.of();
        List<Object[]> rows = em.createQuery(
                        "select k.complaintId, count(k.id) from ConfirmationCall k, Complaint c where c.id = k.complaintId"
                                + " and k.complaintId in :ids and k.outcome = :missed"
                                + " and k.round = c.closing.timesReopened + c.closing.timesAppealed group by k.complaintId",
                        Object[].class)
                .setParameter("ids", page.stream().map(AwaitedCall::complaintId).toList())
                .setParameter("missed", CallOutcome.NOT_REACHED)
                .getResultList();
        Map<Long, Integer> days = new HashMap<>();
        rows.forEach(row -> days.put((Long) row[0], ((Number) row[1]).intValue()));
        return days;
    }
}
