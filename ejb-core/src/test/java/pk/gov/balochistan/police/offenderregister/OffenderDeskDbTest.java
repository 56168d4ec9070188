package pk.gov.balochistan.police.offenderregister;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.identification.RecordOffice.CLOCK;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.TODAY;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.recall.NewReceipt;
import pk.gov.balochistan.police.recall.NewTelling;

/** Whoever is convicted of a scheduled offence is reported once, and taken out where the conviction falls; nobody else ever is. */
class OffenderDeskDbTest {
    private static final LocalDate CONVICTED_ON = SomeRecord.DAY.plusYears(1);

    @TempDir
    Path data;

    private static <T> T ask(RecordOffice office, Function<OffenderDesk, T> question) {
        return office.unit.inTransaction(em -> {
            OffenderDesk desk = new OffenderDesk();
            desk.records = new CriminalRecords(em);
            desk.reports = new OffenderReports(em);
            desk.places = new Places(em, CLOCK);
            desk.callers = () -> ONE;
            desk.clock = CLOCK;
            return question.apply(desk);
        });
    }

    private static void order(RecordOffice office, Consumer<OffenderDesk> order) {
        ask(office, desk -> {
            order.accept(desk);
            return null;
        });
    }

    private static List<RecordNumber> pile(RecordOffice office, OffenderPile pile) {
        return ask(office, desk -> desk.list(pile, 0)).stream()
                .map(OffenderRow::record)
                .toList();
    }

    private static OffenderState state(RecordOffice office, RecordNumber number) {
        return ask(office, desk -> desk.open(number, 1)).state();
    }

    private static void tell(RecordOffice office, RecordNumber number, LocalDate on) {
        order(office, desk -> desk.tell(number, 1, new NewTelling("CRO/77", on)));
    }

    private static void answer(RecordOffice office, RecordNumber number) {
        order(office, desk -> desk.confirm(number, 1, new NewReceipt("NADRA/5", TODAY, "Entered on the register")));
    }

    private static void become(RecordOffice office, RecordNumber number, CourtOutcome outcome) {
        int seq = office.unit.inTransaction(em -> {
            SomeRecord.desk(em, office.keys, ONE).propose(number, 1, SomeRecord.to(outcome));
            return new CriminalRecords(em).require(number).changes().size();
        });
        office.unit.perform(em -> SomeRecord.desk(em, office.keys, TWO).confirm(number, seq));
    }

    @EveryEngine
    void aConvictionIsReportedOnceAndWaitsForTheAnswer(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-376", CourtOutcome.CONVICTED);
            office.record("ppc-302", CourtOutcome.CONVICTED);
            RecordNumber tried = office.record("ppc-376", CourtOutcome.UNDER_TRIAL);
            assertEquals(List.of(number), pile(office, OffenderPile.TO_REPORT));
            assertEquals(OffenderState.NONE, state(office, tried));
            refused("offender.nothing", () -> tell(office, tried, TODAY));
            refused("recall.letterFuture", () -> tell(office, number, TODAY.plusDays(1)));
            refused("offender.letterEarly", () -> tell(office, number, CONVICTED_ON.minusDays(1)));
            refused("offender.notAwaited", () -> answer(office, number));
            tell(office, number, TODAY);
            assertEquals(List.of(), pile(office, OffenderPile.TO_REPORT));
            assertEquals(List.of(number), pile(office, OffenderPile.AWAITED));
            refused("offender.nothing", () -> tell(office, number, TODAY));
            answer(office, number);
            assertEquals(List.of(), pile(office, OffenderPile.AWAITED));
            assertEquals(List.of(number), pile(office, OffenderPile.ON_REGISTER));
            assertEquals(OffenderState.ON_REGISTER, state(office, number));
            refused("offender.notAwaited", () -> answer(office, number));
            OffenderLetter letter = ask(office, desk -> desk.letter(number, 1));
            assertEquals(1, letter.personsShown().size(), "whoever prints the letter has seen the person");
            assertTrue(letter.auditTarget().contains(number.digits()));
        }
    }

    @EveryEngine
    void whoseConvictionFellIsTakenOutAndReportedAnewOnlyWhereAnotherStands(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-376", CourtOutcome.CONVICTED);
            tell(office, number, TODAY.minusDays(1));
            become(office, number, CourtOutcome.ACQUITTED);
            assertEquals(List.of(number), pile(office, OffenderPile.TO_TAKE_OUT), "though it never answered");
            assertEquals(List.of(), pile(office, OffenderPile.AWAITED));
            refused("offender.letterEarly", () -> tell(office, number, TODAY.minusDays(2)));
            tell(office, number, TODAY);
            assertEquals(OffenderState.ASKED_OUT, state(office, number));
            assertEquals(List.of(number), pile(office, OffenderPile.AWAITED));
            assertEquals(List.of(), pile(office, OffenderPile.TO_TAKE_OUT));
            answer(office, number);
            assertEquals(List.of(number), pile(office, OffenderPile.TAKEN_OUT));
            assertEquals(OffenderState.TAKEN_OUT, state(office, number));
            become(office, number, CourtOutcome.CONVICTED);
            assertEquals(List.of(number), pile(office, OffenderPile.TO_REPORT));
            tell(office, number, TODAY);
            assertEquals(2, ask(office, desk -> desk.open(number, 1)).reports().size());
        }
    }

    @EveryEngine
    void aChildAndAnotherSectionAreNeverReported(TestDatabase database) throws SQLException {
        try (RecordOffice office = new RecordOffice(database, data);
                Connection owner = database.open();
                Statement statement = owner.createStatement()) {
            RecordNumber child = office.record("ppc-376", CourtOutcome.CONVICTED);
            statement.executeUpdate("update recorded_offence set juvenile = 1");
            RecordNumber sealed = office.record("ppc-376", CourtOutcome.CONVICTED);
            statement.executeUpdate("update recorded_offence set sealed = 1 where juvenile = 0");
            RecordNumber murder = office.record("ppc-302", CourtOutcome.CONVICTED);
            assertEquals(List.of(), pile(office, OffenderPile.TO_REPORT));
            for (RecordNumber kept : List.of(child, sealed)) {
                assertEquals(OffenderState.NONE, state(office, kept));
                refused("offender.nothing", () -> tell(office, kept, TODAY));
            }
            refused("refusal.notFound", () -> ask(office, desk -> desk.letter(child, 1)));
            refused("refusal.notFound", () -> ask(office, desk -> desk.open(murder, 1)));
            refused("refusal.notFound", () -> ask(office, desk -> desk.open(child, 9)));
        }
    }

    @EveryEngine
    void theTableTakesNoSecondReportAndNoHalfOfAnAnswer(TestDatabase database) throws SQLException {
        try (RecordOffice office = new RecordOffice(database, data)) {
            tell(office, office.record("ppc-376", CourtOutcome.CONVICTED), TODAY);
        }
        for (String forged : List.of(
                "insert into offender_report (id, record_id, offence_seq, live_entry_id, letter_number, told_on, told_at,"
                        + " told_by) select id + 5000, record_id, offence_seq, live_entry_id, letter_number, told_on,"
                        + " told_at, told_by from offender_report",
                "update offender_report set live_entry_id = null",
                "update offender_report set receipt_number = 'x'",
                "update offender_report set out_letter_number = 'x'")) {
            try (Connection portal = database.portal().open();
                    Statement statement = portal.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(forged), forged);
            }
        }
    }
}
