package pk.gov.balochistan.police.latentsearch;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.PrintCandidate;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.latent.Marking;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.RunReason;
import pk.gov.balochistan.police.shared.Reason;

/** Prints of one set beside lifts that are not identified, as the program itself puts them before examiners: one run of the policy, and no list from which anybody would choose. */
final class ProgramSearch {
    /** Nobody sat before it. */
    private static final Signatory PROGRAM = new Signatory("program:unsolved-file", "program:unsolved-file");

    private final EntityManager em;
    private final PrintComparisons comparisons;
    private final PrintSearch search;
    private final PolicyRun run;
    private final Instant at;
    private final List<Double> scores = new ArrayList<>();

    /** @param set of the prints @param lifts how many were looked at @throws RuleViolation policy.refused.none, .notYet, .expired, .off */
    ProgramSearch(
            EntityManager em,
            Policies policies,
            ExaminationNumber number,
            long set,
            Reason reason,
            int lifts,
            Instant at) {
        this.em = em;
        this.comparisons = new PrintComparisons(em, new PolicyRuns(em));
        this.at = at;
        this.search = PrintSearch.amongLifts(number, set, reason, PROGRAM, at);
        RunReason why = new RunReason(PROGRAM, reason.purpose(), reason.caseReference(), number.digits());
        this.run = policies.permit(AutomatedFunction.LATENT_SEARCH, why);
        // The table of searches refuses one that has no run.
        em.flush();
        search.searched(lifts, 0, Comparison.VERSION);
        em.persist(search);
    }

    /** @param record whose the print is */
    void compare(Marking marking, long record, long print, double score) {
        scores.add(score);
        PrintCandidate candidate = PrintCandidate.ofLift(search, scores.size(), record, marking, print, score);
        em.persist(candidate);
        comparisons.open(candidate, PROGRAM, at);
    }

    /** Counts what was found. */
    void end() {
        run.ranked(scores);
    }
}
