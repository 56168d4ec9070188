package pk.gov.balochistan.police.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Visibility;
import pk.gov.balochistan.police.identifier.TrackingNumber;

/** Register of requests to take a case over. */
@Dependent
public class CaseTransfers {
    private static final int MOST = 50;

    /** Before any request: without a lower bound an engine may begin elsewhere. */
    private static final Instant EVER = Instant.parse("2000-01-01T00:00:00Z");

    private static final String GOOD = " t.state = pk.gov.balochistan.police.transfer.TransferState.WAITING"
            + " and c.id = t.complaintId and c.promise.open = true and t.fromRole = c.responsibility.role"
            + " and t.fromPlaceId = c.responsibility.placeId and ";

    private final EntityManager em;

    @Inject
    public CaseTransfers(EntityManager em) {
        this.em = em;
    }

    /** A request with its case. */
    record Asked(CaseTransfer transfer, Complaint complaint) {}

    public void add(CaseTransfer transfer) {
        em.persist(transfer);
    }

    /** All requests about a case, the latest first, at most 50. Uses complaint_transfer_case_ix. */
    public List<CaseTransfer> listOf(Complaint complaint) {
        return em.createQuery(
                        "select t from CaseTransfer t where t.complaintId = :id order by t.id desc", CaseTransfer.class)
                .setParameter("id", complaint.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What the caller's posts are asked to take over, first due first, at most 50. Uses complaint_transfer_to_ix. */
    List<Asked> listAsked(Scope scope) {
        return asked(scope, "", null);
    }

    /** One of them. */
    Optional<Asked> findAsked(TrackingNumber number, Scope scope) {
        return asked(scope, "c.number = :number and ", number).stream().findFirst();
    }

    private List<Asked> asked(Scope scope, String narrower, TrackingNumber number) {
        Visibility visibility = Visibility.ofAsked(scope, "t");
        TypedQuery<Object[]> query = em.createQuery(
                "select t, c from CaseTransfer t, Complaint c where" + GOOD + narrower + visibility.condition()
                        + " order by t.answerDueAt, t.id",
                Object[].class);
        visibility.bind(query);
        if (number != null) query.setParameter("number", number);
        return query.setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Asked((CaseTransfer) row[0], (Complaint) row[1]))
                .toList();
    }

    /** How many the caller's posts are asked to take over, up to 50. */
    int countAsked(Scope scope) {
        Visibility visibility = Visibility.ofAsked(scope, "t");
        TypedQuery<Long> query = em.createQuery(
                "select t.id from CaseTransfer t, Complaint c where" + GOOD + visibility.condition(), Long.class);
        visibility.bind(query);
        return query.setMaxResults(MOST).getResultList().size();
    }

    /** Requests whose time to answer has ended, first due first, at most so many. Uses complaint_transfer_due_ix. */
    List<Long> listDue(Instant now, int most) {
        return em.createQuery(
                        "select t.id from CaseTransfer t where t.state = :waiting and t.answerDueAt between :ever and :now"
                                + " order by t.answerDueAt, t.id",
                        Long.class)
                .setParameter("waiting", TransferState.WAITING)
                .setParameter("ever", EVER)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** The case of a request. */
    public Complaint complaintOf(CaseTransfer transfer) {
        return em.find(Complaint.class, transfer.complaintId());
    }
}
