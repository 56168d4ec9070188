package pk.gov.balochistan.police.latentsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.doubt.SomeDoubt.waiting;
import static pk.gov.balochistan.police.examination.Conclusion.EXCLUDED;
import static pk.gov.balochistan.police.examination.Conclusion.IDENTIFIED;
import static pk.gov.balochistan.police.examination.Conclusion.INCONCLUSIVE;
import static pk.gov.balochistan.police.identification.RecordOffice.CLOCK;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.REASON;
import static pk.gov.balochistan.police.identification.RecordOffice.THREE;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;
import static pk.gov.balochistan.police.identification.RecordOffice.template;
import static pk.gov.balochistan.police.latentsearch.TraceAgainstTraceDbTest.KHUZDAR;
import static pk.gov.balochistan.police.latentsearch.TraceAgainstTraceDbTest.QUETTA;
import static pk.gov.balochistan.police.policy.AutomatedFunction.LATENT_AGAINST_LATENT;
import static pk.gov.balochistan.police.policy.AutomatedFunction.LATENT_SEARCH;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.accuracy.ConfirmedPairs;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.doubt.DoubtDesk;
import pk.gov.balochistan.police.doubt.DoubtSheet;
import pk.gov.balochistan.police.doubt.IdentificationDoubt;
import pk.gov.balochistan.police.doubt.SomeDoubt;
import pk.gov.balochistan.police.doubt.WaitingDoubt;
import pk.gov.balochistan.police.examination.ComparisonSheet;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.IdentifiedTrace;
import pk.gov.balochistan.police.examination.SamePerson;
import pk.gov.balochistan.police.identification.PrintsOfRecord;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.latent.LiftNumber;
import pk.gov.balochistan.police.latent.LiftState;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.PolicyRuns;

/** What two examiners identified wrongly is withdrawn by two persons, whole, and let stand by nobody who made it. */
@Tag("T5")
@Tag("T6")
class WrongIdentificationDbTest {
    private static final String WHY = "The core is of another kind; the photograph shows a smudge there.";

    @TempDir
    Path data;

    private LatentOffice office;
    private RecordNumber named;
    private LiftNumber quetta;

    private LatentOffice open(TestDatabase database) {
        office = new LatentOffice(database, data);
        office.permit(LATENT_SEARCH);
        office.permit(LATENT_AGAINST_LATENT);
        office.records.permitSearches();
        named = office.records.record("ppc-302", CourtOutcome.CONVICTED);
        office.records.set(named, template(1), template(2));
        quetta = office.lift(QUETTA, 2, 1, 20);
        return office;
    }

    private <T> T doubting(Caller examiner, Function<DoubtDesk, T> question) {
        return office.records.unit.inTransaction(
                em -> question.apply(SomeDoubt.desk(em, office.records.keys, examiner, CLOCK)));
    }

    private void order(Caller examiner, Consumer<DoubtDesk> order) {
        doubting(examiner, desk -> {
            order.accept(desk);
            return null;
        });
    }

    private ExaminationNumber identified() {
        ExaminationNumber comparison = office.compared(quetta, SearchedAmong.PRINTS);
        office.conclude(comparison, IDENTIFIED, IDENTIFIED);
        return comparison;
    }

    private List<IdentifiedTrace> traces() {
        return prints(named).traces();
    }

    private PrintsOfRecord prints(RecordNumber record) {
        return office.records.taking(ONE, desk -> desk.open(record, REASON));
    }

    private String outcome(AutomatedFunction function, ExaminationNumber comparison) {
        String search = office.records
                .sheet(ONE, comparison)
                .comparison()
                .candidate()
                .search()
                .number()
                .digits();
        return office.records.unit.inTransaction(em -> String.valueOf(
                new PolicyRuns(em).find(function, search).orElseThrow().outcome()));
    }

