package pk.gov.balochistan.police.latentsearch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.latent.Lift;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.latent.Marking;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of searches for lifts: what waits, what is under way and what ended. */
@Dependent
public class LatentSearches {
    /** With fewer the matcher's order is chance. Source: FINGERPRINTS.md, latents; the figure is ours. */
    static final int LEAST_MARKS = 5;

    private static final int MOST = 100;
    private static final List<SearchState> OPEN = List.of(SearchState.QUEUED, SearchState.RUNNING);

    private final EntityManager em;
    private final Lifts lifts;
    private final Policies policies;
    private final FreeNumbers<ExaminationNumber> numbers;

    @Inject
    public LatentSearches(EntityManager em, Lifts lifts, Policies policies) {
        this.em = em;
        this.lifts = lifts;
        this.policies = policies;
        this.numbers = new FreeNumbers<>(ExaminationNumber::random, this::isTaken);
    }

    /**
     * Queues a search for the last version of a lift. Among prints it is looked for from then on in the unsolved file, too; a search among the
     * other lifts leaves it where it stands.
     *
     * @throws RuleViolation policy.refused.none, .notYet, .expired, .off; latent.search.unmarked, .outdated, .proposal, .few, .open; latent.identified
     */
    public LatentSearch ask(
            Lift lift, SearchedAmong among, SearchPriority priority, Reason reason, Signatory by, Instant at) {
        policies.standing(among.function()).requirePermitted();
        Marking marking = searchable(lift);
        if (list(lift).stream().anyMatch(search -> search.isOpen() && search.among() == among))
            throw new RuleViolation("latent.search.open");
        if (among == SearchedAmong.PRINTS) lift.searched();
        else lift.requireOpen();
        LatentSearch search = new LatentSearch(freeNumber(), among, marking, priority, reason, by, at);
        em.persist(search);
        return search;
    }

    private Marking searchable(Lift lift) {
        Marking marking = lifts.latest(lift).orElseThrow(() -> new RuleViolation("latent.search.unmarked"));
        if (!marking.isOfToday()) throw new RuleViolation("latent.search.outdated");
        if (marking.origin() != Marking.Origin.EXAMINER) throw new RuleViolation("latent.search.proposal");
        if (marking.minutiae() < LEAST_MARKS) throw new RuleViolation("latent.search.few", LEAST_MARKS);
        return marking;
    }

    /** A number that no search and no list has. */
    ExaminationNumber freeNumber() {
        return numbers.next();
    }

    private boolean isTaken(ExaminationNumber number) {
        return find(number).isPresent() || hasList(number);
    }

    private boolean hasList(ExaminationNumber number) {
        return !em.createQuery("select s from PrintSearch s where s.number = :number", PrintSearch.class)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }

    /** The searches for a lift, the last one first, at most 100. Uses latent_search_lift_ix. */
    public List<LatentSearch> list(Lift lift) {
        return em.createQuery(
                        "select s from LatentSearch s where s.liftId = :lift order by s.askedAt desc, s.id desc",
                        LatentSearch.class)
                .setParameter("lift", lift.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What waits and what is under way, in the order in which it is done, at most 100. Uses latent_search_queue_ix. */
    public List<LatentSearch> queue() {
        return em.createQuery(
                        "select s from LatentSearch s where s.state in :open order by s.priority, s.askedAt, s.id",
                        LatentSearch.class)
                .setParameter("open", OPEN)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** @throws RuleViolation refusal.notFound */
    public LatentSearch require(ExaminationNumber number) {
        return find(number).orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private Optional<LatentSearch> find(ExaminationNumber number) {
        return em.createQuery("select s from LatentSearch s where s.number = :number", LatentSearch.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What somebody was at who is gone waits again. Only for the one process that does searches now, between two of them. */
    void queueOrphans(Instant at) {
        queue().stream().filter(search -> search.state() == SearchState.RUNNING).forEach(search -> {
            lock(search);
            search.orphaned(at);
        });
    }

    /** The first that waits, under way from now on. Uses latent_search_queue_ix. */
    Optional<LatentSearch> begin(String process) {
        Optional<LatentSearch> first = queue().stream()
                .filter(search -> search.state() == SearchState.QUEUED)
                .findFirst();
        first.ifPresent(search -> {
            lock(search);
            search.begin(process);
        });
        return first;
    }

    /** As it stands, kept from others until the transaction ends. */
    LatentSearch locked(long id) {
        LatentSearch search = em.find(LatentSearch.class, id);
        lock(search);
        return search;
    }

    void lock(LatentSearch search) {
        em.lock(search, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(search);
    }
}
