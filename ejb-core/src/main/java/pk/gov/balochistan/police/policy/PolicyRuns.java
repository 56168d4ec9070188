package pk.gov.balochistan.police.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of the runs of automated functions. */
@Dependent
public class PolicyRuns {
    /** How long whoever searched is shown what is left to do of it. */
    public static final Duration LEFT_IN_SIGHT = Duration.ofDays(30);

    private static final int MOST = 500;
    private static final int MOST_OPEN = 20;

    private final EntityManager em;

    @Inject
    public PolicyRuns(EntityManager em) {
        this.em = em;
    }

    /** The run of what has this reference; empty where it ran under no policy. */
    public Optional<PolicyRun> find(AutomatedFunction function, String reference) {
        return Optional.ofNullable(byReference(function, List.of(reference)).get(reference));
    }

    /** The same, kept from others until the transaction ends: of two who decide on it at once the later one sees what the earlier one did. */
    public Optional<PolicyRun> findLocked(AutomatedFunction function, String reference) {
        Optional<PolicyRun> run = find(function, reference);
        run.ifPresent(found -> {
            em.lock(found, LockModeType.PESSIMISTIC_WRITE);
            em.refresh(found);
        });
        return run;
    }

    /** Runs by their reference; what ran under no policy is not among them. At most 500. Uses policy_run_reference_uk. */
    public Map<String, PolicyRun> byReference(AutomatedFunction function, Collection<String> references) {
        if (references.isEmpty()) return Map.of();
        return em.createQuery(
                        "select r from PolicyRun r where r.function = :function and r.reference in :references",
                        PolicyRun.class)
                .setParameter("function", function)
                .setParameter("references", references)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.toMap(PolicyRun::reference, Function.identity()));
    }

    /** A person's own runs of a function that found something and of which may still be said what came, latest first; at most 20. Uses policy_run_person_ix. */
    public List<PolicyRun> listOpen(AutomatedFunction function, Signatory by, Instant since) {
        return em.createQuery(
                        "select r from PolicyRun r where r.person = :person and r.ranAt > :since and r.function = :function"
                                + " and r.results > 0 and (r.outcome is null or r.outcome = :undecided) order by r.ranAt desc, r.id",
                        PolicyRun.class)
                .setParameter("person", by.person())
                .setParameter("since", since)
                .setParameter("function", function)
                .setParameter("undecided", RunOutcome.UNDECIDED)
                .setMaxResults(MOST_OPEN)
                .getResultList();
    }

    /**
     * Whoever searched says what came of it, for the figures of the register.
     *
     * @param functions whose runs the caller may speak of
     * @throws RuleViolation policy.outcome.none where it is no run of theirs, policy.outcome.noHit, policy.outcome.said
     */
    public void say(SaidOutcome said, Set<AutomatedFunction> functions, Signatory by, Instant at) {
        functions.stream()
                .flatMap(function -> find(function, said.reference()).stream())
                .filter(run -> run.isOf(by))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("policy.outcome.none"))
                .decide(said.outcome(), by, at);
    }

    /** What came of the runs since then, by function; one that did not run is not among them. Uses policy_run_ran_ix alone. */
    public Map<AutomatedFunction, RunFigures> figures(Instant since) {
        Map<AutomatedFunction, RunFigures> figures = new EnumMap<>(AutomatedFunction.class);
        // A function names few at once, so that there are few groups.
        em.createQuery(
                        "select r.function, r.results, r.outcome, count(r) from PolicyRun r where r.ranAt >= :since"
                                + " group by r.function, r.results, r.outcome",
                        Object[].class)
                .setParameter("since", since)
                .getResultList()
                .forEach(row -> figures.merge(
                        (AutomatedFunction) row[0],
                        RunFigures.of((Integer) row[1], (RunOutcome) row[2], ((Number) row[3]).longValue()),
                        RunFigures::and));
        return figures;
    }
}
