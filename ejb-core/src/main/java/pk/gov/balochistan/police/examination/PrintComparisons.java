package pk.gov.balochistan.police.examination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.balochistan.police.askedfinger.AskedFinger;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.latent.Lift;
import pk.gov.balochistan.police.latent.LiftState;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.TakenPrint;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of comparisons and of what examiners concluded. */
@Dependent
public class PrintComparisons {
    private static final int MOST = 200;

    private final EntityManager em;
    private final PolicyRuns runs;
    private final FreeNumbers<ExaminationNumber> numbers;

    @Inject
    public PrintComparisons(EntityManager em, PolicyRuns runs) {
        this.em = em;
        this.runs = runs;
        this.numbers = new FreeNumbers<>(
                ExaminationNumber::random, number -> find(number).isPresent());
    }

    public PrintComparison open(PrintCandidate candidate, Signatory by, Instant at) {
        PrintComparison comparison = new PrintComparison(numbers.next(), candidate, by, at);
        em.persist(comparison);
        return comparison;
    }

    /** Opens a comparison of the likeliest candidate of a search; empty where it found none. */
    public Optional<PrintComparison> openFirst(PrintSearch search, Signatory by, Instant at) {
        return em.createQuery(
                        "select c from PrintCandidate c where c.search = :search and c.place = 1", PrintCandidate.class)
                .setParameter("search", search)
                .getResultStream()
                .findFirst()
                .map(candidate -> open(candidate, by, at));
    }

