package pk.gov.balochistan.police.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** Counts the complaints in which citizens named an automated function, whatever the police made of them. */
@Dependent
public class ProgramComplaints {
    private final EntityManager em;

    @Inject
    public ProgramComplaints(EntityManager em) {
        this.em = em;
    }

    /** By function, of those handed in since; those above nought. Uses complaint_subject_program_ix. */
    Map<AutomatedFunction, Long> count(Instant since) {
        Map<AutomatedFunction, Long> counts = new EnumMap<>(AutomatedFunction.class);
        // Each function by name, for H2 reads all of an index to find what is not null.
        em.createQuery(
                        "select s.program, count(distinct s.complaintId) from ComplaintSubject s"
                                + " where s.program in :programs and s.filedAt >= :since group by s.program",
                        Object[].class)
                .setParameter("programs", EnumSet.allOf(AutomatedFunction.class))
                .setParameter("since", since)
                .getResultList()
                .forEach(row -> counts.put((AutomatedFunction) row[0], ((Number) row[1]).longValue()));
        return counts;
    }
}