    @EveryEngine
    void aDoubtIsShownAtOnceAndWithdrawsNothingUntilAnotherPersonDecides(TestDatabase database) {
        try (LatentOffice opened = open(database)) {
            ExaminationNumber comparison = identified();
            assertFalse(traces().get(0).isDoubted());
            refused("prints.doubt.why", () -> order(ONE, desk -> desk.doubt(comparison, "wrong")));
            order(ONE, desk -> desk.doubt(comparison, WHY));
            assertTrue(traces().get(0).isDoubted());
            assertEquals(LiftState.IDENTIFIED, opened.stateOf(quetta));
            assertEquals(List.of(named), persons(comparison));
            refused(
                    "audit.control.own",
                    () -> order(ONE, desk -> desk.withdraw(comparison, waiting(desk, comparison))));
            refused("prints.doubt.waiting", () -> order(TWO, desk -> desk.doubt(comparison, WHY)));
            assertEquals(List.of(), doubting(ONE, DoubtDesk::listWaiting), "one's own waits for another");
            assertEquals(0, doubting(ONE, DoubtDesk::countWaiting));
            assertEquals(1, doubting(TWO, DoubtDesk::countWaiting), "the first page calls another");
            List<WaitingDoubt> waiting = doubting(TWO, DoubtDesk::listWaiting);
            assertEquals(
                    List.of(QUETTA),
                    waiting.stream().map(WaitingDoubt::caseReference).toList());
            assertEquals(comparison, waiting.get(0).number());
        }
    }

    private List<RecordNumber> persons(ExaminationNumber comparison) {
        return office.records.sheet(THREE, comparison).persons().stream()
                .map(ComparisonSheet.Person::number)
                .toList();
    }

    @EveryEngine
    void whatTwoWithdrewNamesNobodyAnywhereAndItsTraceIsUnsolvedAgain(TestDatabase database) {
        try (LatentOffice opened = open(database)) {
            ExaminationNumber comparison = identified();
            String seal = opened.records.sheet(ONE, comparison).seal();
            assertEquals("CONFIRMED", outcome(LATENT_SEARCH, comparison));
            order(ONE, desk -> desk.doubt(comparison, WHY));
            order(TWO, desk -> desk.withdraw(comparison, waiting(desk, comparison)));
            assertEquals(LiftState.UNSOLVED, opened.stateOf(quetta));
            assertEquals(List.of(), traces());
            assertEquals(List.of(), persons(comparison));
            ComparisonSheet after = opened.records.sheet(THREE, comparison);
            assertEquals(INCONCLUSIVE, after.comparison().conclusion());
            assertTrue(after.comparison().isWithdrawn());
            assertEquals(2, after.said().size(), "what was concluded stays to be read");
            assertEquals(seal, after.seal(), "the report that lies with a court is still found to be this one");
            assertFalse(after.auditDetail().contains(named.digits()), after.auditDetail());
            assertEquals("REFUTED", outcome(LATENT_SEARCH, comparison), "it counts as a wrong hit in public");
            opened.records.unit.perform(em -> assertEquals(
                    List.of(),
                    new ConfirmedPairs(em, opened.records.keys).measure(5, 1).pairs()));
            DoubtSheet sheet = doubting(THREE, desk -> desk.open(comparison));
            assertEquals(WHY, sheet.withdrawn().why());
            assertFalse(sheet.mayDoubt() || sheet.mayWithdraw() || sheet.mayUphold());
            assertEquals(List.of(), doubting(TWO, DoubtDesk::listWaiting));
            refused(
                    "prints.doubt.none",
                    () -> order(TWO, desk -> desk.withdraw(comparison, waiting(desk, comparison))));
            refused("prints.doubt.notIdentified", () -> order(ONE, desk -> desk.doubt(comparison, WHY)));
            // It can be searched and identified anew.
            ExaminationNumber again = identified();
            assertEquals(LiftState.IDENTIFIED, opened.stateOf(quetta));
            assertEquals(
                    List.of(again),
                    traces().stream().map(IdentifiedTrace::comparison).toList());
        }
    }

    @EveryEngine
    void nothingIsDecidedOnADoubtThatWasNotRead(TestDatabase database) {
        try (LatentOffice opened = open(database)) {
            ExaminationNumber comparison = identified();
            order(ONE, desk -> desk.doubt(comparison, WHY));
            long read = doubting(TWO, desk -> waiting(desk, comparison));
            order(THREE, desk -> desk.uphold(comparison, read, "Charted anew: twelve points agree."));
            order(ONE, desk -> desk.doubt(comparison, "The second core is not in the lift at all."));
            refused("refusal.changedMeanwhile", () -> order(TWO, desk -> desk.withdraw(comparison, read)));
            refused("refusal.changedMeanwhile", () -> order(THREE, desk -> desk.uphold(comparison, read, WHY)));
            assertEquals(LiftState.IDENTIFIED, opened.stateOf(quetta));
            assertTrue(traces().get(0).isDoubted());
            order(TWO, desk -> desk.withdraw(comparison, waiting(desk, comparison)));
            assertEquals(List.of(), traces());
        }
    }

