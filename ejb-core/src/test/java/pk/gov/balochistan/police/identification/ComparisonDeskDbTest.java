package pk.gov.balochistan.police.identification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.examination.Conclusion.EXCLUDED;
import static pk.gov.balochistan.police.examination.Conclusion.IDENTIFIED;
import static pk.gov.balochistan.police.examination.Conclusion.INCONCLUSIVE;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.REASON;
import static pk.gov.balochistan.police.identification.RecordOffice.THREE;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.examination.ComparisonDesk;
import pk.gov.balochistan.police.examination.ComparisonSheet;
import pk.gov.balochistan.police.examination.Conclusion;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.ExaminationReport;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.examination.SamePerson;
import pk.gov.balochistan.police.examination.WaitingExamination;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.testing.Unit;

/** A search runs under a policy, its list names nobody, and what two examiners concluded apart from each other decides. */
@Tag("T6")
class ComparisonDeskDbTest {
    @TempDir
    Path data;

    private RecordNumber sought;
    private RecordNumber mate;

    /** A person who was arrested twice under two names, and a stranger. */
    private RecordOffice office(TestDatabase database) {
        RecordOffice office = new RecordOffice(database, data);
        RecordOffice.ArrestedTwice arrested = office.arrestTwice();
        sought = arrested.sought();
        mate = arrested.mate();
        return office;
    }

    @EveryEngine
    void aSearchNeedsAPolicyAReasonAndACase(TestDatabase database) {
        try (RecordOffice office = office(database)) {
            refused("policy.refused.none", () -> office.searching(ONE, desk -> desk.identify(sought, 1, REASON)));
            refused("policy.refused.none", () -> office.searching(ONE, desk -> desk.verify(sought, 1, mate, REASON)));
            office.permitSearches();
            refused("refusal.reason.purpose", () -> office.searching(ONE, desk -> desk.identify(sought, 1, null)));
            ExaminationNumber search = office.searching(ONE, desk -> desk.identify(sought, 1, REASON));
            refused("refusal.notFound", () -> office.searching(TWO, desk -> desk.open(search)));
            refused("refusal.notFound", () -> office.searching(TWO, desk -> desk.pair(search, 1)));
            SearchSheet sheet = office.searching(ONE, desk -> desk.open(search));
            assertEquals(List.of(search), unchosen(office, ONE), "a list that was left is found again");
            assertEquals(List.of(), unchosen(office, TWO));
            assertEquals(
                    List.of(1, 2),
                    sheet.candidates().stream().map(SearchSheet.Line::place).toList());
            assertEquals(
                    "1 " + REASON.purpose() + " " + REASON.caseReference() + " user:cro-1",
                    office.unit.inTransaction(em -> new PolicyRuns(em)
                            .find(AutomatedFunction.PRINT_IDENTIFY, search.digits())
                            .map(run -> run.edition() + " " + run.cited())
                            .orElseThrow()));
            assertEquals(6, sheet.search().searched(), "two fingers of three persons");
        }
    }

    @EveryEngine
    void theFirstOfTheListIsTheMateAndNothingNamesIt(TestDatabase database) {
        try (RecordOffice office = office(database)) {
            office.permitSearches();
            ExaminationNumber comparison = office.compared(sought, 1);
            ComparisonSheet sheet = office.sheet(TWO, comparison);
            String finger = sheet.pair().other().finger().name();
            assertEquals(
                    "PNG of " + finger + " " + mate,
                    new String(sheet.pair().other().png()));
            assertEquals(List.of(), sheet.persons());
            refused("prints.search.chosen", () -> choose(office, sheet, 2));
            assertEquals(List.of(), unchosen(office, ONE));
        }
    }

    private static List<ExaminationNumber> unchosen(RecordOffice office, Caller examiner) {
        return office.searching(examiner, PrintSearchDesk::listUnchosen).stream()
                .map(WaitingExamination::number)
                .toList();
    }

