package pk.gov.balochistan.police.latentsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.examination.Conclusion.EXCLUDED;
import static pk.gov.balochistan.police.examination.Conclusion.IDENTIFIED;
import static pk.gov.balochistan.police.examination.Conclusion.INCONCLUSIVE;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.THREE;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;
import static pk.gov.balochistan.police.identification.RecordOffice.template;
import static pk.gov.balochistan.police.latentsearch.TraceAgainstTraceDbTest.KHUZDAR;
import static pk.gov.balochistan.police.latentsearch.TraceAgainstTraceDbTest.QUETTA;
import static pk.gov.balochistan.police.policy.AutomatedFunction.LATENT_AGAINST_LATENT;
import static pk.gov.balochistan.police.policy.AutomatedFunction.LATENT_SEARCH;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.accuracy.ConfirmedPairs;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.examination.ComparisonSheet;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.ExaminationReport;
import pk.gov.balochistan.police.examination.LiftTie;
import pk.gov.balochistan.police.examination.WaitingExamination;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.latent.LiftNumber;
import pk.gov.balochistan.police.latent.LiftState;
import pk.gov.balochistan.police.latent.Scale;
import pk.gov.balochistan.police.policy.PolicyRuns;

/** Two examiners alone tie two lifts, only then the cases learn of each other, and nobody is identified by it. */
@Tag("T6")
class LiftTieDbTest {
    @TempDir
    Path data;

    private LatentOffice latents;
    private LiftNumber quetta;
    private LiftNumber khuzdar;
    private RecordNumber mate;

    /** One finger left a trace at each of two scenes; of whose it is prints are on record. */
    private LatentOffice scenes(TestDatabase database) {
        latents = new LatentOffice(database, data);
        latents.permit(LATENT_SEARCH);
        latents.permit(LATENT_AGAINST_LATENT);
        mate = latents.records.record("ppc-302", CourtOutcome.UNDER_TRIAL);
        latents.records.set(mate, template(1), template(2));
        quetta = latents.lift(QUETTA, 2, 1, 20);
        khuzdar = latents.lift(KHUZDAR, 2, 6, 19);
        latents.look();
        return latents;
    }

    @EveryEngine
    void twoExaminersTieTwoLiftsAndOnlyThenTheirCasesLearnOfEachOther(TestDatabase database) throws SQLException {
        try (LatentOffice opened = scenes(database)) {
            opened.conclude(opened.compared(khuzdar, SearchedAmong.PRINTS), INCONCLUSIVE, INCONCLUSIVE);
            assertEquals(LiftState.UNSOLVED, opened.stateOf(khuzdar));
            ExaminationNumber comparison = opened.compared(quetta, SearchedAmong.TRACES);
            ComparisonSheet second = opened.records.sheet(TWO, comparison);
            assertEquals(Finger.UNKNOWN, second.pair().other().finger());
            assertEquals(
                    "20 19",
                    second.pair().sought().marks().list().size() + " "
                            + second.pair().other().marks().list().size());
            assertTrue(second.pair().matched().size() > 5, "points that both have");
            opened.records.conclude(ONE, comparison, IDENTIFIED);
            tellsNothing(comparison, TWO);
            refused("prints.report.undecided", () -> opened.records.comparing(ONE, desk -> desk.report(comparison)));
            forgeUndecided(database);
            opened.records.conclude(TWO, comparison, IDENTIFIED);
            assertEquals(List.of(KHUZDAR), ties(quetta));
            assertEquals(List.of(QUETTA), ties(khuzdar));
            ComparisonSheet decided = opened.records.sheet(THREE, comparison);
            assertEquals(List.of(), decided.persons(), "they are nobody's");
            for (String part : List.of(QUETTA, KHUZDAR, quetta.digits(), khuzdar.digits()))
                assertTrue(decided.auditDetail().contains(part) && named(quetta).contains(part), part);
            assertEquals(LiftState.OPEN, opened.stateOf(quetta));
            assertEquals(LiftState.UNSOLVED, opened.stateOf(khuzdar), "it stays in the unsolved file");
            assertEquals("CONFIRMED", outcome(comparison));
            ExaminationReport report = opened.records.comparing(THREE, desk -> desk.report(comparison));
            assertEquals(
                    QUETTA + " " + KHUZDAR,
                    report.lift().caseReference() + " " + report.tied().caseReference());
            assertNotNull(report.sheet().seal());
            opened.records.unit.perform(em -> assertEquals(
                    List.of(),
                    new ConfirmedPairs(em, opened.records.keys).measure(5, 1).pairs()));
            ExaminationNumber again = opened.ask(quetta, SearchedAmong.TRACES, SearchPriority.NORMAL);
            LatentOffice.finish(opened.work("one"));
            assertEquals(
                    0,
                    opened.records
                            .searching(ONE, desk -> desk.open(again))
                            .search()
                            .searched(),
                    "what is tied takes no place of a list");
        }
        forgeDecided(database);
    }

