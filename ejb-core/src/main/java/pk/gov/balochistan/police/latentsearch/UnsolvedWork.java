package pk.gov.balochistan.police.latentsearch;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.PrintCandidate;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.fingerprint.Candidate;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.Minutiae;
import pk.gov.balochistan.police.fingerprint.Probe;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.latent.LiftState;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.latent.Marking;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.RunReason;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.SearchedPrint;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;

/**
 * Looks for each new set of prints among the lifts that nobody solved, in the order in which sets come, and sends to two examiners what is worth
 * their time. It waits where the policy does not permit it, and then goes on where it stood. In the caller's transaction, one set at a time.
 */
final class UnsolvedWork {
    /**
     * From which score on examiners are asked although nobody searched: strangers reach it once in some ten thousand comparisons
     * (FINGERPRINTS.md). It cuts no list that anybody asked for.
     */
    static final double WORTH_A_LOOK = 40;

    private static final String LEASE = "latent-unsolved";
    private static final int LEASE_SECONDS = 60;
    /** The program itself: nobody sat before it. */
    private static final Signatory PROGRAM = new Signatory("program:unsolved-file", "program:unsolved-file");

    private static final Reason REASON = new Reason("New prints looked for among unsolved lifts", "unsolved file");

    private final EntityManager em;
    private final Clock clock;
    private final Lifts lifts;
    private final PrintSets sets;
    private final Policies policies;

    UnsolvedWork(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.clock = clock;
        this.lifts = new Lifts(em, keys);
        this.sets = new PrintSets(em, keys);
        this.policies = new Policies(em, clock);
    }

    private record Alike(Marking marking, SearchedPrint print, double score) {}

    /** @return 1 where one change was looked at; 0 where there is none, another process looks, or the policy does not permit it now */
    int doSome(String process) {
        if (!new Leases(em).take(LEASE, process, LEASE_SECONDS)) return 0;
        UnsolvedLevel level = em.find(UnsolvedLevel.class, UnsolvedLevel.ONLY, LockModeType.PESSIMISTIC_WRITE);
        Optional<PrintSets.Change> change =
                sets.changesAfter(level.last(), 1).stream().findFirst();
        if (change.isEmpty()) return 0;
        if (change.get().isIn() && !look(change.get().ofSet())) return 0;
        level.reach(change.get().serial());
        return 1;
    }

    /** @return whether it was looked for, or there was nothing to look for */
    private boolean look(long set) {
        List<SearchedPrint> prints = sets.searched(List.of(set)).stream()
                .filter(SearchedPrint::isRead)
                .toList();
        List<Marking> unsolved = unsolved();
        if (prints.isEmpty() || unsolved.isEmpty()) return true;
        if (!policies.standing(AutomatedFunction.LATENT_SEARCH).isPermitted()) return false;
        Instant now = clock.instant();
        PrintSearch search = PrintSearch.amongLifts(numbers().next(), set, REASON, PROGRAM, now);
        PolicyRun run = policies.permit(
                AutomatedFunction.LATENT_SEARCH,
                new RunReason(
                        PROGRAM,
                        REASON.purpose(),
                        REASON.caseReference(),
                        search.number().digits()));
        em.flush();
        search.searched(unsolved.size(), 0, Comparison.VERSION);
        em.persist(search);
        run.ranked(send(search, alike(unsolved, prints), now));
        return true;
    }

    /**
     * The last version of each lift that was searched and is not identified that may be searched: an examiner's, at the scale of today, and of
     * enough minutiae. Where the region was cut anew, what was marked in it before stays true. Uses latent_lift_state_ix.
     */
    private List<Marking> unsolved() {
        return em.createQuery(
                        "select m from Marking m where m.lift.state in :states and m.seq = (select max(n.seq) from Marking n"
                                + " where n.lift = m.lift and n.origin = :examiner and n.dpi = m.lift.dpi"
                                + " and n.minutiae >= :least)",
                        Marking.class)
                .setParameter("least", LatentSearches.LEAST_MARKS)
                .setParameter("states", List.of(LiftState.SEARCHED, LiftState.UNSOLVED))
                .setParameter("examiner", Marking.Origin.EXAMINER)
                .getResultList();
    }

    /** The likest print of the set beside each lift, where it is worth a look; the likest first. */
    private List<Alike> alike(List<Marking> unsolved, List<SearchedPrint> prints) {
        List<Minutiae> minutiae =
                prints.stream().map(print -> print.template().minutiae()).toList();
        Candidate candidate = new Candidate();
        List<Alike> alike = new ArrayList<>();
        for (Marking marking : unsolved) {
            Comparison comparison =
                    new Comparison(new Probe(lifts.template(marking).minutiae()));
            Alike likest = null;
            for (int i = 0; i < prints.size(); i++) {
                candidate.open(minutiae.get(i));
                double score = comparison.score(candidate);
                if (likest == null || score > likest.score()) likest = new Alike(marking, prints.get(i), score);
            }
            if (likest.score() >= WORTH_A_LOOK) alike.add(likest);
        }
        alike.sort(Comparator.comparingDouble(Alike::score).reversed());
        return alike.subList(0, Math.min(PrintSearch.LIMIT, alike.size()));
    }

    /** There is no searcher who would choose: all are compared. @return the scores */
    private List<Double> send(PrintSearch search, List<Alike> alike, Instant now) {
        PrintComparisons comparisons = new PrintComparisons(em, new PolicyRuns(em));
        List<Double> scores = new ArrayList<>();
        for (Alike one : alike) {
            scores.add(one.score());
            PrintCandidate candidate = PrintCandidate.ofLift(
                    search,
                    scores.size(),
                    one.print().recordId(),
                    one.marking(),
                    one.print().id(),
                    one.score());
            em.persist(candidate);
            comparisons.open(candidate, PROGRAM, now);
        }
        return scores;
    }

    private FreeNumbers<ExaminationNumber> numbers() {
        LatentSearches searches = new LatentSearches(em, lifts, policies);
        return new FreeNumbers<>(ExaminationNumber::random, searches::isTaken);
    }
}
