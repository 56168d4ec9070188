package pk.gov.balochistan.police.prison;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of stays in prison, and of what in them the record contradicts. */
@Dependent
public class PrisonStays {
    private final EntityManager em;

    @Inject
    public PrisonStays(EntityManager em) {
        this.em = em;
    }

    /** The stays of these records, the first one first. Uses prison_stay_seq_uk. */
    public List<PrisonStay> of(Collection<Long> records) {
        return em.createQuery(
                        "select s from PrisonStay s where s.recordId in :records order by s.admittedOn, s.id",
                        PrisonStay.class)
                .setParameter("records", records)
                .getResultList();
    }

    /** @throws RuleViolation refusal.notFound */
    public PrisonStay require(long recordId, int seq) {
        return of(List.of(recordId)).stream()
                .filter(stay -> stay.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** Whether somebody is inside by one of these records. Uses prison_stay_open_uk. */
    public boolean isInside(Collection<Long> records) {
        return !em.createQuery("select s.id from PrisonStay s where s.openRecordId in :records", Long.class)
                .setParameter("records", records)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Enters a stay. @param person all stays of the person @throws RuleViolation prison.numberTaken; those of {@link Whereabouts#admit} */
    public PrisonStay admit(
            Whereabouts person, long recordId, NewStay entered, CaseStanding standing, Signatory by, Instant at) {
        PrisonStay begun = person.admit(recordId, entered, standing, by, at);
        add(begun);
        compare(begun, standing, EnumSet.allOf(Discrepancy.class), by, at);
        return begun;
    }

    /** Ends one. @throws RuleViolation those of {@link Whereabouts#release} */
    public void release(
            Whereabouts person, PrisonStay stay, NewRelease entered, CaseStanding standing, Signatory by, Instant at) {
        person.release(stay, entered, by, at);
        compare(stay, standing, EnumSet.allOf(Discrepancy.class), by, at);
    }

    /** Ends one and begins the next. @return the next @throws RuleViolation prison.numberTaken; those of {@link Whereabouts#transfer} */
    public PrisonStay transfer(
            Whereabouts person,
            PrisonStay stay,
            NewTransfer transfer,
            CaseStanding standing,
            Signatory by,
            Instant at) {
        PrisonStay next = person.transfer(stay, transfer, standing, by, at);
        // The mapper would write the new one before the old one has ended, and the table knows one open stay a record.
        em.flush();
        add(next);
        compare(stay, standing, EnumSet.allOf(Discrepancy.class), by, at);
        compare(next, standing, EnumSet.allOf(Discrepancy.class), by, at);
        return next;
    }

    /** It was never so. @throws RuleViolation prison.struck, prison.strike.why */
    public void strike(PrisonStay stay, String why, Signatory by, Instant at) {
        stay.strike(why, by, at);
        openOf(stay).ifPresent(open -> open.pass(by, at));
    }

    /** Says what the order is, so that it need not be looked at again. @throws RuleViolation prison.settle.none, prison.settle.words */
    public void settle(PrisonStay stay, String words, CaseStanding standing, Signatory by, Instant at) {
        openOf(stay).orElseThrow(() -> new RuleViolation("prison.settle.none")).settle(words, by, at);
        em.flush();
        compare(stay, standing, EnumSet.allOf(Discrepancy.class), by, at);
    }

    /**
     * The record changed: what it no longer contradicts has passed. Of a person who is inside it is noted anew where it contradicts something
     * now; a stay that is over was compared when it ended, and only a case that was struck speaks against it later.
     *
     * @param standings of the case of an entry
     */
    public void follow(long recordId, IntFunction<CaseStanding> standings, Signatory by, Instant at) {
        for (PrisonStay stay : of(List.of(recordId))) {
            if (stay.isStruck()) continue;
            Set<Discrepancy> anew =
                    stay.isOpen() ? EnumSet.allOf(Discrepancy.class) : EnumSet.of(Discrepancy.CASE_STRUCK);
            compare(stay, standings.apply(stay.offenceSeq()), anew, by, at);
        }
    }

    private void compare(PrisonStay stay, CaseStanding standing, Set<Discrepancy> anew, Signatory by, Instant at) {
        Set<Discrepancy> now = Discrepancy.of(stay, standing);
        List<StayDiscrepancy> before = discrepancies(List.of(stay));
        Optional<StayDiscrepancy> open = open(before);
        if (open.isPresent() && now.contains(open.get().kind())) return;
        if (open.isPresent()) {
            open.get().pass(by, at);
            em.flush();
        }
        before.stream()
                .filter(each -> each.state() == StayDiscrepancy.State.SETTLED)
                .forEach(settled -> now.remove(settled.kind()));
        now.retainAll(anew);
        now.stream().findFirst().ifPresent(kind -> em.persist(new StayDiscrepancy(stay, kind, at)));
    }

    private void add(PrisonStay begun) {
        requireNumberFree(begun);
        em.persist(begun);
        // What is noted of it refers to the row by its number, of which the mapper knows nothing.
        em.flush();
    }

    /** Of one prison nobody has a number twice that began the same day. Uses prison_stay_once_uk. @throws RuleViolation prison.numberTaken */
    public void requireNumberFree(PrisonStay begun) {
        boolean isTaken = !em.createQuery(
                        "select s.id from PrisonStay s where s.prison = :prison and s.numberKey = :number and"
                                + " s.admittedOn = :day and s.struckId = 0",
                        Long.class)
                .setParameter("prison", begun.heldAt().prison())
                .setParameter("number", begun.heldAt().numberKey())
                .setParameter("day", begun.admittedOn())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (isTaken) throw new RuleViolation("prison.numberTaken");
    }

    /** What is or was noted of these stays, the first one first. Uses stay_discrepancy_stay_ix. */
    public List<StayDiscrepancy> discrepancies(Collection<PrisonStay> stays) {
        if (stays.isEmpty()) return List.of();
        return em.createQuery(
                        "select d from StayDiscrepancy d where d.stayId in :stays order by d.id", StayDiscrepancy.class)
                .setParameter("stays", stays.stream().map(PrisonStay::id).toList())
                .getResultList();
    }

    private Optional<StayDiscrepancy> openOf(PrisonStay stay) {
        return open(discrepancies(List.of(stay)));
    }

    private static Optional<StayDiscrepancy> open(List<StayDiscrepancy> all) {
        return all.stream().filter(StayDiscrepancy::isOpen).findFirst();
    }
}