    @EveryEngine
    void nobodyLetsAnOwnIdentificationStandAndWhatStandsMayBeDoubtedAgain(TestDatabase database) {
        try (LatentOffice opened = open(database)) {
            ExaminationNumber comparison = identified();
            order(ONE, desk -> desk.doubt(comparison, WHY));
            DoubtSheet second = doubting(TWO, desk -> desk.open(comparison));
            assertTrue(second.mayWithdraw());
            assertFalse(second.mayUphold(), "who concluded may own up, and not vouch for it");
            assertTrue(doubting(THREE, desk -> desk.open(comparison)).mayUphold());
            assertFalse(doubting(ONE, desk -> desk.open(comparison)).mayWithdraw());
            refused(
                    "prints.doubt.concluded",
                    () -> order(TWO, desk -> desk.uphold(comparison, waiting(desk, comparison), WHY)));
            refused(
                    "prints.doubt.why",
                    () -> order(THREE, desk -> desk.uphold(comparison, waiting(desk, comparison), " ")));
            order(
                    THREE,
                    desk -> desk.uphold(comparison, waiting(desk, comparison), "Charted anew: twelve points agree."));
            assertEquals(LiftState.IDENTIFIED, opened.stateOf(quetta));
            assertFalse(traces().get(0).isDoubted());
            order(TWO, desk -> desk.doubt(comparison, WHY));
            assertEquals(
                    "WAITING REFUSED",
                    doubting(ONE, desk -> desk.open(comparison)).rounds().stream()
                            .map(round -> round.control().decision().name())
                            .reduce((one, other) -> one + " " + other)
                            .orElseThrow());
        }
    }

    /** The two likeliest candidates of a search for the trace. */
    private List<ExaminationNumber> bothCompared() {
        ExaminationNumber search = office.ask(quetta, SearchedAmong.PRINTS, SearchPriority.NORMAL);
        LatentOffice.finish(office.work("one"));
        return office.records.searching(ONE, desk -> {
            desk.compare(search, Set.of(1, 2));
            return desk.open(search).candidates().stream()
                    .map(candidate -> candidate.comparison())
                    .filter(Objects::nonNull)
                    .toList();
        });
    }

    @EveryEngine
    void ofTwoIdentificationsOfATraceTheOtherOneStands(TestDatabase database) {
        try (LatentOffice opened = open(database)) {
            RecordNumber alike = opened.records.record("ppc-302", CourtOutcome.CONVICTED);
            opened.records.set(alike, template(1), RecordOffice.touched(2));
            List<ExaminationNumber> both = bothCompared();
            both.forEach(comparison -> opened.conclude(comparison, IDENTIFIED, IDENTIFIED));
            order(ONE, desk -> desk.doubt(both.get(0), WHY));
            order(TWO, desk -> desk.withdraw(both.get(0), waiting(desk, both.get(0))));
            assertEquals(LiftState.IDENTIFIED, opened.stateOf(quetta), "by the other one");
            assertEquals("CONFIRMED", outcome(LATENT_SEARCH, both.get(1)));
            order(ONE, desk -> desk.doubt(both.get(1), WHY));
            order(TWO, desk -> desk.withdraw(both.get(1), waiting(desk, both.get(1))));
            assertEquals(LiftState.UNSOLVED, opened.stateOf(quetta));
            assertEquals("REFUTED", outcome(LATENT_SEARCH, both.get(1)));
        }
    }

    @EveryEngine
    void aTieThatWasWrongTiesNothingAnyMoreAndLeadsNowhere(TestDatabase database) {
        try (LatentOffice opened = open(database)) {
            LiftNumber khuzdar = opened.lift(KHUZDAR, 2, 6, 19);
            ExaminationNumber tie = opened.compared(quetta, SearchedAmong.TRACES);
            opened.conclude(tie, IDENTIFIED, IDENTIFIED);
            assertEquals(1, ties(khuzdar));
            order(TWO, desk -> desk.doubt(tie, WHY));
            order(ONE, desk -> desk.withdraw(tie, waiting(desk, tie)));
            assertEquals(0, ties(khuzdar) + ties(quetta));
            assertNull(opened.records.sheet(THREE, tie).tie());
            assertNull(opened.records.comparing(THREE, desk -> desk.report(tie)).tied());
            assertEquals("REFUTED", outcome(LATENT_AGAINST_LATENT, tie));
            identified();
            opened.look();
            assertEquals(0, opened.waiting(THREE).size(), "the other scene is put before nobody");
        }
    }