    private void tellsNothing(ExaminationNumber comparison, Caller examiner) {
        assertEquals(List.of(), ties(quetta));
        assertEquals(List.of(), ties(khuzdar));
        ComparisonSheet sheet = latents.records.sheet(examiner, comparison);
        assertNull(sheet.tie());
        assertFalse(sheet.auditDetail().contains("FIR"), sheet.auditDetail());
        assertFalse(latents.waiting(examiner).toString().contains(KHUZDAR));
    }

    /** As the trail names what was told. */
    private String named(LiftNumber lift) {
        return latents.records
                .comparing(ONE, desk -> desk.listTies(lift))
                .get(0)
                .auditTarget();
    }

    private List<String> ties(LiftNumber lift) {
        return latents.records.comparing(ONE, desk -> desk.listTies(lift).stream()
                .map(tie -> other(tie, lift))
                .toList());
    }

    private static String other(LiftTie tie, LiftNumber lift) {
        return tie.otherThan(tie.one().number().equals(lift) ? tie.one() : tie.other())
                .caseReference();
    }

    private String outcome(ExaminationNumber comparison) {
        ExaminationNumber search = latents.records
                .sheet(ONE, comparison)
                .comparison()
                .candidate()
                .search()
                .number();
        return latents.records.unit.inTransaction(em -> String.valueOf(new PolicyRuns(em)
                .find(LATENT_AGAINST_LATENT, search.digits())
                .orElseThrow()
                .outcome()));
    }

    @EveryEngine
    void whatIsNotOfOneFingerTiesNothingAndItsReportTellsNoOtherCase(TestDatabase database) throws SQLException {
        try (LatentOffice opened = scenes(database)) {
            ExaminationNumber comparison = opened.compared(quetta, SearchedAmong.TRACES);
            opened.records.conclude(ONE, comparison, IDENTIFIED);
            opened.records.conclude(TWO, comparison, EXCLUDED);
            tellsNothing(comparison, THREE);
            opened.records.conclude(THREE, comparison, EXCLUDED);
            tellsNothing(comparison, ONE);
            ExaminationReport report = opened.records.comparing(ONE, desk -> desk.report(comparison));
            assertEquals(QUETTA, report.lift().caseReference());
            assertNull(report.tied());
            assertEquals("REFUTED", outcome(comparison));
        }
        LatentOffice.refusedByTheTable(
                database,
                tie("id", "conclusion", "one_lift_id", "other_lift_id"),
                tie("id", "'IDENTIFIED'", "one_lift_id", "other_lift_id"));
    }

    /** A row of ties made of the comparisons of traces. */
    private static String tie(String comparison, String conclusion, String one, String other) {
        return "insert into lift_tie (id, comparison_id, conclusion, one_lift_id, other_lift_id, tied_at) select id + 5000, "
                + comparison + ", " + conclusion + ", " + one + ", " + other
                + ", opened_at from print_comparison where one_lift_id is not null";
    }

