package pk.gov.balochistan.police.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.testing.Unit;

class OfficeCalendarDbTest {
    @EveryEngine
    void fixedDaysAreHolidaysOfEveryYearAndMovableOnesOfTheirOwn(TestDatabase database) throws SQLException {
        enterEid(database, 2027);
        try (Unit unit = Unit.on(database)) {
            OfficeHours offices = new OfficeCalendar(unit.entityManager()).hoursFrom(2026);
            assertTrue(offices.isHoliday().test(LocalDate.of(2026, 12, 25)));
            assertTrue(offices.isHoliday().test(LocalDate.of(2031, 8, 14)));
            assertTrue(offices.isHoliday().test(LocalDate.of(2027, 3, 10)));
            assertFalse(offices.isHoliday().test(LocalDate.of(2028, 3, 10)));
            assertEquals(5, offices.week().size());
        }
    }

    @EveryEngine
    void movableDaysOfYearsGoneByAreNotRead(TestDatabase database) throws SQLException {
        enterEid(database, 2025);
        try (Unit unit = Unit.on(database)) {
            OfficeHours offices = new OfficeCalendar(unit.entityManager()).hoursFrom(2026);
            assertFalse(offices.isHoliday().test(LocalDate.of(2025, 3, 10)));
        }
    }

    private static void enterEid(TestDatabase database, int year) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into public_holiday (code, name_en, name_ur, holiday_year, holiday_month, holiday_day,"
                            + " confidence, entered_by) values ('eid', 'Eid', 'عید', " + year
                            + ", 3, 10, 'high', 'test')");
        }
    }
}