    private static void choose(RecordOffice office, ComparisonSheet sheet, int place) {
        ExaminationNumber search = office.unit.inTransaction(em -> new PrintComparisons(em, new PolicyRuns(em))
                .require(sheet.comparison().number())
                .candidate()
                .search()
                .number());
        office.searching(ONE, desk -> {
            desk.compare(search, Set.of(place));
            return null;
        });
    }

    @EveryEngine
    void twoExaminersDecideAndTheSecondDoesNotSeeTheFirst(TestDatabase database) {
        try (RecordOffice office = office(database)) {
            office.permitSearches();
            ExaminationNumber comparison = office.compared(sought, 1);
            assertEquals(List.of(1, 1), List.of(waiting(office, ONE), waiting(office, TWO)));
            office.conclude(ONE, comparison, IDENTIFIED);
            refused("prints.comparison.yours", () -> office.conclude(ONE, comparison, IDENTIFIED));
            ComparisonSheet second = office.sheet(TWO, comparison);
            assertEquals(List.of(), second.said());
            assertEquals(List.of(), second.persons());
            assertNull(second.own());
            assertTrue(second.mayConclude());
            assertEquals(List.of(0, 1), List.of(waiting(office, ONE), waiting(office, TWO)));
            assertEquals(IDENTIFIED, office.sheet(ONE, comparison).own().conclusion());
            assertFalse(office.sheet(ONE, comparison).differs(), "the other has yet to conclude");
            assertNull(office.sheet(ONE, comparison).comparison().conclusion());
            assertEquals(List.of(), same(office, mate), "one conclusion says nothing");
            refused("prints.report.undecided", () -> office.comparing(ONE, desk -> desk.report(comparison)));
            office.conclude(TWO, comparison, IDENTIFIED);
            assertEquals(List.of(sought), same(office, mate));
            assertEquals(
                    "same person " + sought.digits(),
                    office.taking(ONE, desk -> desk.open(mate, REASON)).auditDetail());
            assertEquals(List.of(mate), same(office, sought));
            ComparisonSheet decided = office.sheet(THREE, comparison);
            assertEquals(IDENTIFIED, decided.comparison().conclusion());
            assertEquals(2, decided.said().size());
            assertEquals(
                    List.of(sought, mate),
                    decided.persons().stream()
                            .map(ComparisonSheet.Person::number)
                            .toList());
            assertEquals(2, decided.personsShown().size(), "the watch sees whose they are");
            assertEquals(REASON.purpose(), decided.shownFor().purpose());
            refused("prints.comparison.decided", () -> office.conclude(THREE, comparison, EXCLUDED));
            assertEquals("CONFIRMED", outcome(office, comparison));
        }
    }

    /** A paper that was made before is found out when anything of what was concluded was changed behind the program. */
    @EveryEngine
    void theReportTellsWhatWasConcludedAndItsSealEndsWithAnyChange(TestDatabase database) {
        try (RecordOffice office = office(database)) {
            office.permitSearches();
            ExaminationNumber comparison = office.compared(sought, 1);
            office.conclude(ONE, comparison, IDENTIFIED);
            assertNull(office.sheet(ONE, comparison).seal());
            office.conclude(TWO, comparison, IDENTIFIED);
            ExaminationReport report = office.comparing(THREE, desk -> desk.report(comparison));
            assertEquals(2, report.said().size());
            assertTrue(report.sheet().pair().matched().size() > 10, "the same finger has points in common");
            assertNull(report.lift());
            String seal = report.sheet().seal();
            assertTrue(seal.matches("([0-9A-F]{4}-){3}[0-9A-F]{4}"), seal);
            assertEquals(seal, office.sheet(ONE, comparison).seal());
            try (Unit owner = Unit.as(database.owner())) {
                owner.perform(em -> em.createNativeQuery(
                                "update print_conclusion set remarks = 'Twelve points.' where seq = 2")
                        .executeUpdate());
            }
            office.unit.perform(em -> em.getEntityManagerFactory().getCache().evictAll());
            assertNotEquals(seal, office.sheet(ONE, comparison).seal());
            office.acquit(mate);
            refused("prints.comparison.gone", () -> office.comparing(ONE, desk -> desk.report(comparison)));
        }
    }

