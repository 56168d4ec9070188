package pk.gov.balochistan.police.identification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.askedfinger.AskedFinger;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.PrintCandidate;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.examination.WaitingExamination;
import pk.gov.balochistan.police.fingerprint.Candidate;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.Probe;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.RunReason;
import pk.gov.balochistan.police.printindex.PersonHit;
import pk.gov.balochistan.police.printindex.Progress;
import pk.gov.balochistan.police.printindex.SearchAnswer;
import pk.gov.balochistan.police.printindex.SearchQuestion;
import pk.gov.balochistan.police.printindex.SoughtPrint;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.TakenPrint;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of searches: the one place that looks for a print among others, each time under the policy that permits it. */
@Dependent
public class PrintSearches {
    private static final int MOST_UNCHOSEN = 20;

    /**
     * The sum of the scores of a person's two likest fingers from which on somebody should look before a set goes in by itself. Strangers reach 40 with two fingers
     * once in some two million pairs of persons, were fingers independent: reckoned from FINGERPRINTS.md, not measured. It cuts no list that anybody asked for.
     */
    static final double WORTH_A_LOOK = 80;

    private static final int LOOKED_AT = 2;

    private final EntityManager em;
    private final PrintSets sets;
    private final Policies policies;
    private final SearchedPrints index;
    private final FreeNumbers<ExaminationNumber> numbers;

    @Inject
    public PrintSearches(EntityManager em, PrintSets sets, Policies policies, SearchedPrints index) {
        this.em = em;
        this.sets = sets;
        this.policies = policies;
        this.index = index;
        this.numbers = new FreeNumbers<>(
                ExaminationNumber::random, number -> find(number).isPresent());
    }

    /** A set among those of all other records. @throws RuleViolation policy.refused.none, .expired, .off */
    public PrintSearch identify(PrintSet set, Reason reason, Signatory by, Instant at) {
        PrintSearch search = PrintSearch.ofSet(numbers.next(), set, false, reason, by, at);
        PolicyRun run = permit(search, by);
        List<TakenPrint> taken = set.taken();
        List<SoughtPrint> sought = sought(taken);
        SearchLevel.Found found = found(sought);
        SearchAnswer answer = found.answer();
        search.searched(answer.searched(), found.unread(), answer.version());
        search.leftOut(found.leftOut(sets.changes(), sought));
        em.persist(search);
        List<Double> scores = new ArrayList<>();
        for (PersonHit hit : others(answer, set)) {
            PersonHit.PrintHit best = best(hit);
            long probe = taken.get(best.sought()).id();
            scores.add(best.score());
            em.persist(PrintCandidate.ofPrint(search, scores.size(), hit.person(), probe, best.print(), best.score()));
        }
        run.ranked(scores);
        return search;
    }

    private List<SoughtPrint> sought(List<TakenPrint> taken) {
        return taken.stream()
                .map(print -> new SoughtPrint(print.finger(), sets.template(print)))
                .toList();
    }

    /** One place more than a list has: the person's own earlier prints may take one. */
    private SearchLevel.Found found(List<SoughtPrint> sought) {
        return index.level(sets)
                .search(new SearchQuestion(sought, false, PrintSearch.LIMIT + 1), false, new Progress());
    }

    /** What was withdrawn a moment ago is no candidate, whatever the index knew. */
    private List<PersonHit> others(SearchAnswer answer, PrintSet set) {
        return answer.hits().stream()
                .filter(hit -> hit.person() != set.recordId()
                        && sets.findSearched(best(hit).print()).isPresent())
                .limit(PrintSearch.LIMIT)
                .toList();
    }

    private static PersonHit.PrintHit best(PersonHit hit) {
        return hit.prints().stream()
                .max(Comparator.comparingDouble(PersonHit.PrintHit::score))
                .orElseThrow();
    }

    /**
     * Rows of the other records whose prints are so like those of an open set that somebody should look before it goes in by itself, the likest first. No
     * list is kept.
     *
     * @throws RuleViolation policy.refused.none, .expired, .off; prints.search.partial where not all prints could be looked at
     */
    public List<Long> likeOthers(PrintSet set, Reason reason, Signatory by) {
        PolicyRun run = count(reason, by);
        SearchLevel.Found found = found(sought(set.taken()));
        if (!found.missing().isEmpty()) throw new RuleViolation("prints.search.partial");
        List<PersonHit> others = others(found.answer(), set);
        run.ranked(others.stream().map(hit -> best(hit).score()).toList());
        return others.stream()
                .filter(PrintSearches::isWorthALook)
                .map(PersonHit::person)
                .toList();
    }

    private static boolean isWorthALook(PersonHit hit) {
        return hit.prints().stream()
                        .map(PersonHit.PrintHit::score)
                        .sorted(Comparator.reverseOrder())
                        .limit(LOOKED_AT)
                        .mapToDouble(Double::doubleValue)
                        .sum()
                >= WORTH_A_LOOK;
    }

    /** Counts a search that keeps no list, such as one whose transaction is undone. @throws RuleViolation policy.refused.none, .expired, .off */
    public PolicyRun count(Reason reason, Signatory by) {
        return policies.permit(
                AutomatedFunction.PRINT_IDENTIFY,
                new RunReason(
                        by,
                        reason.purpose(),
                        reason.caseReference(),
                        numbers.next().digits()));
    }

