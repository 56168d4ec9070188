package pk.gov.balochistan.police.stationdiary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pk.gov.balochistan.police.stationdiary.SomeStation.refused;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.stationdiary.DiaryComparison.Answer;
import pk.gov.balochistan.police.testing.Unit;

/** A page on paper is held against the database: it finds what anybody changed, the owner of the tables too. */
class DiaryChainDbTest {
    @EveryEngine
    void aPageOfTheMiddleOfTheDayIsTrueForGoodAndSaysWhatCameAfter(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            station.open(new HeldPerson("Gul Khan", "PPC 379", SomeStation.MORNING));
            station.write("The second.");
            String paper = station.sheet().printedHash();
            assertEquals(39, paper.length(), "eight groups of four");
            said(station, paper.toUpperCase(), Answer.SAME, 2, 0);
            station.write("The third.");
            said(station, paper, Answer.EARLIER, 2, 3);
            station.strike(2, "It was wrong.");
            said(station, paper, Answer.EARLIER, 2, 2);
            said(station, station.sheet().printedHash(), Answer.SAME, 3, 0);
        }
    }

    @EveryEngine
    void aStrikeOfALaterDayChangesTheEarlierDaysPageAndNoOther(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            station.open();
            station.write("The second.");
            station.close(null);
            String paper = station.sheet().printedHash();
            station.pass(Duration.ofDays(1));
            station.open();
            said(station, paper, Answer.SAME, 3, 0);
            station.strike(2, "Another station's matter.");
            station.write("Of the next day.");
            said(station, paper, Answer.EARLIER, 3, 2);
            said(station, station.sheet().printedHash(), Answer.SAME, 3, 0);
        }
    }

    @EveryEngine
    void whatTheOwnerOfTheTablesChangedIsFound(TestDatabase database) throws SQLException {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            station.open(new HeldPerson("Gul Khan", "PPC 379", SomeStation.MORNING));
            station.write("The second.");
            station.write("The third.");
            station.strike(2, "It was wrong.");
            station.write("The fourth.");
            String paper = station.sheet().printedHash();
            said(station, paper, Answer.SAME, 4, 0);
            changed(database, "update diary_custody set offence = 'PPC 380'");
            said(station, paper, Answer.ALTERED, 4, 1);
            changed(database, "update diary_custody set offence = 'PPC 379'");
            changed(database, "update diary_strike set why = 'It was right.'");
            said(station, paper, Answer.ALTERED, 4, 2);
            changed(database, "update diary_strike set why = 'It was wrong.'");
            changed(database, "update diary_entry set words = 'Nothing.' where entry_number = 3");
            said(station, paper, Answer.ALTERED, 4, 3);
            changed(database, "update diary_entry set words = 'The third.' where entry_number = 3");
            said(station, paper, Answer.SAME, 4, 0);
            changed(database, "delete from diary_entry where entry_number = 4");
            said(station, paper, Answer.ALTERED, 0, 2);
        }
    }

    @EveryEngine
    void groupsOfNothingHereAreToldApartFromMistypedOnes(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SomeStation station = new SomeStation(unit);
            station.open();
            refused("diary.groups", () -> station.compare("12 34"));
            refused("diary.groups", () -> station.compare("xyz"));
            said(station, "0".repeat(32), Answer.UNKNOWN, 0, 0);
        }
    }

    private static void said(SomeStation station, String paper, Answer answer, int upTo, int from) {
        DiaryComparison said = station.compare(paper);
        assertEquals(answer + " " + upTo + " " + from, said.answer() + " " + said.upTo() + " " + said.from());
    }

    private static void changed(TestDatabase database, String sql) throws SQLException {
        try (Connection owner = database.owner().open();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