    /** The records of which the prints of this one say that they are the same person's. */
    private static List<RecordNumber> same(RecordOffice office, RecordNumber number) {
        return office.taking(ONE, desk -> desk.open(number, REASON)).same().stream()
                .map(SamePerson::number)
                .toList();
    }

    @EveryEngine
    void anIdentificationIsOnNoRecordOnceThePrintThatWasFoundIsWithdrawn(TestDatabase database) {
        withdrawnAfterwards(database, () -> mate);
    }

    @EveryEngine
    void anIdentificationIsOnNoRecordOnceThePrintThatWasSoughtIsWithdrawn(TestDatabase database) {
        withdrawnAfterwards(database, () -> sought);
    }

    private void withdrawnAfterwards(TestDatabase database, Supplier<RecordNumber> whose) {
        try (RecordOffice office = office(database)) {
            office.permitSearches();
            ExaminationNumber comparison = office.compared(sought, 1);
            office.conclude(ONE, comparison, IDENTIFIED);
            office.conclude(TWO, comparison, IDENTIFIED);
            office.acquit(whose.get());
            assertEquals(List.of(), same(office, sought));
            assertEquals(List.of(), same(office, mate));
        }
    }

    @EveryEngine
    void anExclusionIsOnNeitherRecord(TestDatabase database) {
        try (RecordOffice office = office(database)) {
            office.permitSearches();
            ExaminationNumber comparison = office.compared(sought, 1);
            office.conclude(ONE, comparison, EXCLUDED);
            office.conclude(TWO, comparison, EXCLUDED);
            assertEquals(List.of(), same(office, sought));
            assertEquals(List.of(), same(office, mate));
        }
    }

    /** Every way of three conclusions: which decides, after how many, and what the policy's run says of it. */
    @EveryEngine
    void everySequenceOfConclusionsDecidesAsTheRuleSays(TestDatabase database) {
        try (RecordOffice office = office(database)) {
            office.permitSearches();
            List<String> wrong = new ArrayList<>();
            for (Conclusion first : Conclusion.values()) {
                for (Conclusion second : Conclusion.values()) {
                    for (Conclusion third : Conclusion.values()) {
                        ExaminationNumber comparison = office.compared(sought, 1);
                        office.conclude(ONE, comparison, first);
                        office.conclude(TWO, comparison, second);
                        boolean isDecided =
                                office.sheet(TWO, comparison).comparison().isDecided();
                        if (isDecided != (first == second)) wrong.add(first + " " + second);
                        if (office.sheet(ONE, comparison).differs() == isDecided) wrong.add("told " + second);
                        if (office.sheet(THREE, comparison).differs()) wrong.add("the third is told " + second);
                        if (!isDecided) office.conclude(THREE, comparison, third);
                        Conclusion now =
                                office.sheet(ONE, comparison).comparison().conclusion();
                        Conclusion rule =
                                first == second ? first : third == first || third == second ? third : INCONCLUSIVE;
                        String run = rule == IDENTIFIED ? "CONFIRMED" : rule == EXCLUDED ? "REFUTED" : "UNDECIDED";
                        if (now != rule || !outcome(office, comparison).equals(run))
                            wrong.add(first + " " + second + " " + third + " " + now);
                        if (second == first) break;
                    }
                }
            }
            assertEquals(List.of(), wrong);
        }
    }

    /** Where the policy names no threshold a list claims nothing, and nothing that it lists is a wrong hit. */
    @EveryEngine
    void whereThePolicyNamesNoThresholdOnlyAnIdentificationIsAHit(TestDatabase database) {
        try (RecordOffice office = office(database)) {
            office.permitSearches(null);
            ExaminationNumber excluded = office.compared(sought, 1);
            office.conclude(ONE, excluded, EXCLUDED);
            office.conclude(TWO, excluded, EXCLUDED);
            assertEquals("null", outcome(office, excluded));
            ExaminationNumber identified = office.compared(sought, 1);
            office.conclude(ONE, identified, IDENTIFIED);
            office.conclude(TWO, identified, IDENTIFIED);
            assertEquals("CONFIRMED", outcome(office, identified));
        }
    }