    private int ties(LiftNumber lift) {
        return office.records.comparing(ONE, desk -> desk.listTies(lift)).size();
    }

    @EveryEngine
    void onePersonOnTwoRecordsIsSoNoMore(TestDatabase database) {
        try (LatentOffice opened = open(database)) {
            RecordNumber sought = opened.records.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            opened.records.set(sought, RecordOffice.touched(1), RecordOffice.touched(2));
            ExaminationNumber comparison = opened.records.compared(sought, 1);
            opened.conclude(comparison, IDENTIFIED, IDENTIFIED);
            assertEquals(
                    List.of(sought),
                    prints(named).same().stream().map(SamePerson::number).toList());
            order(ONE, desk -> desk.doubt(comparison, WHY));
            assertTrue(prints(sought).same().get(0).isDoubted());
            assertTrue(prints(named).same().get(0).isDoubted());
            order(THREE, desk -> desk.withdraw(comparison, waiting(desk, comparison)));
            assertEquals(List.of(), prints(sought).same());
            assertEquals(List.of(), prints(named).same());
        }
    }

    @EveryEngine
    void aListOfWhichOthersWaitIsDecidedByThem(TestDatabase database) {
        try (LatentOffice opened = open(database)) {
            opened.records.set(
                    opened.records.record("ppc-302", CourtOutcome.CONVICTED), template(1), RecordOffice.touched(2));
            List<ExaminationNumber> both = bothCompared();
            opened.conclude(both.get(0), IDENTIFIED, IDENTIFIED);
            order(ONE, desk -> desk.doubt(both.get(0), WHY));
            order(TWO, desk -> desk.withdraw(both.get(0), waiting(desk, both.get(0))));
            assertEquals("UNDECIDED", outcome(LATENT_SEARCH, both.get(0)), "the other may still be the one");
            opened.conclude(both.get(1), EXCLUDED, EXCLUDED);
            assertEquals("REFUTED", outcome(LATENT_SEARCH, both.get(0)));
        }
    }

    @EveryEngine
    void theTablesTakeNoWithdrawalThatTwoPersonsDidNotDecide(TestDatabase database) throws SQLException {
        try (LatentOffice opened = open(database)) {
            LiftNumber khuzdar = opened.lift(KHUZDAR, 2, 6, 19);
            opened.conclude(opened.compared(khuzdar, SearchedAmong.TRACES), IDENTIFIED, IDENTIFIED);
            ExaminationNumber comparison = identified();
            order(ONE, desk -> desk.doubt(comparison, WHY));
            DoubtSheet waiting = doubting(TWO, desk -> desk.open(comparison));
            assertEquals(
                    1,
                    waiting.rounds().stream()
                            .filter(IdentificationDoubt::isWaiting)
                            .count());
        }
        String withdrawn = "update print_comparison set conclusion = 'INCONCLUSIVE', one_person = null, other_person ="
                + " null, doubt_as = 'CONFIRMED', doubt_id = ";
        LatentOffice.refusedByTheTable(
                database,
                // While it waits, and of another comparison.
                withdrawn + "(select min(id) from identification_doubt) where lift_id is not null",
                "update print_comparison set doubt_as = 'WAITING', doubt_id = (select min(id) from"
                        + " identification_doubt) where lift_id is not null",
                // By the person who raised it, and by nobody.
                "update identification_doubt set decision = 'CONFIRMED', decided_at = proposed_at, decided_by ="
                        + " proposed_by, decided_person = proposed_person",
                "update identification_doubt set decision = 'CONFIRMED'",
                "update identification_doubt set decision = 'REFUSED', decided_at = proposed_at, decided_by = 'user:x',"
                        + " decided_person = 'x'",
                "delete from identification_doubt",
                "update lift_tie set conclusion = null, doubt_as = 'CONFIRMED', doubt_id = (select min(id) from"
                        + " identification_doubt)");
    }
}
