package pk.gov.balochistan.police.examination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.latent.LiftNumber;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.TakenPrint;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Where examiners decide: each concludes without knowing what another did, and only then names are shown. Source: SECURITY.md T6. */
@Stateless
public class ComparisonDesk {
    @Inject
    PrintComparisons comparisons;

    @Inject
    PrintPairs pairs;

    @Inject
    PrintSets sets;

    @Inject
    Lifts lifts;

    @Inject
    CriminalRecords records;

    @Inject
    UserAccounts accounts;

    @Inject
    KeyRing keys;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** Those that wait for the caller. */
    @Permit(Permission.PRINT_EXAMINE)
    public List<WaitingExamination> listWaiting() {
        return comparisons.listWaitingFor(examiner());
    }

    /** @throws RuleViolation refusal.notFound */
    @Permit(Permission.PRINT_EXAMINE)
    public ComparisonSheet open(ExaminationNumber number) {
        PrintComparison comparison = comparisons.require(number);
        List<PrintConclusion> said = comparisons.said(comparison);
        PrintConclusion own =
                said.stream().filter(one -> one.isOf(examiner())).findFirst().orElse(null);
        boolean isKept = isKept(comparison);
        return new ComparisonSheet(
                comparison,
                isKept ? pairs.pair(number, comparison.candidate()) : null,
                own,
                isKept && own == null && !comparison.isDecided(),
                own != null && said.size() > 1 && !comparison.isDecided(),
                comparison.isDecided() ? said : List.of(),
                persons(comparison),
                comparisons.tie(comparison).orElse(null),
                comparison.isDecided() ? seal(comparison, said) : null);
    }

    /** With which lifts of other scenes two examiners tied this one, the latest first. @throws RuleViolation refusal.notFound */
    @Permit(Permission.PRINT_EXAMINE)
    public List<LiftTie> listTies(LiftNumber number) {
        return comparisons.ties(lifts.require(number));
    }

    /** Sixteen hexadecimal digits in groups. */
    private String seal(PrintComparison comparison, List<PrintConclusion> said) {
        String all = said.stream().map(PrintConclusion::sealed).collect(Collectors.joining("\n"));
        String mac = keys.mac(
                "examination",
                comparison.number().digits(),
                comparison.decidedAs().name(),
                all);
        return mac.substring(0, 16).replaceAll("(.{4})(?=.)", "$1-").toUpperCase(Locale.ROOT);
    }

    /**
     * The report of a decided comparison.
     *
     * @throws RuleViolation refusal.notFound, prints.report.undecided, prints.comparison.gone
     */
    @Permit(Permission.PRINT_EXAMINE)
    public ExaminationReport report(ExaminationNumber number) {
        ComparisonSheet sheet = open(number);
        if (!sheet.comparison().isDecided()) throw new RuleViolation("prints.report.undecided");
        if (sheet.pair() == null) throw new RuleViolation("prints.comparison.gone");
        Map<String, UserAccount> examiners = new HashMap<>();
        for (PrintConclusion one : sheet.said()) {
            Username.ofActor(one.actor())
                    .flatMap(accounts::find)
                    .ifPresent(account -> examiners.put(one.actor(), account));
        }
        return new ExaminationReport(sheet, pairs.lift(sheet.comparison().candidate()), examiners);
    }

    private boolean isKept(PrintComparison comparison) {
        return pairs.isKept(comparison.candidate());
    }

    /** Nobody, unless two examiners identified them and the caller may open records. Two traces are nobody's. */
    private List<ComparisonSheet.Person> persons(PrintComparison comparison) {
        boolean isShown = comparison.isIdentified()
                && !comparison.candidate().isOfTraces()
                && callers.current().may(Permission.CRIMINAL_RECORD_READ)
                && isKept(comparison);
        if (!isShown) return List.of();
        Long probe = comparison.candidate().probePrintId();
        Stream<ComparisonSheet.Person> sought = Stream.ofNullable(probe)
                .map(print -> sets.findSearched(print)
                        .map(TakenPrint::set)
                        .orElseThrow()
                        .recordId())
                .filter(record -> !record.equals(comparison.candidate().recordId()))
                .map(record -> person(record, true));
        return Stream.concat(sought, Stream.of(person(comparison.candidate().recordId(), false)))
                .toList();
    }

    private ComparisonSheet.Person person(long recordId, boolean isSought) {
        CriminalRecord record = records.require(recordId);
        return new ComparisonSheet.Person(record.number(), record.person(), isSought);
    }

    /** @throws RuleViolation refusal.notFound, prints.comparison.gone, .decided, .yours */
    @Permit(Permission.PRINT_EXAMINE)
    public void conclude(ExaminationNumber number, NewConclusion conclusion) {
        PrintComparison comparison = comparisons.require(number);
        if (!isKept(comparison)) throw new RuleViolation("prints.comparison.gone");
        comparisons.conclude(comparison, conclusion, examiner(), clock.instant());
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
