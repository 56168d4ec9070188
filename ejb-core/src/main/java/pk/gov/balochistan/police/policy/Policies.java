package pk.gov.balochistan.police.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Register of the policies of automated functions and of their switches: the one place that each automated search passes. Nothing is
 * remembered between two questions, so that a function that is stopped is stopped at once in both programs.
 */
@Dependent
public class Policies {
    private static final int MOST = 200;
    private static final Set<Decision> LIVE = EnumSet.of(Decision.CONFIRMED, Decision.WAITING);
    /** What the province approved stands before what came with the program, whatever their days. */
    private static final Comparator<UsePolicy> BY_WEIGHT = Comparator.comparing((UsePolicy p) -> !p.isInterim())
            .thenComparing(UsePolicy::validFrom)
            .thenComparing(UsePolicy::edition);

    private final EntityManager em;
    private final Clock clock;

    @Inject
    public Policies(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * Lets a function run once, and writes the run down in the transaction of the search, which counts into it what it found.
     *
     * @throws RuleViolation policy.refused.none, policy.refused.notYet, policy.refused.expired, policy.refused.off
     */
    public PolicyRun permit(AutomatedFunction function, RunReason reason) {
        Standing standing = standing(function);
        standing.requirePermitted();
        PolicyRun run = new PolicyRun(standing.policy(), reason, clock.instant());
        em.persist(run);
        return run;
    }

    /** How one function stands now. Uses use_policy_function_ix and function_switch_off_open_uk. */
    public Standing standing(AutomatedFunction function) {
        return standing(function, live(function), findOff(function).stream().toList());
    }

    /** How every function stands now, in the order of the enum. */
    public List<Standing> list() {
        List<UsePolicy> all = em.createQuery(
                        "select p from UsePolicy p where p.control.decision in :live order by p.id desc",
                        UsePolicy.class)
                .setParameter("live", LIVE)
                .setMaxResults(MOST)
                .getResultList();
        List<SwitchOff> off = em.createQuery(
                        "select s from SwitchOff s where s.openKey is not null order by s.id", SwitchOff.class)
                .setMaxResults(MOST)
                .getResultList();
        return Arrays.stream(AutomatedFunction.values())
                .map(function -> standing(function, all, off))
                .toList();
    }

    private Standing standing(AutomatedFunction function, List<UsePolicy> policies, List<SwitchOff> switches) {
        LocalDate today = today();
        List<UsePolicy> own =
                policies.stream().filter(p -> p.function() == function).toList();
        return new Standing(
                function,
                own.stream()
                        .filter(p -> p.isApproved() && !p.validFrom().isAfter(today))
                        .max(BY_WEIGHT)
                        .orElse(null),
                own.stream()
                        .filter(p -> p.isApproved() && p.validFrom().isAfter(today))
                        .min(Comparator.comparing(UsePolicy::validFrom))
                        .orElse(null),
                switches.stream()
                        .filter(s -> s.function() == function)
                        .findFirst()
                        .orElse(null),
                own.stream().filter(p -> p.control().isWaiting()).findFirst().orElse(null),
                today);
    }

    private List<UsePolicy> live(AutomatedFunction function) {
        return em.createQuery(
                        "select p from UsePolicy p where p.function = :function and p.control.decision in :live"
                                + " order by p.edition desc",
                        UsePolicy.class)
                .setParameter("function", function)
                .setParameter("live", LIVE)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Every edition that was proposed, the last one first, at most 200. */
    List<UsePolicy> history(AutomatedFunction function) {
        return em.createQuery(
                        "select p from UsePolicy p where p.function = :function order by p.edition desc",
                        UsePolicy.class)
                .setParameter("function", function)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** @throws RuleViolation policy.waiting where one waits for this function already. Uses use_policy_waiting_uk */
    public void add(UsePolicy policy) {
        if (standing(policy.function()).waiting() != null) throw new RuleViolation("policy.waiting");
        em.persist(policy);
    }

    /** The first day on which an approved policy let each function run; one that has none is not among them. */
    Map<AutomatedFunction, LocalDate> firstDays() {
        Map<AutomatedFunction, LocalDate> days = new EnumMap<>(AutomatedFunction.class);
        em.createQuery(
                        "select p.function, min(p.validFrom) from UsePolicy p where p.control.decision = :confirmed"
                                + " group by p.function",
                        Object[].class)
                .setParameter("confirmed", Decision.CONFIRMED)
                .getResultList()
                .forEach(row -> days.put((AutomatedFunction) row[0], (LocalDate) row[1]));
        return days;
    }

    /** The number of the edition that comes next. */
    public int nextEdition(AutomatedFunction function) {
        return history(function).stream().findFirst().map(UsePolicy::edition).orElse(0) + 1;
    }

    /** @throws RuleViolation refusal.notFound */
    UsePolicy require(PolicyNumber number) {
        return em.createQuery(
                        "select p from UsePolicy p where p.function = :function and p.edition = :edition",
                        UsePolicy.class)
                .setParameter("function", number.function())
                .setParameter("edition", number.edition())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** Editions that wait though their first day has passed. */
    List<UsePolicy> listOverdue() {
        return em.createQuery(
                        "select p from UsePolicy p where p.waitingKey is not null and p.validFrom < :today order by"
                                + " p.id",
                        UsePolicy.class)
                .setParameter("today", today())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Stops a function. @throws RuleViolation policy.switch.off where it is stopped */
    public void add(SwitchOff off) {
        if (findOff(off.function()).isPresent()) throw new RuleViolation("policy.switch.off");
        em.persist(off);
    }

    /** That it is stopped; empty where it is not. */
    Optional<SwitchOff> findOff(AutomatedFunction function) {
        return em.createQuery("select s from SwitchOff s where s.openKey = :function", SwitchOff.class)
                .setParameter("function", function)
                .getResultStream()
                .findFirst();
    }

    /** Every time for which a function was stopped, the last one first, at most 200. */
    List<SwitchOff> listStops() {
        return em.createQuery("select s from SwitchOff s order by s.offAt desc, s.id desc", SwitchOff.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The day in Pakistan. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
    }
}
