package pk.gov.balochistan.police.stationdiary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static pk.gov.balochistan.police.stationdiary.SomeStation.STATION;
import static pk.gov.balochistan.police.stationdiary.SomeStation.refused;

import java.time.Duration;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.testing.Unit;

/** What a superior sees of the diaries below, and how entries are found. */
class DiaryReadingDbTest {
    @EveryEngine
    void aSuperiorNotesADayOnceAndTheStationDoesNot(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            station.open();
            refused("diary.review.own", () -> see(station, Role.SHO, STATION));
            see(station, Role.SDPO, "circle-quetta-sariab");
            refused("diary.review.done", () -> see(station, Role.SDPO, "circle-quetta-sariab"));
            DiaryReview review = station.reader(Role.SHO, STATION, desk -> desk.listReviews(STATION, SomeStation.DAY))
                    .get(0);
            assertEquals("Seen.", review.remarks());
            assertNotNull(review.reviewedAt());
        }
    }

    private static void see(SomeStation station, Role role, String place) {
        station.reader(role, place, desk -> {
            desk.see(STATION, SomeStation.DAY, "Seen.");
            return null;
        });
    }

    @EveryEngine
    void aSuperiorSeesWhichStationOpenedAndWhereDraftsAreLate(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            station.open();
            station.draft("Gul Khan was arrested.");
            station.pass(Duration.ofHours(4));
            assertEquals("1 open 0", shown(station, Role.SDPO, "circle-quetta-sariab"));
            station.pass(Duration.ofSeconds(1));
            station.close(null);
            assertEquals("2 closed 1", shown(station, Role.SDPO, "circle-quetta-sariab"));
            assertEquals("", shown(station, Role.SDPO, "circle-quetta-city"));
        }
    }

    private static String shown(SomeStation station, Role role, String place) {
        return station.reader(role, place, desk -> desk.listStations(SomeStation.DAY, 0)).stream()
                .filter(row -> row.station().code().equals(STATION))
                .map(row -> row.day().lastNumber()
                        + (row.day().closedAt() == null ? " open " : " closed ")
                        + row.lateDrafts())
                .collect(Collectors.joining());
    }

    @EveryEngine
    void entriesAreFoundByDaysKindAndWordWithinAMonth(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            station.open();
            station.write("A Bicycle was found, 100% whole.");
            station.write("Nothing.");
            assertEquals("2", found(station, 0, null, "bicycle"));
            assertEquals("2", found(station, 30, null, "100%"));
            assertEquals("", found(station, 0, null, "1_0%"), "its signs are no wildcards");
            assertEquals("1", found(station, 0, DiaryKind.OPENING, null));
            assertEquals("321", found(station, 0, null, null));
            refused("diary.search.days", () -> found(station, 31, null, null));
        }
    }

    private static String found(SomeStation station, int daysBefore, DiaryKind kind, String word) {
        return station
                .reader(
                        Role.SDPO,
                        "circle-quetta-sariab",
                        desk -> desk.search(
                                STATION, SomeStation.DAY.minusDays(daysBefore), SomeStation.DAY, kind, word, 0))
                .stream()
                .map(entry -> String.valueOf(entry.number()))
                .collect(Collectors.joining());
    }

    /** More than a page on the screen, with the seal of the whole day. */
    @EveryEngine
    void theWholeDayIsPrintedWhereItWasOpenedAndForWhomItIs(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            refused("refusal.notFound", () -> printed(station, "circle-quetta-sariab"));
            station.open();
            for (int i = 0; i < Diaries.PAGE + 5; i++) station.write("Entry of a long day.");
            DiarySheet paper = printed(station, "circle-quetta-sariab");
            assertEquals(Diaries.PAGE + 6, paper.entries().size());
            assertEquals(station.sheet().hash(), paper.hash());
            refused("refusal.notFound", () -> printed(station, "circle-quetta-city"));
        }
    }

    private static DiarySheet printed(SomeStation station, String place) {
        return station.reader(Role.SDPO, place, desk -> desk.print(STATION, SomeStation.DAY));
    }

    @EveryEngine
    void aDayThatNobodyOpenedIsEmpty(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            assertNull(station.sheet().day());
            assertNull(station.sheet().hash());
        }
    }
}
