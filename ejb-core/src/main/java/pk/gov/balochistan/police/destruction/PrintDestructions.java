package pk.gov.balochistan.police.destruction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** Register of destroyed prints, of those that are to be, and of directions that some be kept. */
@Dependent
public class PrintDestructions {
    /** How many rows a list holds. */
    public static final int MOST_LISTED = 200;

    private final EntityManager em;
    private final PrintSets sets;
    private final FreeNumbers<CertificateNumber> numbers;

    @Inject
    public PrintDestructions(EntityManager em, PrintSets sets) {
        this.em = em;
        this.sets = sets;
        this.numbers = new FreeNumbers<>(
                CertificateNumber::random, number -> find(number).isPresent());
    }

    /**
     * Proposes that a set be destroyed.
     *
     * @param entry on which it was taken, read so that nobody changes it at the same moment
     * @throws RuleViolation prints.destroy.notWithdrawn, .groundStands, .kept, .proposed
     */
    public PrintDestruction propose(PrintSet set, RecordedOffence entry, Signatory by, Instant at) {
        requireDue(set, entry, at);
        if (rounds(set).stream().anyMatch(PrintDestruction::isWaiting))
            throw new RuleViolation("prints.destroy.proposed");
        PrintDestruction proposed =
                new PrintDestruction(numbers.next(), set.id(), set.taken().size(), entry.outcome(), by, at);
        em.persist(proposed);
        return proposed;
    }

    /**
     * Destroys the set that another person proposed to destroy.
     *
     * @throws RuleViolation audit.control.decided, audit.control.own; those of {@link #propose}
     */
    public void confirm(PrintDestruction proposed, PrintSet set, RecordedOffence entry, Signatory by, Instant at) {
        proposed.confirm(entry.outcome(), by, at);
        requireDue(set, entry, at);
        sets.destroy(set, proposed.id());
    }

    /** The law asks it where the case ended without a conviction, unless a court directs otherwise. */
    private void requireDue(PrintSet set, RecordedOffence entry, Instant at) {
        if (!set.isWithdrawn()) throw new RuleViolation("prints.destroy.notWithdrawn");
        if (!entry.outcome().isCleared()) throw new RuleViolation("prints.destroy.groundStands");
        if (keeping(set).filter(keeping -> keeping.holdsOn(day(at))).isPresent())
            throw new RuleViolation("prints.destroy.kept");
    }

    /**
     * Enters a direction that a withdrawn set be kept.
     *
     * @throws RuleViolation prints.destroy.notWithdrawn, taking.order.future, prints.keep.over, prints.keep.already
     */
    public void keep(PrintSet set, NewKeeping direction, Signatory by, Instant at) {
        if (!set.isWithdrawn()) throw new RuleViolation("prints.destroy.notWithdrawn");
        if (direction.orderOn().isAfter(day(at))) throw new RuleViolation("taking.order.future");
        if (direction.until() != null && direction.until().isBefore(day(at)))
            throw new RuleViolation("prints.keep.over");
        Optional<PrintKeeping> earlier = keeping(set);
        if (earlier.filter(keeping -> keeping.holdsOn(day(at))).isPresent())
            throw new RuleViolation("prints.keep.already");
        // One that ran out makes room in the table for the one that follows.
        earlier.ifPresent(over -> over.lift("over", by, at));
        sets.lock(set);
        em.flush();
        em.persist(new PrintKeeping(set.id(), direction, by, at));
    }

    /** @throws RuleViolation prints.keep.none */
    public void lift(PrintSet set, String why, Signatory by, Instant at) {
        keeping(set).orElseThrow(() -> new RuleViolation("prints.keep.none")).lift(why, by, at);
        sets.lock(set);
    }

    /** The direction that was not lifted, though it may be over. Uses print_keeping_live_uk. */
    public Optional<PrintKeeping> keeping(PrintSet set) {
        return em.createQuery("select k from PrintKeeping k where k.liveSetId = :set", PrintKeeping.class)
                .setParameter("set", set.id())
                .getResultStream()
                .findFirst();
    }

    /** What was proposed of a set, the latest one first. Uses print_destruction_of_ix. */
    public List<PrintDestruction> rounds(PrintSet set) {
        return em.createQuery(
                        "select d from PrintDestruction d where d.setId = :set order by d.id desc",
                        PrintDestruction.class)
                .setParameter("set", set.id())
                .getResultList();
    }

    /** @throws RuleViolation refusal.notFound */
    public PrintDestruction require(CertificateNumber number) {
        return find(number).orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private Optional<PrintDestruction> find(CertificateNumber number) {
        return em.createQuery("select d from PrintDestruction d where d.number = :number", PrintDestruction.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The set that a proposal is about. */
    public PrintSet setOf(PrintDestruction proposed) {
        return em.find(PrintSet.class, proposed.setId());
    }

    /** Sets whose case ended without a conviction and that are still there, first withdrawn first, at most 200. Uses print_set_state_ix. */
    public List<FallenSet> listDue() {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.destruction.FallenSet(r.number, s.seq, s.withdrawnAt,"
                                + " o.outcome, d.number, d.control.proposedBy, k.markedAt) from PrintSet s join CriminalRecord r on r.id = s.recordId join RecordedOffence o"
                                + " on o.record = r and o.seq = s.offenceSeq left join PrintDestruction d on d.liveSetId ="
                                + " s.id left join PrintKeeping k on k.liveSetId = s.id where s.state = :withdrawn and"
                                + " o.outcome in :cleared order by s.withdrawnAt, s.id",
                        FallenSet.class)
                .setParameter("withdrawn", PrintSet.State.WITHDRAWN)
                .setParameter("cleared", CourtOutcome.cleared())
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** Certificates, the latest one first, at most 200. Uses print_destruction_waits_ix. */
    public List<DoneDestruction> listDone() {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.destruction.DoneDestruction(d.number, r.number, s.seq,"
                                + " d.control.decidedAt) from PrintDestruction d join PrintSet s on s.id = d.setId join"
                                + " CriminalRecord r on r.id = s.recordId where d.control.decision = :confirmed order by"
                                + " d.control.decidedAt desc, d.id desc",
                        DoneDestruction.class)
                .setParameter("confirmed", DualControl.Decision.CONFIRMED)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Texts.PAKISTAN);
    }
}
