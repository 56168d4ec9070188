package pk.gov.balochistan.police.doubt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.PrintComparison;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Where an identification that may be wrong is doubted by one examiner and withdrawn by another, or let stand by one who did not make it. It takes
 * one of those who concluded and somebody else to withdraw it, for a wrong one costs a person's liberty. Source: SECURITY.md T5, T6.
 */
@Stateless
public class DoubtDesk {
    private static final int LEAST = 10;
    private static final int MOST = 300;

    @Inject
    PrintComparisons comparisons;

    @Inject
    Doubts doubts;

    @Inject
    CriminalRecords records;

    @Inject
    UserAccounts accounts;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** @throws RuleViolation refusal.notFound */
    @Permit(Permission.PRINT_EXAMINE)
    public DoubtSheet open(ExaminationNumber number) {
        PrintComparison comparison = comparisons.require(number);
        List<IdentificationDoubt> rounds = doubts.rounds(comparison);
        IdentificationDoubt waiting = rounds.stream()
                .filter(IdentificationDoubt::isWaiting)
                .findFirst()
                .orElse(null);
        boolean isAnothers = waiting != null && !waiting.control().isOf(examiner());
        return new DoubtSheet(
                number,
                rounds,
                comparison.isIdentified() && waiting == null,
                isAnothers,
                isAnothers && !comparisons.isConcludedBy(comparison, examiner()),
                !rounds.isEmpty() && areJoined(comparison),
                accounts(rounds));
    }

    /** Whether what was sought and what was found stand on two records that are joined. */
    private boolean areJoined(PrintComparison comparison) {
        Long found = comparison.candidate().recordId();
        Long probe = comparison.candidate().probePrintId();
        if (found == null || probe == null) return false;
        Long sought = doubts.recordOf(probe);
        return !sought.equals(found)
                && records.ofPerson(records.require(sought)).contains(records.require(found));
    }

    private Map<String, UserAccount> accounts(List<IdentificationDoubt> rounds) {
        Map<String, UserAccount> known = new HashMap<>();
        rounds.stream()
                .flatMap(round ->
                        Stream.of(round.control().proposedBy(), round.control().decidedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(actor -> Username.ofActor(actor)
                        .flatMap(accounts::find)
                        .ifPresent(account -> known.put(actor, account)));
        return known;
    }

    /** What waits for the caller. */
    @Permit(Permission.PRINT_EXAMINE)
    public List<WaitingDoubt> listWaiting() {
        return doubts.listWaitingFor(examiner());
    }

    /** For the first page: how many wait for the caller, up to 200; it names nobody. */
    @Permit(value = Permission.PRINT_EXAMINE, audited = false)
    public int countWaiting() {
        return doubts.listWaitingFor(examiner()).size();
    }

    /** @param why 10 to 300 characters @throws RuleViolation refusal.notFound, prints.doubt.why, .notIdentified, .waiting */
    @Permit(Permission.PRINT_EXAMINE)
    public void doubt(ExaminationNumber number, String why) {
        doubts.add(comparisons.require(number), reason(why), examiner(), clock.instant());
    }

    /** Withdraws the identification. @param seen the doubt that was read @throws RuleViolation refusal.notFound, refusal.changedMeanwhile, prints.doubt.none, audit.control.own */
    @Permit(Permission.PRINT_EXAMINE)
    public void withdraw(ExaminationNumber number, long seen) {
        doubts.confirm(comparisons.require(number), seen, examiner(), clock.instant());
    }

    /** Lets the identification stand. @param seen the doubt that was read @param why 10 to 300 characters @throws RuleViolation refusal.notFound, refusal.changedMeanwhile, prints.doubt.why, .none, .concluded, audit.control.own */
    @Permit(Permission.PRINT_EXAMINE)
    public void uphold(ExaminationNumber number, long seen, String why) {
        doubts.refuse(comparisons.require(number), seen, reason(why), examiner(), clock.instant());
    }

    private static String reason(String typed) {
        return Typed.within(typed, LEAST, MOST, "prints.doubt.why");
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
