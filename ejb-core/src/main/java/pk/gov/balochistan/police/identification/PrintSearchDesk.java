package pk.gov.balochistan.police.identification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.PrintCandidate;
import pk.gov.balochistan.police.examination.PrintComparison;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.examination.PrintPair;
import pk.gov.balochistan.police.examination.PrintPairs;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.examination.WaitingExamination;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.TakenPrint;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Searches prints under a policy, and says which candidates examiners compare. */
@Stateless
public class PrintSearchDesk {
    @Inject
    CriminalRecords records;

    @Inject
    PrintSets sets;

    @Inject
    PrintSearches searches;

    @Inject
    PrintComparisons comparisons;

    @Inject
    PrintPairs pairs;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /**
     * A set among those of all other records.
     *
     * @return the search's number
     * @throws RuleViolation refusal.notFound, prints.set.notComplete, policy.refused.none, .expired, .off
     */
    @Permit(Permission.PRINT_EXAMINE)
    public ExaminationNumber identify(RecordNumber number, int setSeq, Reason reason) {
        return searches.identify(requireSet(number, setSeq, reason), reason, examiner(), clock.instant())
                .number();
    }

    /**
     * A set against those of one record, which may be the same; the comparison is opened at once.
     *
     * @return the comparison's number
     * @throws RuleViolation refusal.notFound, prints.set.notComplete, prints.verify.none, policy.refused.none, .expired, .off
     */
    @Permit(Permission.PRINT_EXAMINE)
    public ExaminationNumber verify(RecordNumber number, int setSeq, RecordNumber against, Reason reason) {
        PrintSet set = requireSet(number, setSeq, reason);
        long other = records.require(against).id();
        PrintSearch search = searches.verify(set, other, reason, examiner(), clock.instant());
        return comparisons
                .open(searches.candidates(search).get(0), examiner(), clock.instant())
                .number();
    }

    private PrintSet requireSet(RecordNumber number, int setSeq, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        return sets.requireComplete(records.require(number).id(), setSeq);
    }

    /** The caller's own lists of the last thirty days of which nothing was chosen yet. */
    @Permit(Permission.PRINT_EXAMINE)
    public List<WaitingExamination> listUnchosen() {
        return searches.listUnchosen(examiner(), clock.instant().minus(PolicyRuns.LEFT_IN_SIGHT));
    }

    /** The list of the caller's own search. @throws RuleViolation refusal.notFound */
    @Permit(Permission.PRINT_EXAMINE)
    public SearchSheet open(ExaminationNumber number) {
        PrintSearch search = searches.requireOwn(number, examiner());
        Map<Integer, ExaminationNumber> opened = comparisons.ofSearch(search).stream()
                .collect(Collectors.toMap(c -> c.candidate().place(), PrintComparison::number));
        List<SearchSheet.Line> lines = searches.candidates(search).stream()
                .map(c -> new SearchSheet.Line(c.place(), finger(c), opened.get(c.place())))
                .toList();
        return new SearchSheet(search, lines, !opened.isEmpty());
    }

    /** UNKNOWN for a trace, which nothing withdraws; null for a print that was withdrawn. */
    private Finger finger(PrintCandidate candidate) {
        if (candidate.isOfTraces()) return Finger.UNKNOWN;
        return sets.findSearched(candidate.printId()).map(TakenPrint::finger).orElse(null);
    }

    /** The prints of one place side by side. @throws RuleViolation refusal.notFound, prints.comparison.gone */
    @Permit(Permission.PRINT_EXAMINE)
    public PrintPair pair(ExaminationNumber number, int place) {
        return pairs.pair(number, require(searches.requireOwn(number, examiner()), place));
    }

    /** Opens a comparison of each of these places, once a search. @throws RuleViolation prints.search.none, prints.search.chosen, prints.comparison.gone, refusal.notFound */
    @Permit(Permission.PRINT_EXAMINE)
    public void compare(ExaminationNumber number, Set<Integer> places) {
        PrintSearch search = searches.requireOwn(number, examiner());
        if (places.isEmpty()) throw new RuleViolation("prints.search.none");
        comparisons.lockedRun(search);
        if (!comparisons.ofSearch(search).isEmpty()) throw new RuleViolation("prints.search.chosen");
        List<PrintCandidate> chosen =
                places.stream().map(place -> require(search, place)).toList();
        if (chosen.stream().anyMatch(candidate -> finger(candidate) == null))
            throw new RuleViolation("prints.comparison.gone");
        // All at one moment: in the list of those that wait nothing tells which place one had.
        Instant now = clock.instant();
        chosen.forEach(candidate -> comparisons.open(candidate, examiner(), now));
    }

    private PrintCandidate require(PrintSearch search, int place) {
        return searches.candidates(search).stream()
                .filter(candidate -> candidate.place() == place)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
