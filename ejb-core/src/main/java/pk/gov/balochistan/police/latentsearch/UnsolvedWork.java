package pk.gov.balochistan.police.latentsearch;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.fingerprint.Candidate;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.Minutiae;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.Probe;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.latent.Marking;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.printtaking.PrintChanges;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.SearchedPrint;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;

/**
 * Looks for each new set of prints among the lifts that nobody solved, in the order in which sets come, and sends to two examiners what is worth
 * their time; where no set is new, the lifts that are tied with an identified one ({@link TieWork}). It waits where the policy does not permit it, and
 * then goes on where it stood. In the caller's transaction, one set at a time.
 */
final class UnsolvedWork {
    /**
     * From which score on examiners are asked although nobody searched: strangers reach it once in some ten thousand comparisons
     * (FINGERPRINTS.md). It cuts no list that anybody asked for.
     */
    static final double WORTH_A_LOOK = 40;

    private static final String LEASE = "latent-unsolved";
    private static final int LEASE_SECONDS = 60;
    private static final Reason REASON = new Reason("New prints looked for among unsolved lifts", "unsolved file");

    private final EntityManager em;
    private final Clock clock;
    private final Lifts lifts;
    private final PrintSets sets;
    private final Policies policies;
    private final LatentSearches searches;
    private final KeyRing keys;

    UnsolvedWork(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.clock = clock;
        this.keys = keys;
        this.lifts = new Lifts(em, keys);
        this.sets = new PrintSets(em, keys);
        this.policies = new Policies(em, clock);
        this.searches = new LatentSearches(em, lifts, policies);
    }

    private record Alike(Marking marking, SearchedPrint print, double score) {}

    /** @return 1 where one change, or one tie, was looked at; 0 where there is none, another process looks, or the policy does not permit it now */
    int doSome(String process) {
        if (!new Leases(em).take(LEASE, process, LEASE_SECONDS)) return 0;
        UnsolvedLevel level = em.find(UnsolvedLevel.class, UnsolvedLevel.ONLY, LockModeType.PESSIMISTIC_WRITE);
        Optional<PrintChanges.Change> change =
                sets.changes().after(level.last(), 1).stream().findFirst();
        if (change.isEmpty()) return new TieWork(em, keys, clock).followOne() ? 1 : 0;
        if (change.get().isIn() && !look(change.get().ofSet())) return 0;
        level.reach(change.get().serial());
        return 1;
    }

    /** @return whether it was looked for, or there was nothing to look for */
    private boolean look(long set) {
        List<SearchedPrint> prints = sets.searched(List.of(set)).stream()
                .filter(SearchedPrint::isRead)
                .toList();
        List<Marking> unsolved = new SearchableMarks(em).unsolved();
        if (prints.isEmpty() || unsolved.isEmpty()) return true;
        if (!policies.standing(AutomatedFunction.LATENT_SEARCH).isPermitted()) return false;
        ProgramSearch search =
                new ProgramSearch(em, policies, searches.freeNumber(), set, REASON, unsolved.size(), clock.instant());
        for (Alike one : alike(unsolved, prints))
            search.compare(one.marking(), one.print().recordId(), one.print().id(), one.score());
        search.end();
        return true;
    }

    /** The likest print of the set beside each lift, where it is worth a look; the likest first. */
    private List<Alike> alike(List<Marking> unsolved, List<SearchedPrint> prints) {
        List<Minutiae> minutiae =
                prints.stream().map(print -> print.template().minutiae()).toList();
        Candidate candidate = new Candidate();
        List<Alike> alike = new ArrayList<>();
        for (Marking marking : unsolved) {
            Optional<PrintTemplate> marked = lifts.opened(marking);
            if (marked.isEmpty()) continue;
            Comparison comparison = new Comparison(new Probe(marked.get().minutiae()));
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
}