    /** @throws RuleViolation refusal.notFound */
    public PrintComparison require(ExaminationNumber number) {
        return find(number).orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private Optional<PrintComparison> find(ExaminationNumber number) {
        return em.createQuery("select c from PrintComparison c where c.number = :number", PrintComparison.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What was chosen of a search. */
    public List<PrintComparison> ofSearch(PrintSearch search) {
        return em.createQuery(
                        "select c from PrintComparison c where c.candidate.search = :search order by c.candidate.place",
                        PrintComparison.class)
                .setParameter("search", search)
                .setMaxResults(PrintSearch.LIMIT)
                .getResultList();
    }

    /** What was opened between this set and single records that it was held against, the first one first. Uses print_search_set_ix. */
    public List<ExaminationNumber> ofSet(PrintSet set) {
        return em.createQuery(
                        "select c.number from PrintComparison c where c.candidate.search.setId = :set"
                                + " and c.candidate.search.oneToOne = true order by c.openedAt, c.number",
                        ExaminationNumber.class)
                .setParameter("set", set.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What was concluded, the first one first. */
    List<PrintConclusion> said(PrintComparison comparison) {
        return em.createQuery(
                        "select s from PrintConclusion s where s.comparison = :comparison order by s.seq",
                        PrintConclusion.class)
                .setParameter("comparison", comparison)
                .getResultList();
    }

    /** Those that this person has not concluded and that are undecided, with both prints still kept; the oldest one first, those of one search in no order, at most 200. Uses print_comparison_waits_ix. */
    public List<WaitingExamination> listWaitingFor(Signatory by) {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.examination.WaitingExamination(c.number,"
                                + " coalesce(l.caseReference, c.candidate.search.caseReference), c.openedAt) from"
                                + " PrintComparison c left join Lift l on l.id = c.liftId where"
                                + " c.conclusion is null and not exists (select s.id from PrintConclusion s where"
                                + " s.comparison = c and s.person = :person) and not exists (select p.id from TakenPrint p"
                                + " where (p.id = c.candidate.printId or p.id = c.candidate.probePrintId)"
                                + " and p.set.state <> :complete) and not exists (select f.id from AskedFinger f where"
                                + " f.id = c.candidate.askedFingerId and f.destroyedAt is not null)"
                                + " order by c.openedAt, c.number",
                        WaitingExamination.class)
                .setParameter("person", by.person())
                .setParameter("complete", PrintSet.State.COMPLETE)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Writes down what an examiner concludes, and decides where that decides. Of two at once the later one waits for the earlier.
     *
     * @throws RuleViolation prints.comparison.decided, prints.comparison.yours
     */
    public void conclude(PrintComparison comparison, NewConclusion now, Signatory by, Instant at) {
        lock(comparison);
        List<PrintConclusion> said = new ArrayList<>(said(comparison));
        PrintConclusion own = comparison.concluded(said, now, by, at);
        em.persist(own);
        // The table of comparisons takes no decision that does not stand in two rows of conclusions already.
        em.flush();
        said.add(own);
        comparison.decide(said, at);
        if (!comparison.isDecided()) return;
        tellPolicy(comparison.candidate().search(), by, at);
        if (comparison.liftId() != null) tellLift(comparison);
        if (comparison.candidate().isOfTraces()) tie(comparison, at);
        if (comparison.candidate().askedFingerId() != null) letGo(comparison, at);
    }

    /** A finger from a picket goes as soon as examiners have decided that it is none of those it was compared with; identified, it is what that rests on. */
    private void letGo(PrintComparison decided, Instant at) {
        List<PrintComparison> all = ofSearch(decided.candidate().search());
        boolean isOver = all.stream().allMatch(PrintComparison::isDecided);
        boolean identified = all.stream().anyMatch(one -> one.conclusion() == Conclusion.IDENTIFIED);
        if (isOver && !identified)
            em.find(AskedFinger.class, decided.candidate().askedFingerId()).destroy(at);
    }

    /** What was opened of a finger from a picket, by place; empty where nothing was. Uses print_candidate_asked_ix. */
    public List<PrintComparison> ofAsked(AskedFinger finger) {
        return em.createQuery(
                        "select c from PrintComparison c where c.candidate.askedFingerId = :finger order by c.candidate.place",
                        PrintComparison.class)
                .setParameter("finger", finger.id())
                .setMaxResults(PrintSearch.LIMIT)
                .getResultList();
    }

    /** Of two acts on a comparison at one moment the later one waits for the earlier and reads what it did. */
    public void lock(PrintComparison comparison) {
        em.lock(comparison, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(comparison);
    }

    /** Whether this person is one of those who concluded, by this or another account. */
    public boolean isConcludedBy(PrintComparison comparison, Signatory person) {
        return said(comparison).stream().anyMatch(one -> one.isOf(person));
    }

    /**
     * Ends what a wrong identification did: its lift is unsolved unless another identification of it stands, two lifts are tied no more, and the hit
     * of its search is refuted unless another one was confirmed.
     *
     * @param doubt the row of the two who found it wrong, written already
     */
    public void withdraw(PrintComparison comparison, long doubt, Signatory by, Instant at) {
        tie(comparison).ifPresent(tie -> tie.withdraw(doubt));
        if (comparison.liftId() != null) {
            Lift lift = locked(comparison.liftId());
            if (comparison.id().equals(lift.identifiedBy())) lift.reopen(otherIdentification(comparison));
        }
        // The tables of ties and lifts let go of it before it changes.
        em.flush();
        comparison.withdraw(doubt);
        if (comparison.candidate().askedFingerId() != null) letGo(comparison, at);
        PrintSearch search = comparison.candidate().search();
        lockedRun(search).reopen(by, at);
        tellPolicy(search, by, at);
    }

    /** Another comparison by which the lift is identified; null for none. Uses print_comparison_lift_ix. */
    private Long otherIdentification(PrintComparison wrong) {
        return em.createQuery(
                        "select c.id from PrintComparison c where c.liftId = :lift and c.conclusion = :identified"
                                + " and c <> :wrong order by c.decidedAt desc, c.id desc",
                        Long.class)
                .setParameter("lift", wrong.liftId())
                .setParameter("identified", Conclusion.IDENTIFIED)
                .setParameter("wrong", wrong)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Lift locked(long liftId) {
        Lift lift = em.find(Lift.class, liftId);
        em.lock(lift, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(lift);
        return lift;
    }

    /** Two lifts that are of one finger are tied; neither is identified by that, and both stay where they are. */
    private void tie(PrintComparison decided, Instant at) {
        if (!decided.isIdentified()) return;
        // The table of ties takes none that does not stand in the table of comparisons already.
        em.flush();
        PrintCandidate pair = decided.candidate();
        em.persist(new LiftTie(
                decided, em.find(Lift.class, pair.soughtLiftId()), em.find(Lift.class, pair.foundLiftId()), at));
    }

    /** What two lifts are tied by this decision; empty where they are not, or no more, or where prints were compared. Uses lift_tie_comparison_uk. */
    Optional<LiftTie> tie(PrintComparison decided) {
        return em.createQuery(
                        "select t from LiftTie t where t.comparison = :decided and t.conclusion is not null",
                        LiftTie.class)
                .setParameter("decided", decided)
                .getResultStream()
                .findFirst();
    }

    /** What a lift is tied with, the latest first, at most 200. Uses lift_tie_one_ix and lift_tie_other_ix. */
    public List<LiftTie> ties(Lift lift) {
        return em.createQuery(
                        "select t from LiftTie t where t.conclusion is not null and (t.one = :lift or t.other = :lift)"
                                + " order by t.tiedAt desc, t.id desc",
                        LiftTie.class)
                .setParameter("lift", lift)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Identified, it says so; where nothing of it is left to decide, it goes to the unsolved file. */
    private void tellLift(PrintComparison decided) {
        // The table of lifts takes no identification that does not stand in the table of comparisons already.
        em.flush();
        Lift lift = locked(decided.liftId());
        if (lift.state() == LiftState.IDENTIFIED) return;
        if (decided.isIdentified()) lift.identifyBy(decided.id());
        else if (!isLeft(lift)) lift.leaveUnsolved();
    }

    /** Whether examiners have yet to decide a comparison of a lift. Prints that were withdrawn meanwhile keep nothing open. Uses print_comparison_lift_ix. */
    public boolean isLeft(Lift lift) {
        return em
                .createQuery(
                        "select c from PrintComparison c where c.liftId = :lift and c.conclusion is null",
                        PrintComparison.class)
                .setParameter("lift", lift.id())
                .getResultList()
                .stream()
                .anyMatch(this::isKept);
    }

    /** Whether all that was compared is there still, so that what was concluded counts. */
    public boolean isKept(PrintComparison comparison) {
        Long finger = comparison.candidate().askedFingerId();
        if (finger != null && !em.find(AskedFinger.class, finger).isKept()) return false;
        return Stream.of(
                        comparison.candidate().printId(), comparison.candidate().probePrintId())
                .filter(Objects::nonNull)
                .allMatch(id -> em.find(TakenPrint.class, id).set().isComplete());
    }

    /** The run of a search, kept from others until the transaction ends. */
    public PolicyRun lockedRun(PrintSearch search) {
        return runs.findLocked(search.function(), search.number().digits()).orElseThrow();
    }

    /**
     * What people made of a search's candidates: one identified confirms the run. Where the list named a hit, all excluded refute it, and so does one
     * that was identified wrongly; where it claimed none, it found nothing. Prints that were withdrawn meanwhile keep nothing open.
     */
    private void tellPolicy(PrintSearch search, Signatory by, Instant at) {
        PolicyRun run = lockedRun(search);
        List<PrintComparison> all = ofSearch(search).stream()
                .filter(c -> c.isDecided() || isKept(c))
                .toList();
        boolean identified = all.stream().anyMatch(PrintComparison::isIdentified);
        boolean done = all.stream().allMatch(PrintComparison::isDecided);
        if (run.isUncounted() && (identified || done)) run.found(identified ? 1 : 0);
        if (!run.isOpen()) return;
        if (identified) {
            run.decide(RunOutcome.CONFIRMED, by, at);
        } else if (done) {
            boolean refuted = all.stream().anyMatch(PrintComparison::isWithdrawn)
                    || all.stream().allMatch(c -> c.conclusion() == Conclusion.EXCLUDED);
            run.decide(refuted ? RunOutcome.REFUTED : RunOutcome.UNDECIDED, by, at);
        }
    }
}
