package pk.gov.balochistan.police.hearing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of talks with both sides. Uses complaint_hearing_case_ix. */
@Dependent
public class CaseHearings {
    private static final int MOST = 50;

    private final EntityManager em;

    @Inject
    public CaseHearings(EntityManager em) {
        this.em = em;
    }

    void add(CaseHearing hearing) {
        em.persist(hearing);
    }

    /** Of a case, the latest first, at most 50. */
    List<CaseHearing> listOf(Complaint complaint) {
        return em.createQuery(
                        "select h from CaseHearing h where h.complaintId = :id order by h.id desc", CaseHearing.class)
                .setParameter("id", complaint.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** One of them. @throws RuleViolation refusal.notFound where it is none of this case */
    CaseHearing require(Complaint complaint, long id) {
        return listOf(complaint).stream()
                .filter(hearing -> hearing.id() == id)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }
}
