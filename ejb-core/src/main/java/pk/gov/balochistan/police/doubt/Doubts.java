package pk.gov.balochistan.police.doubt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.examination.PrintComparison;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of doubted identifications. */
@Dependent
public class Doubts {
    private static final int MOST = 200;

    private final EntityManager em;
    private final PrintComparisons comparisons;

    @Inject
    public Doubts(EntityManager em, PrintComparisons comparisons) {
        this.em = em;
        this.comparisons = comparisons;
    }

    /** The latest first. Uses identification_doubt_of_ix. */
    List<IdentificationDoubt> rounds(PrintComparison comparison) {
        return em.createQuery(
                        "select d from IdentificationDoubt d where d.comparison = :comparison order by d.id desc",
                        IdentificationDoubt.class)
                .setParameter("comparison", comparison)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** @throws RuleViolation prints.doubt.notIdentified, prints.doubt.waiting */
    void add(PrintComparison comparison, String why, Signatory by, Instant at) {
        comparisons.lock(comparison);
        if (!comparison.isIdentified()) throw new RuleViolation("prints.doubt.notIdentified");
        if (waiting(comparison).isPresent()) throw new RuleViolation("prints.doubt.waiting");
        em.persist(new IdentificationDoubt(comparison, why, by, at));
    }

    /**
     * Withdraws the identification: it names nobody any more, a lift is unsolved again, two lifts are tied no more, and the hit of the search is refuted.
     *
     * @param seen the doubt that was read
     * @throws RuleViolation prints.doubt.none, audit.control.own; refusal.changedMeanwhile where another waits than was read
     */
    void confirm(PrintComparison comparison, long seen, Signatory by, Instant at) {
        withdraw(comparison, requireWaiting(comparison, seen), by, at);
    }

    /**
     * Withdraws what rests on a set that two persons found to be of another person: their decision is the doubt and its confirmation as well.
     *
     * @param raised who doubted the set
     * @throws RuleViolation prints.setDoubt.first where the one who decides doubts this identification as well, so that no second person would
     */
    void withdraw(PrintComparison comparison, String why, Signatory raised, Signatory by, Instant at) {
        comparisons.lock(comparison);
        IdentificationDoubt doubt = waiting(comparison).orElseGet(() -> {
            IdentificationDoubt added = new IdentificationDoubt(comparison, why, raised, at);
            em.persist(added);
            return added;
        });
        if (doubt.control().isOf(by))
            throw new RuleViolation("prints.setDoubt.first", comparison.number().printed());
        withdraw(comparison, doubt, by, at);
    }

    private void withdraw(PrintComparison comparison, IdentificationDoubt doubt, Signatory by, Instant at) {
        doubt.confirm(by, at);
        // The tables of comparisons and of ties take no withdrawal that does not stand here already.
        em.flush();
        comparisons.withdraw(comparison, doubt.id(), by, at);
    }

    /**
     * Lets it stand.
     *
     * @param seen the doubt that was read
     * @throws RuleViolation prints.doubt.none, audit.control.own; refusal.changedMeanwhile where another waits than was read; prints.doubt.concluded where this person concluded in the comparison
     */
    void refuse(PrintComparison comparison, long seen, String why, Signatory by, Instant at) {
        IdentificationDoubt doubt = requireWaiting(comparison, seen);
        if (comparisons.isConcludedBy(comparison, by)) throw new RuleViolation("prints.doubt.concluded");
        doubt.refuse(why, by, at);
    }

    private IdentificationDoubt requireWaiting(PrintComparison comparison, long seen) {
        comparisons.lock(comparison);
        IdentificationDoubt doubt = waiting(comparison).orElseThrow(() -> new RuleViolation("prints.doubt.none"));
        doubt.requireSeen(seen);
        return doubt;
    }

    /** To which record a print belongs, whatever became of its set. @param printId its row */
    Long recordOf(long printId) {
        return em.createQuery("select p.set.recordId from TakenPrint p where p.id = :print", Long.class)
                .setParameter("print", printId)
                .getSingleResult();
    }

    private Optional<IdentificationDoubt> waiting(PrintComparison comparison) {
        return rounds(comparison).stream()
                .filter(IdentificationDoubt::isWaiting)
                .findFirst();
    }

    /** Those that another person raised, the oldest first, at most 200. Uses identification_doubt_waits_ix. */
    List<WaitingDoubt> listWaitingFor(Signatory by) {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.doubt.WaitingDoubt(c.number, coalesce(l.caseReference,"
                                + " c.candidate.search.caseReference), d.control.proposedAt) from PrintComparison c"
                                + " join IdentificationDoubt d on d.comparison = c left join Lift l on l.id = c.liftId where d.control.decision ="
                                + " :waiting and d.control.proposedPerson <> :person order by d.control.proposedAt, d.id",
                        WaitingDoubt.class)
                .setParameter("waiting", DualControl.Decision.WAITING)
                .setParameter("person", by.person())
                .setMaxResults(MOST)
                .getResultList();
    }
}