    /**
     * A finger from a picket among the prints of these persons alone, the likeliest first; a place more than once for nobody. What is like it is put before examiners by the caller.
     *
     * @param template of the finger
     * @param persons records of those who are looked for
     * @return its candidates, those that reach the threshold of the policy where that names one
     * @throws RuleViolation policy.refused.none, .notYet, .expired, .off; prints.search.partial where not all of them could be looked at
     */
    public List<PrintCandidate> check(
            AskedFinger finger, PrintTemplate template, Set<Long> persons, Reason reason, Signatory by, Instant at) {
        PrintSearch search = PrintSearch.ofAsked(numbers.next(), finger, reason, by, at);
        PolicyRun run = permit(search, by);
        SearchQuestion question =
                new SearchQuestion(List.of(new SoughtPrint(finger.finger(), template)), true, PrintSearch.LIMIT);
        SearchLevel.Found found = index.level(sets).ofPersons(persons, question, new Progress());
        if (!found.missing().isEmpty()) throw new RuleViolation("prints.search.partial");
        SearchAnswer answer = found.answer();
        search.searched(answer.searched(), found.unread(), answer.version());
        em.persist(search);
        List<PrintCandidate> candidates = new ArrayList<>();
        for (PersonHit hit : answer.hits()) {
            PersonHit.PrintHit best = hit.prints().get(0);
            if (!run.reaches(best.score()) || sets.findSearched(best.print()).isEmpty()) continue;
            candidates.add(PrintCandidate.ofAsked(
                    search, candidates.size() + 1, hit.person(), finger, best.print(), best.score()));
        }
        candidates.forEach(em::persist);
        run.ranked(candidates.stream().map(PrintCandidate::score).toList());
        if (candidates.isEmpty() && run.isUncounted()) run.found(0);
        return candidates;
    }

    /**
     * A set against those of one record: the two prints that are most alike.
     *
     * @throws RuleViolation prints.verify.none where it has no finger in common; policy.refused.none, .expired, .off
     */
    public PrintSearch verify(PrintSet set, long recordId, Reason reason, Signatory by, Instant at) {
        PrintSearch search = PrintSearch.ofSet(numbers.next(), set, true, reason, by, at);
        PolicyRun run = permit(search, by);
        List<TakenPrint> others = sets.list(recordId).stream()
                .filter(other -> other.isComplete() && !other.id().equals(set.id()))
                .flatMap(other -> other.taken().stream())
                .toList();
        search.searched(others.size(), 0, Comparison.VERSION);
        PrintCandidate likest = likest(search, recordId, set, others);
        em.persist(search);
        em.persist(likest);
        run.ranked(List.of(likest.score()));
        return search;
    }

    private PrintCandidate likest(PrintSearch search, long recordId, PrintSet set, List<TakenPrint> others) {
        Candidate candidate = new Candidate();
        PrintCandidate likest = null;
        double most = -1;
        for (TakenPrint print : set.taken()) {
            Comparison comparison =
                    new Comparison(new Probe(sets.template(print).minutiae()));
            for (TakenPrint other : others) {
                if (other.finger() != print.finger()) continue;
                candidate.open(sets.template(other).minutiae());
                double score = comparison.score(candidate);
                if (score <= most) continue;
                most = score;
                likest = PrintCandidate.ofPrint(search, 1, recordId, print.id(), other.id(), score);
            }
        }
        if (likest == null) throw new RuleViolation("prints.verify.none");
        return likest;
    }

    /** The run is written first: the table of searches refuses one that has none. */
    private PolicyRun permit(PrintSearch search, Signatory by) {
        PolicyRun run = policies.permit(
                search.function(),
                new RunReason(
                        by,
                        search.purpose(),
                        search.caseReference(),
                        search.number().digits()));
        em.flush();
        return run;
    }

    /** Whoever has to compare two prints must not know the place that one has: the list is its searcher's alone. @throws RuleViolation refusal.notFound */
    PrintSearch requireOwn(ExaminationNumber number, Signatory by) {
        return find(number)
                .filter(search -> search.isAskedBy(by))
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** The latest lists of this examiner of which nothing was chosen yet. Uses print_search_asked_ix. @param since how far back */
    List<WaitingExamination> listUnchosen(Signatory by, Instant since) {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.examination.WaitingExamination(s.number, s.caseReference,"
                                + " s.askedAt) from PrintSearch s where s.askedBy = :actor and s.askedAt > :since"
                                + " and s.oneToOne = false and s.askedFingerId is null and not exists (select c.id from PrintComparison c"
                                + " where c.candidate.search = s) order by s.askedAt desc, s.number",
                        WaitingExamination.class)
                .setParameter("actor", by.actor())
                .setParameter("since", since)
                .setMaxResults(MOST_UNCHOSEN)
                .getResultList();
    }

    private Optional<PrintSearch> find(ExaminationNumber number) {
        return em.createQuery("select s from PrintSearch s where s.number = :number", PrintSearch.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The list, the likeliest one first. Uses print_candidate_place_uk. */
    List<PrintCandidate> candidates(PrintSearch search) {
        return em.createQuery(
                        "select c from PrintCandidate c where c.search = :search order by c.place",
                        PrintCandidate.class)
                .setParameter("search", search)
                .setMaxResults(PrintSearch.LIMIT)
                .getResultList();
    }
}
