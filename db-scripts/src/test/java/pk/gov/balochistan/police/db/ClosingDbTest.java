package pk.gov.balochistan.police.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        try (OldComplaints before = new OldComplaints(engine, "9")) {
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
    void noCaseIsClosedWithoutSayingByWhom(Engine engine) throws Exception {
        try (OldComplaints before = new OldComplaints(engine, "9")) {
            before.add(1, "IN_PROGRESS", Map.of());
            before.bringToLatest();
            Statement statement = before.statement();
            for (String refused : List.of(
                    "status = 'CLOSED', is_open = 0",
                    "closed_by = 'CITIZEN'",
                    "status = 'CLOSED', is_open = 1, closed_by = 'CITIZEN'",
                    "satisfaction = 6",
                    "status = 'CLOSED', is_open = 0, closed_by = 'CITIZEN', next_clock_at = due_at"))
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