    private static void forgeUndecided(TestDatabase database) throws SQLException {
        String pair = "insert into print_candidate (id, search_id, place, score, one_marking_id, one_lift_id,"
                + " other_marking_id, other_lift_id, record_id, print_id) select id + 5000, search_id, 90, score, ";
        String from = " from print_candidate where one_lift_id is not null";
        LatentOffice.refusedByTheTable(
                database,
                tie("id", "'IDENTIFIED'", "one_lift_id", "other_lift_id"),
                "update print_comparison set conclusion = 'IDENTIFIED', decided_at = opened_at, one_person ="
                        + " 'officer:CRO-1', other_person = 'officer:CRO-2' where conclusion is null",
                // A lift beside itself, marks of another lift, a lift in half, and a lift beside a print and a lift at
                // once.
                pair + "one_marking_id, one_lift_id, one_marking_id, one_lift_id, null, null" + from,
                pair + "other_marking_id, one_lift_id, other_marking_id, other_lift_id, null, null" + from,
                pair + "one_marking_id, one_lift_id, null, null, null, null" + from,
                pair + "one_marking_id, one_lift_id, other_marking_id, other_lift_id, (select max(record_id) from"
                        + " print_candidate), (select max(print_id) from print_candidate)" + from,
                // The comparison of two lifts is none of a lift and a print.
                "update print_comparison set lift_id = one_lift_id where one_lift_id is not null",
                "update print_comparison set lift_id = one_lift_id, one_lift_id = null, other_lift_id = null where"
                        + " one_lift_id is not null",
                "update print_comparison set other_lift_id = null where one_lift_id is not null",
                "update print_comparison set one_lift_id = other_lift_id, other_lift_id = one_lift_id where one_lift_id"
                        + " is not null");
    }

    private static void forgeDecided(TestDatabase database) throws SQLException {
        LatentOffice.refusedByTheTable(
                database,
                // Nobody is identified by a tie.
                "update latent_lift set state = 'IDENTIFIED', identified_as = 'IDENTIFIED', identified_by = (select"
                        + " comparison_id from lift_tie) where id = (select one_lift_id from lift_tie)",
                // Other lifts, the same twice, another conclusion, and no tie after it.
                tie("id", "conclusion", "other_lift_id", "one_lift_id"),
                tie("id", "conclusion", "one_lift_id", "one_lift_id"),
                "update lift_tie set conclusion = null",
                "update lift_tie set conclusion = null, doubt_id = 1, doubt_as = 'CONFIRMED'",
                "update lift_tie set one_lift_id = other_lift_id, other_lift_id = one_lift_id",
                "delete from lift_tie",
                "update print_comparison set conclusion = 'INCONCLUSIVE', one_person = null, other_person = null where"
                        + " one_lift_id is not null",
                // Done only with a list of its own function, which has its run.
                "update latent_search set function_code = 'LATENT_SEARCH' where function_code = 'LATENT_AGAINST_LATENT'",
                "insert into print_search (id, function_code, search_number, marking_id, is_one_to_one, searched, matcher,"
                        + " asked_at, asked_by, purpose, case_reference) select id + 5000, 'LATENT_AGAINST_LATENT',"
                        + " '1000000005', marking_id, 0, searched, matcher, asked_at, asked_by, purpose, case_reference"
                        + " from print_search where marking_id is not null");
    }

