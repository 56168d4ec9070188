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

/** The column that says what is open, on a database that had complaints before it. */
class OpenComplaintsDbTest {
    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"H2", "POSTGRESQL"})
    void complaintsOfBeforeAreMarkedByTheirStatus(Engine engine) throws Exception {
        try (OldDatabase before = new OldDatabase(engine, "7")) {
            int id = 0;
            for (String status : new String[] {"RECEIVED", "ALLOCATED", "IN_PROGRESS", "REFERRED_OUTSIDE", "RESOLVED"})
                before.add(++id, status, Map.of());
            before.bringToLatest();
            assertEquals(
                    Map.of("RECEIVED", 1, "ALLOCATED", 1, "IN_PROGRESS", 1, "REFERRED_OUTSIDE", 0, "CLOSED", 0),
                    openByStatus(before.statement()));
            assertThrows(SQLException.class, () -> before.add(6, "RESOLVED", Map.of()), "open unless it is said");
            before.add(6, "RECEIVED", Map.of());
            assertThrows(SQLException.class, () -> before.statement()
                    .execute("update complaint set is_open = null where id = 6"));
        }
    }

    private static Map<String, Integer> openByStatus(Statement statement) throws SQLException {
        Map<String, Integer> open = new TreeMap<>();
        try (ResultSet row = statement.executeQuery("select status, is_open from complaint")) {
            while (row.next()) open.put(row.getString(1), row.getInt(2));
        }
        return open;
    }
}
