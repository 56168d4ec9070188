package pk.gov.balochistan.police.firrequest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.identifier.TrackingNumber;

/** Register of requests for an FIR and of the rules they go by. Whoever asks has found the complaint within the own scope. */
@Dependent
public class FirRequests {
    private final EntityManager em;

    @Inject
    public FirRequests(EntityManager em) {
        this.em = em;
    }

    void add(FirRequest request) {
        em.persist(request);
    }

    /** The last request of a complaint. Uses fir_request_complaint_ix. */
    public Optional<FirRequest> last(TrackingNumber complaint) {
        return em.createQuery(
                        "select r from FirRequest r, Complaint c where c.id = r.complaintId and c.number = :number"
                                + " order by r.id desc",
                        FirRequest.class)
                .setParameter("number", complaint)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether an FIR is registered on another request already. Uses fir_request_fir_uk. */
    boolean isTaken(RecordedFir fir) {
        return !em.createQuery("select r.id from FirRequest r where r.firKey = :key", Long.class)
                .setParameter("key", fir.key())
                .getResultList()
                .isEmpty();
    }

    /** The rule for the kind of a complaint, else that for any. Uses fir_rule_category_ix. */
    public FirRule ruleFor(Complaint complaint) {
        return em.createQuery(
                        "select r from FirRule r where r.categoryCode = :category or r.categoryCode is null",
                        FirRule.class)
                .setParameter("category", complaint.categoryCode())
                .getResultStream()
                .min(Comparator.comparing(FirRule::isForAnyKind))
                .orElseThrow(() -> new IllegalStateException("no rule of requests for any complaint"));
    }

    /** Rows of those whose clock is due, first due first. Uses fir_request_clock_ix. */
    List<Long> listDue(Instant ever, Instant now, int most) {
        return em.createQuery(
                        "select r.id from FirRequest r where r.nextClockAt between :ever and :now order by"
                                + " r.nextClockAt, r.id",
                        Long.class)
                .setParameter("ever", ever)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those whose time began after this moment. Uses fir_request_since_ix. */
    List<FirRequest> listBegunAfter(Instant moment, int most) {
        return em.createQuery(
                        "select r from FirRequest r where r.clockSince > :moment order by r.clockSince, r.id",
                        FirRequest.class)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }
}
