package pk.gov.balochistan.police.latentsearch;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.balochistan.police.fingerprint.Candidate;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.Probe;
import pk.gov.balochistan.police.latent.LiftState;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.latent.Marking;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.TakenPrint;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;

/**
 * Where one of two tied lifts is identified with a print, puts the other before two examiners with that very print, once: a tie never identifies
 * anybody. Not with a print that was withdrawn, nor of a lift that was
 * measured or cut anew, nor while the policy of {@code LATENT_SEARCH} does not permit it. In the caller's transaction.
 */
final class TieWork {
    private static final int LOOKED_AT = 50;
    private static final String PURPOSE = "A trace that is tied with this one was identified";

    /** The lift and the print that wait; the parts of a tie stand in the places of %s. Uses print_comparison_lift_ix. */
    private static final String DUE = "select m, p from LiftTie t join t.%s i join t.%s x join Marking m on m.lift = x"
            + " join PrintComparison c on c.id = i.identifiedBy join c.candidate k join TakenPrint p on p.id = k.printId"
            + " where t.conclusion is not null and i.state = :identified and x.state <> :identified and p.set.state = :complete and "
            + SearchableMarks.LAST_OF_TODAY
            + " and not exists (select d.id from PrintComparison d where d.liftId = x.id and d.candidate.printId = p.id)"
            + " order by t.id";

    private final EntityManager em;
    private final Clock clock;
    private final Lifts lifts;
    private final PrintSets sets;
    private final Policies policies;

    TieWork(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.clock = clock;
        this.lifts = new Lifts(em, keys);
        this.sets = new PrintSets(em, keys);
        this.policies = new Policies(em, clock);
    }

    private record Due(Marking marking, TakenPrint print) {}

    private record Scored(Due due, double score) {}

    /** @return whether one was put before examiners; not where none is left, or the policy does not permit it now */
    boolean followOne() {
        List<Due> dues = Stream.of(due("one", "other"), due("other", "one"))
                .flatMap(List::stream)
                .toList();
        if (dues.isEmpty()
                || !policies.standing(AutomatedFunction.LATENT_SEARCH).isPermitted()) return false;
        Optional<Scored> next = dues.stream().flatMap(this::scored).findFirst();
        next.ifPresent(scored -> send(scored, clock.instant()));
        return next.isPresent();
    }

    /** Nothing of one of which the marks or the print do not open: it keeps no other waiting. */
    private Stream<Scored> scored(Due due) {
        Optional<PrintTemplate> marked = lifts.opened(due.marking());
        Optional<PrintTemplate> taken = sets.opened(due.print());
        if (marked.isEmpty() || taken.isEmpty()) return Stream.empty();
        Candidate candidate = new Candidate();
        candidate.open(taken.get().minutiae());
        double score = new Comparison(new Probe(marked.get().minutiae())).score(candidate);
        return Stream.of(new Scored(due, score));
    }

    private List<Due> due(String identified, String left) {
        return em
                .createQuery(String.format(DUE, identified, left), Object[].class)
                .setParameter("identified", LiftState.IDENTIFIED)
                .setParameter("complete", PrintSet.State.COMPLETE)
                .setParameter("examiner", Marking.Origin.EXAMINER)
                .setParameter("least", LatentSearches.LEAST_MARKS)
                .setMaxResults(LOOKED_AT)
                .getResultList()
                .stream()
                .map(row -> new Due((Marking) row[0], (TakenPrint) row[1]))
                .toList();
    }

    /** There is no list from which anybody would choose, as there is none for the unsolved file. */
    private void send(Scored next, Instant now) {
        Due due = next.due();
        Reason reason = new Reason(PURPOSE, due.marking().lift().caseReference());
        PrintSet set = due.print().set();
        ProgramSearch search = new ProgramSearch(
                em, policies, new LatentSearches(em, lifts, policies).freeNumber(), set.id(), reason, 1, now);
        search.compare(due.marking(), set.recordId(), due.print().id(), next.score());
        search.end();
    }
}
