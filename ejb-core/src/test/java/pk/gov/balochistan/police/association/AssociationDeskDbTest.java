package pk.gov.balochistan.police.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grading.Handling;
import pk.gov.balochistan.police.grading.InformationGrade;
import pk.gov.balochistan.police.grading.SourceGrade;
import pk.gov.balochistan.police.grading.SourceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Unit;

/** What an examiner enters of two persons: offered and decided, graded, looked at again, struck. Source: issue 4, CRO. */
class AssociationDeskDbTest {
    private static final Reason REASON = new Reason("Who goes about with whom", "FIR 9/2025 Sariab");

    private static AssociationDesk desk(EntityManager em, Clock clock) {
        AssociationDesk desk = new AssociationDesk();
        desk.records = new CriminalRecords(em);
        desk.associations = new Associations(em, clock);
        desk.offers = new CoAccusedOffers(em);
        desk.places = new Places(em, clock);
        desk.callers = () -> SomeAssociation.EXAMINER;
        desk.clock = clock;
        return desk;
    }

    private static <T> T ask(Unit unit, Function<AssociationDesk, T> question) {
        return unit.inTransaction(em -> question.apply(desk(em, SomeAssociation.clock())));
    }

    private static AssociationsSheet open(Unit unit, RecordNumber number) {
        return ask(unit, desk -> desk.open(number, REASON));
    }

    private static AssociationNumber add(Unit unit, RecordNumber one, RecordNumber other, NewAssociation how) {
        return ask(unit, desk -> desk.add(one, other, how).number());
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }

    private static List<AssociationState> states(AssociationsSheet sheet) {
        return sheet.rows().stream().map(StandingAssociation::state).toList();
    }

