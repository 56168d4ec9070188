package pk.gov.balochistan.police.prisonrecord;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import pk.gov.balochistan.police.prison.StayDiscrepancy;

/** The list of what prisons say and the record does not. */
@Dependent
public class Discrepancies {
    /** Lines of a page of the list. */
    public static final int PAGE = 50;

    private final EntityManager em;

    @Inject
    public Discrepancies(EntityManager em) {
        this.em = em;
    }

    /** Open ones, the oldest first; one more than {@link #PAGE} where there are more. Uses stay_discrepancy_state_ix. @param page from 0 */
    List<DiscrepancyRow> listOpen(int page) {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.prisonrecord.DiscrepancyRow(r.number, s.seq, d.kind,"
                                + " d.raisedAt, p, s.admittedOn, s.releasedOn) from StayDiscrepancy d join PrisonStay s on"
                                + " s.id = d.stayId join CriminalRecord r on r.id = s.recordId join Prison p on p.code ="
                                + " s.prison where d.state = :open order by d.raisedAt, d.id",
                        DiscrepancyRow.class)
                .setParameter("open", StayDiscrepancy.State.OPEN)
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    /** How many are open. Uses stay_discrepancy_state_ix. */
    long countOpen() {
        return em.createQuery("select count(d) from StayDiscrepancy d where d.state = :open", Long.class)
                .setParameter("open", StayDiscrepancy.State.OPEN)
                .getSingleResult();
    }
}
