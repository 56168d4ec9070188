package pk.gov.balochistan.police.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.organisation.Officer;

/** Register of who in the police is complained of. Uses complaint_subject_complaint_ix. */
@Dependent
public class ComplaintSubjects {
    private final EntityManager em;

    @Inject
    public ComplaintSubjects(EntityManager em) {
        this.em = em;
    }

    public List<ComplaintSubject> list(Complaint complaint) {
        return em.createQuery(
                        "select s from ComplaintSubject s where s.complaintId = :id order by s.id",
                        ComplaintSubject.class)
                .setParameter("id", complaint.id())
                .getResultList();
    }

    /** The rung to stay above; null where nobody is complained of. */
    public Integer rungToPass(Complaint complaint) {
        return Accused.rungToPass(
                complaint.responsibility().accusedRung(), !list(complaint).isEmpty());
    }

    /** Officers whom the complaint names by their number. */
    public List<Officer> officersNamedIn(Complaint complaint) {
        return officersNamedIn(List.of(complaint.id())).getOrDefault(complaint.id(), List.of());
    }

    /** Officers complained of by their number, by the row of the complaint. */
    public Map<Long, List<Officer>> officersNamedIn(Collection<Long> ids) {
        List<Object[]> rows = em.createQuery(
                        "select s.complaintId, o from ComplaintSubject s, Officer o where o.id = s.officerId"
                                + " and s.complaintId in :ids order by s.id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        Map<Long, List<Officer>> named = new HashMap<>();
        rows.forEach(row ->
                named.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((Officer) row[1]));
        return named;
    }
}
