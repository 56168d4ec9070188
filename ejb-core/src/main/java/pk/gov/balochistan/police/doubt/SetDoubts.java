package pk.gov.balochistan.police.doubt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.destruction.FallenSets;
import pk.gov.balochistan.police.examination.Conclusion;
import pk.gov.balochistan.police.examination.PrintComparison;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of doubted sets of prints and photographs. */
@Dependent
public class SetDoubts {
    private static final int MOST = 200;

    private final EntityManager em;
    private final FallenSets sets;
    private final PrintSets prints;
    private final Doubts doubts;
    private final UserAccounts accounts;

    @Inject
    public SetDoubts(EntityManager em, FallenSets sets, PrintSets prints, Doubts doubts, UserAccounts accounts) {
        this.em = em;
        this.sets = sets;
        this.prints = prints;
        this.doubts = doubts;
        this.accounts = accounts;
    }

    /** The latest first. Uses set_doubt_print_ix and set_doubt_photo_ix. */
    List<SetDoubt> rounds(LawfulSet set) {
        return em.createQuery(
                        "select d from SetDoubt d where d." + column(set.what()) + " = :set order by d.id desc",
                        SetDoubt.class)
                .setParameter("set", set.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    private static String column(Taking what) {
        return what == Taking.PRINTS ? "printSetId" : "photoSetId";
    }

    /** @throws RuleViolation prints.setDoubt.notComplete, .waiting */
    void add(LawfulSet set, SetFault fault, String why, Signatory by, Instant at) {
        sets.lock(set);
        if (!set.isComplete()) throw new RuleViolation("prints.setDoubt.notComplete");
        if (waiting(set).isPresent()) throw new RuleViolation("prints.setDoubt.waiting");
        em.persist(new SetDoubt(set, fault, why, by, at));
    }

    /**
     * Takes the set out of the search at once, to be destroyed by two. Identifications that rest on prints of another person are withdrawn with it.
     *
     * @param seen the doubt that was read
     * @return the comparisons whose identification was withdrawn
     * @throws RuleViolation prints.setDoubt.none, .notComplete, .first; audit.control.own; refusal.changedMeanwhile where another waits than was read
     */
    List<PrintComparison> confirm(LawfulSet set, long seen, Signatory by, Instant at) {
        SetDoubt doubt = requireWaiting(set, seen);
        // The ground may have fallen meanwhile, which took it out already.
        if (!set.isComplete()) throw new RuleViolation("prints.setDoubt.notComplete");
        doubt.confirm(by, at);
        List<PrintComparison> wrong = doubt.fault() == SetFault.PERSON ? identified(set) : List.of();
        Signatory raised = doubt.control().proposer();
        wrong.forEach(comparison -> doubts.withdraw(comparison, doubt.why(), raised, by, at));
        sets.withdrawMistaken(set, doubt.fault().mistake(), by, at);
        return wrong;
    }

    /** @param seen the doubt that was read @throws RuleViolation prints.setDoubt.none, audit.control.own, refusal.changedMeanwhile; prints.setDoubt.taken where this person took the set */
    void refuse(LawfulSet set, long seen, String why, Signatory by, Instant at) {
        SetDoubt doubt = requireWaiting(set, seen);
        if (isTakenBy(set, by)) throw new RuleViolation("prints.setDoubt.taken");
        doubt.refuse(why, by, at);
    }

    /** Whether this person took it, by whichever account. */
    boolean isTakenBy(LawfulSet set, Signatory by) {
        return Username.ofActor(set.begunBy())
                .flatMap(accounts::find)
                .map(account -> account.signatory().isSamePersonAs(by.person()))
                .orElseGet(() -> set.begunBy().equals(by.actor()));
    }

    private SetDoubt requireWaiting(LawfulSet set, long seen) {
        sets.lock(set);
        SetDoubt doubt = waiting(set).orElseThrow(() -> new RuleViolation("prints.setDoubt.none"));
        doubt.requireSeen(seen);
        return doubt;
    }

    private Optional<SetDoubt> waiting(LawfulSet set) {
        return rounds(set).stream().filter(SetDoubt::isWaiting).findFirst();
    }

    /** What rests on prints of this set, all of it. Uses print_candidate_print_ix and print_candidate_probe_ix. */
    List<PrintComparison> identified(LawfulSet set) {
        if (set.what() != Taking.PRINTS) return List.of();
        List<Long> numbers = prints.printIds(List.of(set.id()));
        if (numbers.isEmpty()) return List.of();
        return em.createQuery(
                        "select c from PrintComparison c join c.candidate k where c.conclusion = :identified and"
                                + " (k.printId in :prints or k.probePrintId in :prints) order by c.id",
                        PrintComparison.class)
                .setParameter("identified", Conclusion.IDENTIFIED)
                .setParameter("prints", numbers)
                .getResultList();
    }

    /** Those that another person raised, the oldest first, at most 200. Uses set_doubt_waits_ix. */
    List<WaitingSetDoubt> listWaitingFor(Signatory by) {
        return Arrays.stream(Taking.values())
                .flatMap(what -> waitingFor(what, by).stream())
                .sorted(Comparator.comparing(WaitingSetDoubt::since))
                .limit(MOST)
                .toList();
    }

    private List<WaitingSetDoubt> waitingFor(Taking what, Signatory by) {
        String set = what == Taking.PRINTS ? "PrintSet" : "PhotoSet";
        return em
                .createQuery(
                        "select r.number, s.seq, d.fault, d.control.proposedAt from SetDoubt d join " + set
                                + " s on s.id = d." + column(what) + " join CriminalRecord r on r.id = s.recordId"
                                + " where d.control.decision = :waiting and s.state = :complete and"
                                + " d.control.proposedPerson <> :person order by d.control.proposedAt, d.id",
                        Object[].class)
                .setParameter("waiting", DualControl.Decision.WAITING)
                .setParameter("complete", LawfulSet.State.COMPLETE)
                .setParameter("person", by.person())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new WaitingSetDoubt(
                        (RecordNumber) row[0], what, (int) row[1], (SetFault) row[2], (Instant) row[3]))
                .toList();
    }
}
