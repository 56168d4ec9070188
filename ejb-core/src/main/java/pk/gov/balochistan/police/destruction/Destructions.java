package pk.gov.balochistan.police.destruction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.keeping.Keeping;
import pk.gov.balochistan.police.keeping.Keepings;
import pk.gov.balochistan.police.keeping.NewKeeping;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.lawfultaking.Mistake;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** Register of destroyed prints and photographs, of those that are to be destroyed, and of directions that some be kept. */
@Dependent
public class Destructions {
    /** How many rows a list holds. */
    public static final int MOST_LISTED = 200;

    private static final List<String> MISTAKES =
            Arrays.stream(Mistake.values()).map(Mistake::name).toList();

    private final EntityManager em;
    private final FallenSets sets;
    private final FreeNumbers<CertificateNumber> numbers;

    @Inject
    public Destructions(EntityManager em, FallenSets sets) {
        this.em = em;
        this.sets = sets;
        this.numbers = new FreeNumbers<>(
                CertificateNumber::random, number -> find(number).isPresent());
    }

    /**
     * Proposes that a set be destroyed.
     *
     * @param entry on which it was taken, read so that nobody changes it at the same moment
     * @throws RuleViolation prints.destroy.notWithdrawn, .groundStands, .nothing, .kept, .proposed
     */
    public SetDestruction propose(LawfulSet set, RecordedOffence entry, Signatory by, Instant at) {
        requireDue(set, entry, at);
        if (rounds(set).stream().anyMatch(SetDestruction::isWaiting))
            throw new RuleViolation("prints.destroy.proposed");
        SetDestruction proposed = set.what() == Taking.PRINTS
                ? new PrintDestruction(numbers.next(), set.id(), sets.count(set), entry.outcome(), by, at)
                : new PhotoDestruction(numbers.next(), set.id(), sets.count(set), entry.outcome(), by, at);
        em.persist(proposed);
        return proposed;
    }

    /**
     * Destroys the set that another person proposed to destroy.
     *
     * @throws RuleViolation audit.control.decided, audit.control.own; those of {@link #propose}
     */
    public void confirm(SetDestruction proposed, LawfulSet set, RecordedOffence entry, Signatory by, Instant at) {
        proposed.confirm(entry.outcome(), by, at);
        requireDue(set, entry, at);
        sets.destroy(set, proposed.id());
    }

    /** The law asks it where the case ended without a conviction, unless a court directs otherwise; what was taken without a ground is never kept for one. */
    private void requireDue(LawfulSet set, RecordedOffence entry, Instant at) {
        whyNotDue(set, entry, at).ifPresent(why -> {
            throw new RuleViolation(why);
        });
    }

    boolean isDue(LawfulSet set, RecordedOffence entry, Instant at) {
        return whyNotDue(set, entry, at).isEmpty();
    }

    private Optional<String> whyNotDue(LawfulSet set, RecordedOffence entry, Instant at) {
        if (!set.isWithdrawn()) return Optional.of("prints.destroy.notWithdrawn");
        if (!FallenSets.hasNoGround(set, entry)) return Optional.of("prints.destroy.groundStands");
        if (sets.count(set) == 0) return Optional.of("prints.destroy.nothing");
        boolean isKept = keepings(set.what()).holds(set.id(), day(at));
        return isKept ? Optional.of("prints.destroy.kept") : Optional.empty();
    }

    /**
     * Enters a direction that a withdrawn set be kept.
     *
     * @throws RuleViolation prints.destroy.notWithdrawn, taking.order.future, prints.keep.over, prints.keep.already
     */
    public void keep(LawfulSet set, NewKeeping direction, Signatory by, Instant at) {
        if (!set.isWithdrawn()) throw new RuleViolation("prints.destroy.notWithdrawn");
        keepings(set.what()).prepare(set.id(), direction, by, at);
        sets.lock(set);
        em.persist(
                set.what() == Taking.PRINTS
                        ? new PrintKeeping(set.id(), direction, by, at)
                        : new PhotoKeeping(set.id(), direction, by, at));
    }

    /** @throws RuleViolation prints.keep.none */
    public void lift(LawfulSet set, String why, Signatory by, Instant at) {
        keepings(set.what()).lift(set.id(), why, by, at);
        sets.lock(set);
    }

    /** The direction that was not lifted, though it may be over. Uses print_keeping_live_uk and photo_keeping_live_uk. */
    public Optional<Keeping> keeping(LawfulSet set) {
        return keepings(set.what()).standing(set.id()).map(Keeping.class::cast);
    }

    private Keepings<? extends Keeping> keepings(Taking what) {
        return what == Taking.PRINTS ? new Keepings<>(em, PrintKeeping.class) : new Keepings<>(em, PhotoKeeping.class);
    }