    @EveryEngine
    void whereOneIsIdentifiedTheOtherIsPutBeforeExaminersWithThatVeryPrintOnce(TestDatabase database) {
        try (LatentOffice opened = scenes(database)) {
            tie();
            opened.look();
            assertEquals(0, opened.waiting(TWO).size(), "nobody is identified yet");
            ExaminationNumber identified = identify(quetta);
            assertEquals(LiftState.OPEN, opened.stateOf(khuzdar), "a tie identifies nobody");
            opened.off(LATENT_SEARCH);
            opened.look();
            assertEquals(0, opened.waiting(TWO).size(), "it waits while the policy is off");
            opened.on();
            opened.look();
            opened.look();
            List<WaitingExamination> waiting = opened.waiting(TWO);
            assertEquals(
                    List.of(KHUZDAR),
                    waiting.stream().map(WaitingExamination::caseReference).toList());
            ExaminationNumber comparison = waiting.get(0).number();
            assertEquals(
                    opened.records
                            .sheet(ONE, identified)
                            .comparison()
                            .candidate()
                            .printId(),
                    opened.records
                            .sheet(ONE, comparison)
                            .comparison()
                            .candidate()
                            .printId());
            opened.records.conclude(ONE, comparison, IDENTIFIED);
            assertEquals(LiftState.OPEN, opened.stateOf(khuzdar));
            opened.records.conclude(TWO, comparison, IDENTIFIED);
            assertEquals(LiftState.IDENTIFIED, opened.stateOf(khuzdar));
            assertEquals(
                    List.of(mate),
                    opened.records.sheet(THREE, comparison).persons().stream()
                            .map(ComparisonSheet.Person::number)
                            .toList());
            opened.look();
            assertEquals(0, opened.waiting(THREE).size());
        }
    }

    @EveryEngine
    void aLiftThatDoesNotOpenEndsNoTurn(TestDatabase database) throws SQLException {
        try (LatentOffice opened = scenes(database)) {
            tie();
            identify(quetta);
            LatentOffice.corrupt(database, khuzdar);
            opened.look();
            assertEquals(0, opened.waiting(TWO).size());
        }
    }

    @EveryEngine
    void whatWasExcludedWithThatPrintIsNotPutBeforeExaminersAgain(TestDatabase database) {
        try (LatentOffice opened = scenes(database)) {
            tie();
            opened.conclude(opened.compared(khuzdar, SearchedAmong.PRINTS), EXCLUDED, EXCLUDED);
            identify(quetta);
            opened.look();
            assertEquals(0, opened.waiting(THREE).size());
            assertEquals(LiftState.UNSOLVED, opened.stateOf(khuzdar));
        }
    }

    @EveryEngine
    void noLiftThatWasMeasuredAnewIsPutBeforeExaminersAndNoPrintThatWasWithdrawn(TestDatabase database)
            throws SQLException {
        try (LatentOffice opened = scenes(database)) {
            identify(khuzdar);
            refused("latent.identified", () -> opened.ask(khuzdar, SearchedAmong.TRACES, SearchPriority.NORMAL));
            tie();
            opened.lifting(desk -> desk.measure(quetta, new Scale(100, 100, 700, 100, new BigDecimal("25.4"))));
            opened.look();
            assertEquals(0, opened.waiting(TWO).size(), "its marks are of another scale");
            opened.lifting(desk -> desk.measure(quetta, new Scale(100, 100, 600, 100, new BigDecimal("25.4"))));
            opened.records.acquit(mate);
            opened.look();
            assertEquals(
                    "2",
                    LatentOffice.text(database, "select count(*) from print_comparison"),
                    "the print is no longer kept");
        }
    }

    @EveryEngine
    void aTieThatComesAfterTheIdentificationIsFollowed(TestDatabase database) {
        try (LatentOffice opened = scenes(database)) {
            identify(khuzdar);
            tie();
            opened.look();
            assertEquals(
                    List.of(QUETTA),
                    opened.waiting(TWO).stream()
                            .map(WaitingExamination::caseReference)
                            .toList());
        }
    }

    private void tie() {
        ExaminationNumber comparison = latents.compared(quetta, SearchedAmong.TRACES);
        latents.conclude(comparison, IDENTIFIED, IDENTIFIED);
    }

    private ExaminationNumber identify(LiftNumber lift) {
        ExaminationNumber comparison = latents.compared(lift, SearchedAmong.PRINTS);
        latents.conclude(comparison, IDENTIFIED, IDENTIFIED);
        assertEquals(LiftState.IDENTIFIED, latents.stateOf(lift));
        return comparison;
    }
}