    private static String outcome(RecordOffice office, ExaminationNumber comparison) {
        return office.unit.inTransaction(em -> {
            PrintSearch search = new PrintComparisons(em, new PolicyRuns(em))
                    .require(comparison)
                    .candidate()
                    .search();
            return String.valueOf(new PolicyRuns(em)
                    .find(AutomatedFunction.PRINT_IDENTIFY, search.number().digits())
                    .orElseThrow()
                    .outcome());
        });
    }

    private static int waiting(RecordOffice office, Caller examiner) {
        return office.comparing(examiner, ComparisonDesk::listWaiting).size();
    }

    @EveryEngine
    void theDatabaseItselfKnowsNoOtherWayToAnIdentification(TestDatabase database) throws SQLException {
        try (RecordOffice office = office(database)) {
            office.permitSearches();
            office.conclude(ONE, office.compared(sought, 1), IDENTIFIED);
        }
        String decided = "update print_comparison set decided_at = opened_at, conclusion = 'IDENTIFIED'";
        String one = conclusion("select person from print_conclusion", database);
        String copied = "insert into print_conclusion (id, comparison_id, seq, person, actor, conclusion, remarks,"
                + " concluded_at) select id + 1000, comparison_id, ";
        for (String forged : List.of(
                decided,
                decided + ", one_person = '" + one + "'",
                decided + ", one_person = '" + one + "', other_person = '" + one + "'",
                decided + ", one_person = '" + one + "', other_person = 'officer:CRO-2'",
                copied + "2, person, actor, conclusion, remarks, concluded_at from print_conclusion",
                copied + "1, 'officer:CRO-2', actor, conclusion, remarks, concluded_at from print_conclusion",
                copied + "4, 'officer:CRO-2', actor, conclusion, remarks, concluded_at from print_conclusion",
                "update print_conclusion set person = 'officer:CRO-2'",
                "delete from print_conclusion",
                "delete from print_comparison",
                "delete from policy_run",
                "insert into print_search (id, search_number, set_id, is_one_to_one, searched, matcher, asked_at, asked_by,"
                        + " purpose, case_reference) select id + 1000, '1000000005', set_id, is_one_to_one, searched,"
                        + " matcher, asked_at, asked_by, purpose, case_reference from print_search")) {
            try (Connection portal = database.portal().open();
                    Statement statement = portal.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(forged), forged);
            }
        }
        assertEquals("null", conclusion("select conclusion from print_comparison", database));
    }

    private static String conclusion(String query, TestDatabase database) throws SQLException {
        try (Connection portal = database.portal().open();
                Statement statement = portal.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    @EveryEngine
    void oneRecordIsAskedAboutAndComparedAtOnce(TestDatabase database) {
        try (RecordOffice office = office(database)) {
            office.permitSearches();
            ExaminationNumber comparison = office.searching(ONE, desk -> desk.verify(sought, 1, mate, REASON));
            assertNotNull(office.sheet(TWO, comparison).pair());
            office.conclude(ONE, comparison, EXCLUDED);
            office.conclude(TWO, comparison, EXCLUDED);
            assertEquals("REFUTED", outcome(office, comparison));
            assertEquals(List.of(), office.sheet(TWO, comparison).persons(), "whose they are is shown to nobody");
            RecordNumber bare = office.record("ppc-302", CourtOutcome.CONVICTED);
            refused("prints.verify.none", () -> office.searching(ONE, desk -> desk.verify(sought, 1, bare, REASON)));
        }
    }

    @EveryEngine
    void whatWasWithdrawnIsComparedNoMore(TestDatabase database) {
        try (RecordOffice office = office(database)) {
            office.permitSearches();
            ExaminationNumber comparison = office.compared(sought, 1);
            office.acquit(sought);
            assertEquals(0, waiting(office, TWO));
            assertNull(office.sheet(TWO, comparison).pair());
            refused("prints.comparison.gone", () -> office.conclude(TWO, comparison, IDENTIFIED));
        }
    }
}
