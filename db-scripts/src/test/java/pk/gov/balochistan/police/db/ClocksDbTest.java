package pk.gov.balochistan.police.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The clocks of complaints, on a database that had complaints before them. */
class ClocksDbTest {
    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"H2", "POSTGRESQL"})
    void complaintsOfBeforeAreLookedAtWhenTheirNextPromiseIsDue(Engine engine) throws Exception {
        try (OldDatabase before = new OldDatabase(engine, "8")) {
            before.add(1, "RECEIVED", clocks(1, "null"));
            before.add(2, "IN_PROGRESS", clocks(1, "timestamp '2026-11-01 05:00:00'"));
            before.add(3, "RESOLVED", clocks(0, "null"));
            before.bringToLatest();
            assertEquals(Map.of(1, "02", 2, "03", 3, "never"), days(before.statement()));
            assertThrows(
                    SQLException.class,
                    () -> before.statement().execute("update complaint set next_clock_at = due_at where id = 3"),
                    "what has ended is never looked at");
        }
    }

    /** Day of the month by the complaint. */
    private static Map<Integer, String> days(Statement statement) throws SQLException {
        Map<Integer, String> days = new TreeMap<>();
        try (ResultSet row = statement.executeQuery("select id, next_clock_at from complaint")) {
            while (row.next())
                days.put(
                        row.getInt(1),
                        row.getString(2) == null ? "never" : row.getString(2).substring(8, 10));
        }
        return days;
    }

    private static Map<String, String> clocks(int open, String contactedAt) {
        return Map.of(
                "is_open",
                Integer.toString(open),
                "contact_due_at",
                "timestamp '2026-11-02 12:00:00'",
                "due_at",
                "timestamp '2026-11-03 12:00:00'",
                "contacted_at",
                contactedAt);
    }
}