    /** What was proposed of a set, the latest one first. Uses print_destruction_of_ix and photo_destruction_of_ix. */
    public List<SetDestruction> rounds(LawfulSet set) {
        return em.createQuery(
                        "select d from " + destructionOf(set.what()) + " d where d.setId = :set order by d.id desc",
                        SetDestruction.class)
                .setParameter("set", set.id())
                .getResultList();
    }

    private static String destructionOf(Taking what) {
        return what == Taking.PRINTS ? "PrintDestruction" : "PhotoDestruction";
    }

    private static String keepingOf(Taking what) {
        return what == Taking.PRINTS ? "PrintKeeping" : "PhotoKeeping";
    }

    private static String setOf(Taking what) {
        return what == Taking.PRINTS ? "PrintSet" : "PhotoSet";
    }

    /** @throws RuleViolation refusal.notFound */
    public SetDestruction require(CertificateNumber number) {
        return find(number).orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private Optional<SetDestruction> find(CertificateNumber number) {
        return Arrays.stream(Taking.values())
                .flatMap(what -> em.createQuery(
                                "select d from " + destructionOf(what) + " d where d.number = :number",
                                SetDestruction.class)
                        .setParameter("number", number)
                        .getResultStream())
                .findFirst();
    }

    /** Sets whose case ended without a conviction, or that were begun by mistake, and that are still there, first withdrawn first, at most 200. Uses the indices of state. */
    public List<FallenSet> listDue() {
        return Arrays.stream(Taking.values())
                .flatMap(what -> due(what).stream())
                .sorted(Comparator.comparing(FallenSet::withdrawnAt))
                .limit(MOST_LISTED)
                .toList();
    }

    private List<FallenSet> due(Taking what) {
        return em
                .createQuery(
                        "select r.number, s.seq, s.withdrawnAt, o.outcome, d.number, d.control.proposedBy, k.markedAt,"
                                + " s.withdrawnWhy"
                                + " from " + setOf(what) + " s join CriminalRecord r on r.id = s.recordId"
                                + " join RecordedOffence o on o.record = r and o.seq = s.offenceSeq"
                                + " left join " + destructionOf(what) + " d on d.liveSetId = s.id"
                                + " left join " + keepingOf(what) + " k on k.liveKeptId = s.id"
                                + " where s.state = :withdrawn and (o.outcome in :cleared or s.withdrawnWhy in :mistakes)"
                                + " and (" + thingOf(what) + ") order by s.withdrawnAt, s.id",
                        Object[].class)
                .setParameter("withdrawn", LawfulSet.State.WITHDRAWN)
                .setParameter("cleared", CourtOutcome.cleared())
                .setParameter("mistakes", MISTAKES)
                .setMaxResults(MOST_LISTED)
                .getResultList()
                .stream()
                .map(row -> new FallenSet(
                        (RecordNumber) row[0],
                        what,
                        (int) row[1],
                        (Instant) row[2],
                        (CourtOutcome) row[3],
                        (CertificateNumber) row[4],
                        (String) row[5],
                        (Instant) row[6],
                        Mistake.of((String) row[7])))
                .toList();
    }

    /** A set in which nothing was taken leaves nothing to destroy. */
    private static String thingOf(Taking what) {
        return what == Taking.PRINTS
                ? "exists (select p.id from TakenPrint p where p.set = s and p.state = pk.gov.balochistan.police.printtaking.FingerState.TAKEN)"
                        + " or exists (select h.id from HandPicture h where h.setId = s.id and h.width is not null)"
                : "exists (select v.id from PhotoView v where v.set = s)";
    }

    /** Certificates, the latest one first, at most 200. Uses print_destruction_waits_ix and photo_destruction_waits_ix. */
    public List<DoneDestruction> listDone() {
        return Arrays.stream(Taking.values())
                .flatMap(what -> done(what).stream())
                .sorted(Comparator.comparing(DoneDestruction::at).reversed())
                .limit(MOST_LISTED)
                .toList();
    }

    private List<DoneDestruction> done(Taking what) {
        return em
                .createQuery(
                        "select d.number, r.number, s.seq, d.control.decidedAt from " + destructionOf(what)
                                + " d join " + setOf(what) + " s on s.id = d.setId join CriminalRecord r on r.id ="
                                + " s.recordId where d.control.decision = :confirmed and s.expunctionId is null order by d.control.decidedAt desc,"
                                + " d.id desc",
                        Object[].class)
                .setParameter("confirmed", DualControl.Decision.CONFIRMED)
                .setMaxResults(MOST_LISTED)
                .getResultList()
                .stream()
                .map(row -> new DoneDestruction(
                        (CertificateNumber) row[0], (RecordNumber) row[1], what, (int) row[2], (Instant) row[3]))
                .toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Texts.PAKISTAN);
    }
}
