package pk.gov.balochistan.police.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose word closed a case, on a database that had complaints before it was asked. */
class ClosingDbTest {
    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"H2", "POSTGRESQL"})
    void whatWasAnsweredBeforeIsClosedWithoutTheCitizensWord(Engine engine) throws Exception {
        try (OldDatabase before = new OldDatabase(engine, "9")) {
            before.add(1, "RESOLVED", Map.of("is_open", "0"));
            before.add(2, "IN_PROGRESS", Map.of());
            before.bringToLatest();
            assertEquals("CLOSED NOBODY", found(before.statement(), 1));
            assertEquals("IN_PROGRESS null", found(before.statement(), 2));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"H2", "POSTGRESQL"})
    void whatWasClosedBeforeWasSoOnTheDayOfTheWordOrOfTheSilence(Engine engine) throws Exception {
        try (OldDatabase before = new OldDatabase(engine, "11")) {
            before.add(1, "CLOSED", Map.of("is_open", "0", "closed_by", "'CITIZEN'", "word_due_at", day(20)));
            before.add(2, "CLOSED", Map.of("is_open", "0", "closed_by", "'NOBODY'", "word_due_at", day(20)));
            before.add(3, "RESOLVED", Map.of("is_open", "0", "word_due_at", day(20)));
            before.statement()
                    .execute(
                            "insert into complaint_event (id, complaint_id, seq, at, actor, kind, is_public, status, text_key)"
                                    + " values (1, 1, 1, " + day(17) + ", 'x', 'CONFIRMED', 1, 'CLOSED', 'x')");
            before.bringToLatest();
            assertEquals(List.of(1), closedOn(before.statement(), 17));
            assertEquals(List.of(2), closedOn(before.statement(), 20));
        }
    }

    private static String day(int day) {
        return "timestamp '2026-11-" + day + " 06:00:00'";
    }

    private static List<Integer> closedOn(Statement statement, int day) throws SQLException {
        List<Integer> ids = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select id from complaint where closed_at = " + day(day))) {
            while (row.next()) ids.add(row.getInt(1));
        }
        return ids;
    }

    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"H2", "POSTGRESQL"})
    void noCaseIsClosedWithoutSayingByWhom(Engine engine) throws Exception {
        try (OldDatabase before = new OldDatabase(engine, "9")) {
            before.add(1, "IN_PROGRESS", Map.of());
            before.bringToLatest();
            Statement statement = before.statement();
            for (String refused : List.of(
                    "status = 'CLOSED', is_open = 0",
                    "closed_by = 'CITIZEN', closed_at = due_at",
                    "status = 'CLOSED', is_open = 1, closed_by = 'CITIZEN', closed_at = due_at",
                    "status = 'CLOSED', is_open = 0, closed_by = 'CITIZEN'",
                    "closed_at = due_at",
                    "satisfaction = 6",
                    "status = 'CLOSED', is_open = 0, closed_by = 'CITIZEN', closed_at = due_at, next_clock_at = due_at"))
                assertThrows(
                        SQLException.class,
                        () -> statement.execute("update complaint set " + refused + " where id = 1"),
                        refused);
            String waits = "status = 'RESOLVED', is_open = 0, next_clock_at = due_at";
            assertTrue(statement.executeUpdate("update complaint set " + waits + " where id = 1") == 1);
        }
    }

    private static String found(Statement statement, int id) throws SQLException {
        try (ResultSet row = statement.executeQuery("select status, closed_by from complaint where id = " + id)) {
            assertTrue(row.next());
            return row.getString(1) + " " + row.getString(2);
        }
    }
}
