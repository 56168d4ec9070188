package pk.gov.balochistan.police.stationdiary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.stationdiary.SomeStation.MORNING;
import static pk.gov.balochistan.police.stationdiary.SomeStation.STATION;
import static pk.gov.balochistan.police.stationdiary.SomeStation.refused;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.testing.Unit;

/** Who writes into the diary of a station, in which order, and that nothing of it changes. */
class DiaryDbTest {
    private static final String OTHER_STATION = "station-quetta-city";

    @Test
    void theClerkAndTheOfficerInChargeAloneWrite() {
        assertEquals(
                EnumSet.of(Role.STATION_CLERK, Role.SHO),
                Arrays.stream(Role.values())
                        .filter(role -> SomeStation.may(role, Permission.DIARY_WRITE))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))));
        assertTrue(Role.STATION_CLERK.needsOfficer());
        assertFalse(Role.STATION_CLERK.isOnLadder());
    }

    @EveryEngine
    void numbersBeginAtOneEachDay(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            assertEquals(1, station.open());
            assertEquals(2, station.write("Constable Dad Khan left for the picket."));
            assertEquals(3, station.close(null));
            station.pass(Duration.ofDays(1));
            assertEquals(1, station.open());
        }
    }

    /** The row of the station's book is held: without it two clerks would draw the same number. */
    @EveryEngine
    void twoClerksAtOnceDrawNeitherGapNorDouble(TestDatabase database) throws Exception {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            station.open();
            ExecutorService clerks = Executors.newFixedThreadPool(2);
            Callable<List<Integer>> writes = () -> IntStream.range(0, 20)
                    .map(i -> station.write("Entry " + i + " of many."))
                    .boxed()
                    .toList();
            List<Integer> numbers = new ArrayList<>();
            for (Future<List<Integer>> done : clerks.invokeAll(List.of(writes, writes))) numbers.addAll(done.get());
            clerks.shutdown();
            assertEquals(
                    IntStream.rangeClosed(2, 41).boxed().toList(),
                    numbers.stream().sorted().toList());
            assertEquals(
                    DiaryComparison.Answer.SAME,
                    station.compare(station.sheet().hash()).answer(),
                    "and each is tied to the one before");
        }
    }

    @EveryEngine
    void nothingIsWrittenBeforeTheOpeningOrAfterTheClosing(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            refused("diary.notOpen", () -> station.write("Too early."));
            refused("diary.notOpen", () -> station.close(null));
            station.open();
            refused("diary.open", station::open);
            station.close(null);
            refused("diary.closed", () -> station.write("Too late."));
            refused("diary.closed", station::open);
        }
    }

    @EveryEngine
    void aDayThatWasNotClosedIsClosedFirstAndSaysWhy(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            station.open();
            station.pass(Duration.ofDays(1));
            refused("diary.closeFirst", station::open);
            refused("diary.closeFirst", () -> station.write("Of the new day."));
            refused("diary.late.closing", () -> station.close(null));
            assertEquals(2, station.close("The line was cut in the evening."));
            assertEquals(1, station.open());
        }
    }

    @EveryEngine
    void theOpeningListsWhoIsInCustodyAndOffersThemTheNextDay(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            HeldPerson held = new HeldPerson("Gul Khan", "PPC 379", MORNING.minus(Duration.ofHours(5)));
            HeldPerson future = new HeldPerson("Gul Khan", "PPC 379", MORNING.plus(Duration.ofHours(5)));
            refused("diary.custody.future", () -> station.open(future));
            station.open(held);
            DiaryEntry opening = station.sheet().entries().get(0);
            assertEquals(1, opening.custodyCount());
            assertEquals(held, opening.held().get(0).person());
            station.close(null);
            assertEquals(125_050L, station.sheet().entries().get(1).cashPaisa());
            station.pass(Duration.ofDays(1));
            assertEquals(List.of(held), station.clerk(desk -> desk.offerHeld(STATION)));
        }
    }

    @EveryEngine
    void bothHoursStandAndMoreThanTwoHoursBetweenThemHaveAReason(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            station.open();
            NewDiaryEntry told = NewDiaryEntry.of(DiaryKind.REPORT, Language.ENGLISH, "A theft was reported.");
            refused("diary.future", () -> station.write(told.earlier(MORNING.plusSeconds(60), null)));
            station.write(told.earlier(MORNING.minus(Duration.ofHours(2)), null));
            NewDiaryEntry late = told.earlier(MORNING.minus(Duration.ofMinutes(121)), null);
            refused("diary.late", () -> station.write(late));
            station.write(told.earlier(late.happenedAt(), "He walked from the village."));
            DiaryEntry entry = station.sheet().entries().get(2);
            assertEquals(MORNING, entry.enteredAt());
            assertEquals(late.happenedAt(), entry.happenedAt());
            assertEquals("He walked from the village.", entry.lateWhy());
        }
    }

    @EveryEngine
    void aStruckEntryStaysLegibleAndIsStruckOnce(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            station.open();
            station.write("Wrong.");
            refused("diary.strike.frame", () -> station.strike(1, "It was wrong."));
            refused("diary.reason", () -> station.strike(2, " "));
            station.strike(2, "Another station's matter.");
            refused("diary.strike.twice", () -> station.strike(2, "Again wrong."));
            DiaryEntry struck = station.sheet().entries().get(1);
            assertEquals("Wrong.", struck.words());
            assertEquals("Another station's matter.", struck.strike().why());
            assertEquals("Q-1", struck.strike().signature().belt().value());
        }
    }

    /** The right is missing in the database, whatever the program does. */
    @EveryEngine
    void theProgramsRoleCanNeitherAmendNorTakeOut(TestDatabase database) throws SQLException {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            station.open(new HeldPerson("Gul Khan", "PPC 379", MORNING));
            station.write("As it was.");
            station.strike(2, "It was wrong.");
        }
        try (Connection portal = database.portal().open();
                Statement statement = portal.createStatement()) {
            for (String table : List.of("diary_entry", "diary_custody", "diary_strike", "diary_review")) {
                assertThrows(
                        SQLException.class, () -> statement.executeUpdate("update " + table + " set id = id"), table);
                assertThrows(SQLException.class, () -> statement.executeUpdate("delete from " + table), table);
            }
        }
    }

    @EveryEngine
    void oneWritesAtTheOwnStationAndReadsWithinTheOwnPlaces(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            station.open();
            NewDiaryEntry theirs = NewDiaryEntry.of(DiaryKind.OTHER, Language.ENGLISH, "Of others.");
            refused(
                    "refusal.notFound",
                    () -> station.as("Q-2", Role.SHO, OTHER_STATION, desk -> desk.write(STATION, theirs)));
            refused(
                    "refusal.notFound",
                    () -> station.reader(
                            Role.STATION_OFFICER, OTHER_STATION, desk -> desk.read(STATION, SomeStation.DAY, 0)));
            refused(
                    "refusal.notFound",
                    () -> station.reader(
                            Role.SHO, OTHER_STATION, desk -> desk.compare(STATION, SomeStation.DAY, "0".repeat(32))));
            assertEquals(1, station.sheet().entries().size());
        }
    }

    @EveryEngine
    void aDraftWaitsUntilItIsSignedAsAnEntryAndOnce(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            station.draft("Gul Khan was arrested.");
            DiaryDraft draft =
                    station.clerk(desk -> desk.listDrafts(STATION, 0)).get(0);
            NewDiaryEntry words =
                    NewDiaryEntry.of(DiaryKind.OTHER, Language.ENGLISH, draft.words(Language.ENGLISH) + " He is well.");
            refused("diary.notOpen", () -> station.clerk(desk -> desk.signDraft(STATION, draft.id(), words)));
            station.open();
            station.pass(Duration.ofHours(4));
            assertFalse(draft.isLate(station.now()));
            assertTrue(draft.isLate(station.now().plusSeconds(1)));
            refused("diary.late", () -> station.clerk(desk -> desk.signDraft(STATION, draft.id(), words)));
            NewDiaryEntry late = words.earlier(null, "The clerk was at court.");
            refused(
                    "refusal.notFound",
                    () -> station.as(
                            "Q-2", Role.SHO, OTHER_STATION, desk -> desk.signDraft(OTHER_STATION, draft.id(), late)));
            station.clerk(desk -> desk.signDraft(STATION, draft.id(), late));
            refused("diary.draft.signed", () -> station.clerk(desk -> desk.signDraft(STATION, draft.id(), late)));
            assertTrue(station.clerk(desk -> desk.listDrafts(STATION, 0)).isEmpty());
            DiaryEntry entry = station.sheet().entries().get(1);
            assertEquals(DiaryKind.ARREST, entry.kind());
            assertEquals("Gul Khan was arrested. He is well.", entry.words());
            assertEquals(MORNING, entry.happenedAt());
            assertEquals("FIR 12/2026", entry.reference());
        }
    }
}
