package pk.gov.balochistan.police.fir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.fir.SomeFir.NEXT_STATION;
import static pk.gov.balochistan.police.fir.SomeFir.NOON;
import static pk.gov.balochistan.police.fir.SomeFir.refused;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.firrequest.FirNumber;
import pk.gov.balochistan.police.messaging.OutgoingSms;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** What is numbered, how, and that it stays as it was. */
class FirDeskDbTest {
    private static final Instant LAST_HOUR = Instant.parse("2026-12-31T18:30:00Z");
    private static final Instant NEW_YEAR = Instant.parse("2026-12-31T19:00:00Z");

    @TempDir
    Path data;

    private <T> T sho(Unit unit, Function<FirDesk, T> act) {
        return SomeFir.as(unit, data, NOON, "Q-1", Role.SHO, Some.STATION, act);
    }

    private FirKey register(Unit unit, NewFir said) {
        return sho(unit, desk -> desk.register(Some.STATION, said));
    }

    private FirNumber numberAt(Unit unit, Instant at, String station) {
        return SomeFir.as(unit, data, at, "Q-1", Role.SHO, station, desk -> desk.register(
                        station, SomeFir.of("The informant was in hospital", null, "ppc-379"))
                .number());
    }

    @EveryEngine
    void numbersBeginAnewWithTheStationAndWithPakistansYear(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            assertEquals(new FirNumber(1, 2026), numberAt(unit, NOON, Some.STATION));
            assertEquals(new FirNumber(2, 2026), numberAt(unit, LAST_HOUR, Some.STATION));
            assertEquals(new FirNumber(1, 2026), numberAt(unit, LAST_HOUR, NEXT_STATION));
            assertEquals(new FirNumber(1, 2027), numberAt(unit, NEW_YEAR, Some.STATION));
        }
    }

    @EveryEngine
    void manyAtOnceGetEachANumberAndOneThatFailsLeavesNoGap(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            register(unit, SomeFir.under("ppc-379"));
            List<CompletableFuture<FirNumber>> many = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> register(unit, SomeFir.under("ppc-379")).number()))
                    .toList();
            List<Integer> serials =
                    many.stream().map(one -> one.join().serial()).sorted().toList();
            assertEquals(IntStream.rangeClosed(2, 9).boxed().toList(), serials);
            assertThrows(
                    IllegalStateException.class,
                    () -> sho(unit, desk -> {
                        desk.register(Some.STATION, SomeFir.under("ppc-379"));
                        throw new IllegalStateException("after the number was taken");
                    }));
            assertEquals(10, register(unit, SomeFir.under("ppc-379")).number().serial());
        }
    }

    @EveryEngine
    void theProgramHasNoRightToChangeOrRemoveWhatIsNumbered(TestDatabase database) throws SQLException {
        try (Unit unit = Unit.on(database)) {
            FirKey key = register(unit, SomeFir.under("ppc-379", "ppc-411"));
            sho(unit, desk -> desk.addStatement(key, SomeFir.statement()));
        }
        for (String change : List.of(
                "update fir set narrative = 'x'",
                "update fir set serial = 9",
                "delete from fir",
                "update fir_section set offence_code = 'ppc-302'",
                "delete from fir_section",
                "update fir_statement set words = 'x'",
                "delete from fir_statement")) {
            try (Connection portal = database.portal().open();
                    Statement statement = portal.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(change), change);
            }
        }
        try (Connection owner = database.owner().open();
                Statement statement = owner.createStatement()) {
            String again =
                    "insert into fir_seal (fir_id, sealed_at, sealed_by) select id + 9999, registered_at, 'x' from fir";
            assertThrows(SQLException.class, () -> statement.executeUpdate(again));
        }
    }

    @EveryEngine
    void withoutACognizableSectionTheWayIsSection155AndAnUnsureOneNeedsAReason(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            refused(
                    "firBook.notCognizable",
                    () -> register(unit, SomeFir.of(null, "It is urgent", "ppc-352", "ppc-504")));
            refused("firBook.statusReason.missing", () -> register(unit, SomeFir.under("ppc-109")));
            refused("firBook.statusReason.missing", () -> register(unit, SomeFir.under("ppc-352", "ppc-121")));
            assertEquals(
                    1,
                    register(unit, SomeFir.of(null, "Abetment of a theft", "ppc-109"))
                            .number()
                            .serial());
            assertEquals(
                    2,
                    register(unit, SomeFir.under("ppc-352", "ppc-379")).number().serial());
            refused("law.offence.unknown", () -> register(unit, SomeFir.under("ppc-379", "ppc-9999")));
            refused("firBook.sections", () -> SomeFir.under());
            refused("firBook.sections", () -> SomeFir.under("ppc-379", "ppc-379"));
        }
    }

    @EveryEngine
    void whatIsWrittenDownLateSaysWhy(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            Instant onTime = NOON.minus(Duration.ofHours(24));
            assertEquals(
                    1,
                    register(unit, SomeFir.at(onTime, null, null, "ppc-379"))
                            .number()
                            .serial());
            Instant late = onTime.minusSeconds(1);
            refused("firBook.delay.missing", () -> register(unit, SomeFir.at(late, null, null, "ppc-379")));
            register(unit, SomeFir.at(late, "The road was closed by snow", null, "ppc-379"));
            refused("firBook.occurred", () -> SomeFir.at(NOON, null, null, "ppc-379"));
            refused(
                    "firBook.reported",
                    () -> SomeFir.as(
                            unit,
                            data,
                            NOON.minus(Duration.ofHours(3)),
                            "Q-1",
                            Role.SHO,
                            Some.STATION,
                            desk -> desk.register(Some.STATION, SomeFir.under("ppc-379"))));
        }
    }

    @EveryEngine
    void onlyWhoActsForTheStationRegistersThereAndReadersReadBelowTheirPlaceAlone(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            FirKey key = register(unit, SomeFir.under("ppc-379"));
            refused("firBook.station", () -> sho(unit, desk -> desk.register(NEXT_STATION, SomeFir.under("ppc-379"))));
            refused(
                    "firBook.station",
                    () -> as(unit, Role.DPO, "district-quetta", desk -> desk.findDraft(Some.STATION, null)));
            assertEquals(
                    1,
                    as(unit, Role.DPO, "district-quetta", desk -> desk.list(FirFilter.everything(), 0))
                            .size());
            assertFalse(as(unit, Role.DPO, "district-quetta", desk -> desk.open(key))
                    .mayWrite());
            assertTrue(sho(unit, desk -> desk.open(key)).mayWrite());
            refused("refusal.notFound", () -> as(unit, Role.SHO, NEXT_STATION, desk -> desk.open(key)));
            refused(
                    "refusal.notFound",
                    () -> as(unit, Role.SHO, NEXT_STATION, desk -> desk.print(key, FirSheet.Copy.ORIGINAL)));
            refused(
                    "refusal.notFound",
                    () -> as(unit, Role.SHO, NEXT_STATION, desk -> desk.addStatement(key, SomeFir.statement())));
            assertEquals(List.of(), as(unit, Role.SHO, NEXT_STATION, desk -> desk.list(FirFilter.everything(), 0)));
            assertEquals(
                    List.of(), as(unit, Role.FRONT_DESK, Some.STATION, desk -> desk.list(FirFilter.everything(), 0)));
        }
    }

    private <T> T as(Unit unit, Role role, String place, Function<FirDesk, T> act) {
        return SomeFir.as(unit, data, NOON, "Q-7", role, place, act);
    }

    @EveryEngine
    void aSealedOneIsNotThereForOthersOfTheStation(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            FirKey sealed = SomeFir.as(
                    unit,
                    data,
                    NOON,
                    "Q-5",
                    Role.STATION_OFFICER,
                    Some.STATION,
                    desk -> desk.register(Some.STATION, SomeFir.under("ppc-376")));
            FirKey open = register(unit, SomeFir.under("ppc-379"));
            FirKey none = new FirKey(Some.STATION, new FirNumber(99, 2026));
            for (FirKey hidden : List.of(sealed, none))
                refused(
                        "refusal.notFound",
                        () -> as(unit, Role.STATION_OFFICER, Some.STATION, desk -> desk.open(hidden)));
            assertEquals(List.of(open), listed(as(unit, Role.STATION_OFFICER, Some.STATION, FirDeskDbTest::all)));
            assertEquals(List.of(open, sealed), listed(sho(unit, FirDeskDbTest::all)), "the head of the station");
            assertEquals(
                    2, as(unit, Role.DPO, "district-quetta", FirDeskDbTest::all).size(), "and the ladder above");
            FirSheet own =
                    SomeFir.as(unit, data, NOON, "Q-5", Role.STATION_OFFICER, Some.STATION, desk -> desk.open(sealed));
            assertTrue(own.sealed() && own.fir().isSpecial(), "and who registered it");
            assertEquals("SP", own.fir().investigator());
            as(unit, Role.SHO, Some.STATION, desk -> {
                desk.addSection(open, "ppc-377-b", "The victim is a child");
                return null;
            });
            assertEquals(
                    List.of(),
                    as(unit, Role.STATION_OFFICER, Some.STATION, FirDeskDbTest::all),
                    "a section that seals does so when it comes later");
        }
    }

    private static List<FirRow> all(FirDesk desk) {
        return desk.list(FirFilter.everything(), 0);
    }

    private static List<FirKey> listed(List<FirRow> rows) {
        return rows.stream().map(FirRow::key).toList();
    }

    @EveryEngine
    void sectionsThatComeOrGoLaterKeepTheirHistoryAndTheCopiesTheFirst(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            FirKey key = register(unit, SomeFir.under("ppc-379"));
            sho(unit, desk -> {
                desk.addSection(key, "ppc-411", "It was found with a receiver");
                return null;
            });
            refused("firBook.section.stands", () -> change(unit, desk -> desk.addSection(key, "ppc-411", "Once more")));
            refused("firBook.section.why", () -> change(unit, desk -> desk.strikeSection(key, 1, " ")));
            change(unit, desk -> desk.strikeSection(key, 1, "It was no theft"));
            refused("firBook.section.struck", () -> change(unit, desk -> desk.strikeSection(key, 1, "Once more")));
            refused("firBook.section.last", () -> change(unit, desk -> desk.strikeSection(key, 2, "Nothing left")));
            FirSheet sheet = sho(unit, desk -> desk.open(key));
            assertEquals(List.of("ppc-379"), sheet.fir().firstSections());
            assertEquals(2, sheet.fir().sections().size());
            assertEquals(
                    "It was no theft", sheet.fir().sections().get(0).strike().why());
            assertEquals(
                    List.of("PPC 411"),
                    sho(unit, FirDeskDbTest::all).get(0).sections().stream()
                            .map(offence -> offence.citation())
                            .toList());
            assertEquals(0, sho(unit, desk -> desk.list(section("ppc-379"), 0)).size());
            assertEquals(1, sho(unit, desk -> desk.list(section("ppc-411"), 0)).size());
        }
    }

    private void change(Unit unit, Consumer<FirDesk> order) {
        sho(unit, desk -> {
            order.accept(desk);
            return null;
        });
    }

    private static FirFilter section(String code) {
        return new FirFilter(null, null, null, code, null, null, null);
    }

    @EveryEngine
    void statementsAreNumberedWithinTheirFirAndItGoesToTheMagistrateOnce(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            FirKey one = register(unit, SomeFir.under("ppc-379"));
            FirKey two = register(unit, SomeFir.under("ppc-379"));
            List<Integer> seqs = new ArrayList<>();
            for (FirKey key : List.of(one, one, two))
                seqs.add(sho(unit, desk -> desk.addStatement(key, SomeFir.statement())));
            assertEquals(List.of(1, 2, 1), seqs);
            FirDispatch.NewDispatch sent =
                    new FirDispatch.NewDispatch(NOON, "Judicial Magistrate I, Quetta", "HC Nazar", "Receipt 41");
            FirDispatch.NewDispatch early =
                    new FirDispatch.NewDispatch(NOON.minusSeconds(61), "Judicial Magistrate I", "HC Nazar", "None");
            refused("firBook.dispatch.sentAt", () -> change(unit, desk -> desk.dispatch(one, early)));
            change(unit, desk -> desk.dispatch(one, sent));
            refused("firBook.dispatch.done", () -> change(unit, desk -> desk.dispatch(one, sent)));
            FirFilter waiting = new FirFilter(Some.STATION, 2026, null, null, false, null, null);
            assertEquals(List.of(two), listed(sho(unit, desk -> desk.list(waiting, 0))));
        }
    }

    @EveryEngine
    void whatIsTypedIsKeptForItsOfficerUntilItIsNumbered(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            Map<String, String> typed = Map.of("narrative", "ن".repeat(NewFir.LONGEST_NARRATIVE));
            change(unit, desk -> desk.keepDraft(Some.STATION, null, typed));
            assertEquals(typed, sho(unit, desk -> desk.findDraft(Some.STATION, null)));
            assertEquals(Map.of(), as(unit, Role.SHO, Some.STATION, desk -> desk.findDraft(Some.STATION, null)));
            register(unit, SomeFir.under("ppc-379"));
            assertEquals(Map.of(), sho(unit, desk -> desk.findDraft(Some.STATION, null)));
        }
    }

    @EveryEngine
    void aListTurnsPagesAndNarrows(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            for (int i = 0; i <= Firs.PAGE; i++) register(unit, SomeFir.under("ppc-379"));
            assertEquals(Firs.PAGE + 1, sho(unit, FirDeskDbTest::all).size());
            List<FirRow> last = sho(unit, desk -> desk.list(FirFilter.everything(), 1));
            assertEquals(
                    List.of(1), last.stream().map(row -> row.number().serial()).toList());
            assertEquals(
                    1,
                    sho(unit, desk -> desk.list(new FirFilter(null, null, 7, null, null, null, null), 0))
                            .size());
            LocalDate day = LocalDate.of(2026, 11, 29);
            assertEquals(
                    0,
                    sho(unit, desk -> desk.list(new FirFilter(null, null, null, null, null, day.plusDays(1), null), 0))
                            .size());
            assertEquals(
                    Firs.PAGE + 1,
                    sho(unit, desk -> desk.list(new FirFilter(null, null, null, null, null, day, day), 0))
                            .size());
            FirFilter before = new FirFilter(null, null, null, null, null, null, day.minusDays(1));
            assertEquals(0, sho(unit, desk -> desk.list(before, 0)).size());
        }
    }

    @EveryEngine
    void superiorsAreToldAtOnceOfASpecialReportCaseAndTakeNoteEachForThePost(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            register(unit, SomeFir.under("ppc-379"));
            FirKey murder = register(unit, SomeFir.under("ppc-302"));
            assertEquals(List.of(murder), listed(as(unit, Role.DPO, "district-quetta", FirDesk::listAlerts)));
            assertEquals(List.of(), as(unit, Role.CITY_SP, "district-quetta", FirDesk::listAlerts), "another post");
            assertEquals(List.of(), sho(unit, FirDesk::listAlerts), "the station told them");
            refused("firBook.alert.none", () -> change(unit, desk -> desk.takeNote(murder)));
            FirSheet before = as(unit, Role.DPO, "district-quetta", desk -> desk.open(murder));
            assertTrue(before.mayTakeNote());
            as(unit, Role.DPO, "district-quetta", desk -> {
                desk.takeNote(murder);
                return null;
            });
            assertEquals(0, as(unit, Role.DPO, "district-quetta", FirDesk::countAlerts));
            List<String> noted = sho(unit, desk -> desk.open(murder)).alerts().stream()
                    .filter(alert -> !alert.isWaiting())
                    .map(alert -> alert.role() + " " + alert.notedBy())
                    .toList();
            assertEquals(List.of("DPO user:q-7"), noted);
            assertTrue(
                    before.alerts().stream().anyMatch(alert -> alert.role() == Role.RPO), "the others are told, too");
            FirKey theft = register(unit, SomeFir.under("ppc-379"));
            change(unit, desk -> desk.addSection(theft, "ppc-302", "He died in hospital"));
            assertEquals(List.of(theft), listed(as(unit, Role.DPO, "district-quetta", FirDesk::listAlerts)));
        }
    }

    @EveryEngine
    void theInformantIsToldTheNumberAndOfASealedOneNothingThatSaysWhatItIs(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            FirKey open = register(unit, SomeFir.under("ppc-379"));
            register(unit, SomeFir.under("ppc-376"));
            List<String> told = unit.inTransaction(
                    em -> em.createQuery("select x from OutgoingSms x order by x.id", OutgoingSms.class)
                            .getResultStream()
                            .map(sms -> sms.textKey() + " " + sms.cause().orElse("none"))
                            .toList());
            assertEquals(List.of("firBook.sms.registered " + open.auditTarget(), "firBook.sms.sealed none"), told);
            for (Language language : List.of(Language.ENGLISH, Language.URDU)) {
                String words = Texts.text("firBook.sms.sealed", language, open.number(), "day", "station");
                assertFalse(words.contains("FIR") || words.contains("ایف آئی آر") || words.contains("station"), words);
            }
        }
    }
}