    @EveryEngine
    void theProgramOffersWhoStandsInOneFirAndAPersonDecides(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = SomeAssociation.entered(unit, 1, "31/2001", CourtOutcome.CONVICTED);
            RecordNumber other = SomeAssociation.entered(unit, 2, "FIR 031 / 2001", CourtOutcome.UNDER_TRIAL);
            SomeAssociation.entered(unit, 3, "31/2001", CourtOutcome.ACQUITTED);
            SomeAssociation.entered(unit, 4, "32/2001", CourtOutcome.CONVICTED);
            AssociationsSheet before = open(unit, one);
            assertEquals(
                    List.of(other),
                    before.offers().stream()
                            .map(offer -> offer.other().number())
                            .toList(),
                    "however it is written, and nobody who was acquitted");
            assertEquals("31/2001", before.offers().get(0).fir());
            assertEquals(List.of(), before.rows(), "an offer is nothing by itself");
            assertEquals(2, before.personsShown().size(), "whoever is offered was looked at");
            NewAssociation together = SomeAssociation.of(AssociationKind.CO_ACCUSED, SomeAssociation.fir("31/2001"));
            AssociationNumber decided = add(unit, one, other, together);
            AssociationsSheet after = open(unit, one);
            assertEquals(List.of(), after.offers());
            assertEquals(List.of(AssociationState.CURRENT), states(after));
            assertEquals("user:cro.one", after.rows().get(0).association().enteredBy());
            refused("association.again", () -> add(unit, other, one, together));
            strike(unit, decided, "The two were entered by mistake");
            assertEquals(List.of(), open(unit, one).offers(), "what was struck is not offered again");
            assertEquals(List.of(AssociationState.STRUCK), states(open(unit, other)));
            refused("association.struck", () -> strike(unit, decided, "Once is enough"));
        }
    }

    private static void strike(Unit unit, AssociationNumber number, String why) {
        ask(unit, desk -> {
            desk.strike(number, why);
            return null;
        });
    }

    @EveryEngine
    void whoWasNotTogetherIsNotEnteredSo(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = SomeAssociation.entered(unit, 1, "31/2001", CourtOutcome.CONVICTED);
            RecordNumber cleared = SomeAssociation.entered(unit, 2, "31/2001", CourtOutcome.ACQUITTED);
            RecordNumber elsewhere = SomeAssociation.convicted(unit, 3);
            NewAssociation together = SomeAssociation.of(AssociationKind.CO_ACCUSED, SomeAssociation.fir("31/2001"));
            refused("association.notTogether", () -> add(unit, one, cleared, together));
            refused("association.notTogether", () -> add(unit, one, elsewhere, together));
            refused("association.self", () -> add(unit, one, one, together));
            refused("refusal.notFound", () -> add(unit, one, RecordNumber.random(), together));
            refused(
                    "association.kind.none",
                    () -> add(
                            unit,
                            one,
                            elsewhere,
                            SomeAssociation.member(MemberRole.DRIVER, SomeAssociation.statement())));
        }
    }

    @EveryEngine
    void eachSideReadsItsOwnPartOfIt(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = SomeAssociation.convicted(unit, 1);
            RecordNumber other = SomeAssociation.convicted(unit, 2);
            add(unit, one, other, SomeAssociation.of(AssociationKind.SHELTERED_BY, SomeAssociation.statement()));
            AssociationsSheet seen = open(unit, other);
            assertEquals(AssociationKind.SHELTERED, seen.kind(seen.rows().get(0)));
            assertEquals(one, seen.other(seen.rows().get(0)).number());
        }
    }

    @EveryEngine
    void anAcquittalOfEitherTakesItAwayAndAnAppealMayBringItBack(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = SomeAssociation.entered(unit, 1, "31/2001", CourtOutcome.CONVICTED);
            RecordNumber other = SomeAssociation.entered(unit, 2, "31/2001", CourtOutcome.CONVICTED);
            add(unit, one, other, SomeAssociation.of(AssociationKind.CO_ACCUSED, SomeAssociation.fir("31/2001")));
            SomeAssociation.change(unit, other, SomeRecord.to(CourtOutcome.ACQUITTED));
            assertEquals(List.of(AssociationState.CASE_ENDED), states(open(unit, one)));
            SomeAssociation.change(unit, other, SomeRecord.to(CourtOutcome.CONVICTED));
            assertEquals(List.of(AssociationState.CURRENT), states(open(unit, one)));
            SomeAssociation.change(unit, one, SomeRecord.order(ProposedChange.Kind.STRIKE));
            assertEquals(List.of(AssociationState.CASE_ENDED), states(open(unit, one)), "it was never this person");
        }
    }

    @EveryEngine
    void whatNobodyLookedAtAgainIsOldAndWhatEndedHasItsDay(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = SomeAssociation.convicted(unit, 1);
            RecordNumber other = SomeAssociation.convicted(unit, 2);
            AssociationNumber number =
                    add(unit, one, other, SomeAssociation.of(AssociationKind.CELL_MATE, SomeAssociation.statement()));
            Clock nextYear = SomeAssociation.later(365);
            assertEquals(AssociationState.OLD, stateOn(unit, one, nextYear));
            assertEquals(AssociationState.CURRENT, stateOn(unit, one, SomeAssociation.later(364)));
            check(unit, number, new NewCheck(NewCheck.Outcome.STANDS, null, "Register of the jail"), nextYear);
            assertEquals(AssociationState.CURRENT, stateOn(unit, one, nextYear));
            refused(
                    "association.future",
                    () -> check(
                            unit,
                            number,
                            new NewCheck(NewCheck.Outcome.ENDED, LocalDate.of(2030, 1, 1), "Released"),
                            nextYear));
            refused(
                    "association.days",
                    () -> check(
                            unit,
                            number,
                            new NewCheck(NewCheck.Outcome.ENDED, LocalDate.of(2020, 1, 1), "Released"),
                            nextYear));
            check(
                    unit,
                    number,
                    new NewCheck(NewCheck.Outcome.ENDED, LocalDate.of(2027, 3, 1), "One of them was released"),
                    nextYear);
            assertEquals(AssociationState.ENDED, stateOn(unit, one, nextYear));
        }
    }

    private static AssociationState stateOn(Unit unit, RecordNumber number, Clock day) {
        return unit.inTransaction(
                em -> desk(em, day).open(number, REASON).rows().get(0).state());
    }

    private static void check(Unit unit, AssociationNumber number, NewCheck found, Clock day) {
        unit.perform(em -> desk(em, day).check(number, found));
    }

    /** Records that came before their FIRs had keys are offered all the same, at once and after the turn has come to them. */
    @EveryEngine
    void entriesFromBeforeAreFoundByTheirFirToo(TestDatabase database) throws SQLException {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = SomeAssociation.entered(unit, 1, "31/2001", CourtOutcome.CONVICTED);
            RecordNumber other = SomeAssociation.entered(unit, 2, "31/2001", CourtOutcome.CONVICTED);
            run("update recorded_offence set fir_key = '-'", database.owner());
            assertEquals(List.of(), open(unit, one).offers(), "the other waits for its turn");
            assertEquals(1, (int) unit.inTransaction(em -> new CriminalRecords(em).nameSome(10)));
            assertEquals(other, open(unit, one).offers().get(0).other().number());
            assertEquals(0, (int) unit.inTransaction(em -> new CriminalRecords(em).nameSome(10)));
        }
    }

    @Test
    void weakIntelligenceStaysInTheOfficeAndWhatIsSuspectedFalseIsNotKept() {
        refused(
                "grading.handling.weak",
                () -> SomeAssociation.source(SourceGrade.E, InformationGrade.KNOWN, Handling.READERS));
        refused(
                "grading.handling.weak",
                () -> SomeAssociation.source(SourceGrade.A, InformationGrade.CANNOT_BE_JUDGED, null));
        refused(
                "grading.information.false",
                () -> SomeAssociation.source(SourceGrade.A, InformationGrade.SUSPECTED_FALSE, Handling.OFFICE));
        SomeAssociation.source(SourceGrade.E, InformationGrade.CANNOT_BE_JUDGED, Handling.OFFICE);
    }

    @Test
    void noWordPointsAtWhoeverToldIt() {
        for (String words : List.of(
                "As our informant says",
                "The INFORMER of Sariab",
                "مخبر نے بتایا",
                "mukhbir, bus stand",
                "Source 17 of the DSP",
                "told by spy no. 4",
                "سورس نمبر ۴"))
            refused(
                    "grading.names",
                    () -> new NewAssociation(
                            AssociationKind.CONFEDERATE, null, SomeAssociation.statement(), null, null, words));
        new NewAssociation(
                AssociationKind.CONFEDERATE, null, SomeAssociation.statement(), null, null, "An agent of 2 firms");
        for (MemberRole role : MemberRole.values())
            assertTrue(!role.name().contains("INFORM") && !role.name().contains("SOURCE"), role.name());
    }

    @EveryEngine
    @Tag("T5")
    void theDatabaseItselfKeepsWhatWasEnteredAndRefusesWhatMayNotBe(TestDatabase database) throws SQLException {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = SomeAssociation.convicted(unit, 1);
            RecordNumber other = SomeAssociation.convicted(unit, 2);
            AssociationNumber number =
                    add(unit, one, other, SomeAssociation.of(AssociationKind.FAMILY, SomeAssociation.statement()));
            strike(unit, number, "Of another family");
            for (String forged : List.of(
                    "delete from association",
                    "delete from association_strike",
                    "update association set words = 'x'",
                    "update association_strike set why = 'x'")) {
                if (forged.startsWith("delete") && !database.guardsCascades()) continue;
                assertThrows(SQLException.class, () -> run(forged, database.portal()), forged);
            }
            for (String forged : List.of(
                    "source_grade = 'E'",
                    "information_grade = '4'",
                    "information_grade = '5', handling = 'OFFICE'",
                    "handling = 'ALL'",
                    "kind = 'CO_ACCUSED'",
                    "kind = 'MEMBER'",
                    "kind = 'INFORMANT'",
                    "member_role = 'DRIVER'",
                    "other_record_id = record_id",
                    "until_on = date '2023-01-01'"))
                assertThrows(
                        SQLException.class, () -> run("update association set " + forged, database.owner()), forged);
            run("update association set handling = 'OFFICE', source_grade = 'E'", database.owner());
            assertEquals(
                    SourceKind.STATEMENT,
                    open(unit, one).rows().get(0).association().source().kind());
        }
    }

    private static void run(String order, DatabaseAccess as) throws SQLException {
        try (Connection connection = as.open();
                Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(order) == 0) throw new IllegalStateException("nothing to change");
        }
    }
}
