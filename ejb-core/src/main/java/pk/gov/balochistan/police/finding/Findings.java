package pk.gov.balochistan.police.finding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.complaint.CaseFinding;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.complaint.Visibility;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of findings. It is asked by the case and by nothing of a person: no other complaint of theirs leads to one. */
@Dependent
public class Findings {
    private static final String FROM =
            " from Finding f, Complaint c where c.id = f.complaintId and f.control.decision = :decision and ";

    /** The decision is named first, as the index begins with it. */
    private static final String ORDER = " order by f.control.decision, f.replyDueAt, f.id";

    private final EntityManager em;
    private final Places places;

    @Inject
    public Findings(EntityManager em, Clock clock) {
        this.em = em;
        this.places = new Places(em, clock);
    }

    /**
     * Proposes one: the case tells it, and the row is written at once, since its evidence names it.
     *
     * @param replyDue until when the complainant may answer before it is decided
     * @throws RuleViolation finding.refusal.waiting, finding.refusal.neverOfThis, finding.refusal.notInProgress
     */
    public void propose(
            Complaint complaint,
            ComplaintCategory category,
            NewFinding input,
            Instant replyDue,
            Signatory by,
            Instant at) {
        last(complaint)
                .filter(before -> before.control().isWaiting())
                .ifPresent(before -> overtake(before, complaint, at));
        Step step = new Step(by.actor(), at, input.told(complaint.language()), true);
        new CaseFinding(complaint).proposed(category, replyDue, step);
        Finding finding = new Finding(complaint, input, replyDue, by, at);
        em.persist(finding);
        em.flush();
        int seq = 0;
        for (NewFinding.Evidence entry : input.evidence()) em.persist(new FindingEvidence(finding, ++seq, entry));
    }

    private static void overtake(Finding before, Complaint complaint, Instant at) {
        if (before.isWaitingFor(complaint)) throw new RuleViolation("finding.refusal.waiting");
        before.lapse(at);
    }

    /** The last of a case. Uses false_finding_complaint_ix. */
    Optional<Finding> last(Complaint complaint) {
        return em.createQuery("select f from Finding f where f.complaintId = :id order by f.id desc", Finding.class)
                .setParameter("id", complaint.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** In the order in which they were given. Uses false_finding_evidence_uk. */
    List<FindingEvidence> evidence(Finding finding) {
        return em.createQuery(
                        "select e from FindingEvidence e where e.findingId = :id order by e.seq", FindingEvidence.class)
                .setParameter("id", finding.id())
                .getResultList();
    }

    /** One page of those that the scope covers, the reply that is due first at the head. Uses false_finding_decision_ix. */
    List<FindingRow> list(Decision decision, Scope scope, int first, int rows) {
        Visibility visibility = Visibility.of(scope, places::idsUnder);
        TypedQuery<FindingRow> query = em.createQuery(
                "select new pk.gov.balochistan.police.finding.FindingRow(c.number, c.categoryCode, c.placeId,"
                        + " c.responsibility.role, c.responsibility.placeId, f.control.decision, f.control.proposedAt,"
                        + " f.replyDueAt, f.replyAt)" + FROM + visibility.condition() + ORDER,
                FindingRow.class);
        visibility.bind(query);
        return query.setParameter("decision", decision)
                .setFirstResult(first)
                .setMaxResults(rows)
                .getResultList();
    }

    /** How many, up to {@link FindingList#COUNTED_AT_MOST} and one more. */
    int count(Decision decision, Scope scope) {
        Visibility visibility = Visibility.of(scope, places::idsUnder);
        TypedQuery<Long> query = em.createQuery("select f.id" + FROM + visibility.condition() + ORDER, Long.class);
        visibility.bind(query);
        return query.setParameter("decision", decision)
                .setMaxResults(FindingList.COUNTED_AT_MOST + 1)
                .getResultList()
                .size();
    }
}
