package pk.gov.balochistan.police.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;

/** The clocks of complaints, on a database that had complaints before them. */
class ClocksDbTest {
    private static final String BEFORE = "8";

    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"H2", "POSTGRESQL"})
    void complaintsOfBeforeAreLookedAtWhenTheirNextPromiseIsDue(Engine engine) throws Exception {
        try (TestDatabase database = engine == Engine.H2 ? TestDatabases.emptyH2() : TestDatabases.emptyPostgres();
                Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            migrate(database, BEFORE);
            statement.execute("insert into place (id, kind, code, name_en, name_ur, path, valid_from, confidence)"
                    + " values (1, 'STATION', 'x', 'x', 'x', '1/', date '2026-01-01', 'x')");
            statement.execute(
                    "insert into complaint_category (code, name_en, name_ur, contact_within_hours,"
                            + " resolve_within_hours, first_level, sort_order, confidence) values ('x', 'x', 'x', 1, 1, 'SHO', 1, 'x')");
            statement.execute(complaint(1, "RECEIVED", 1, "null"));
            statement.execute(complaint(2, "IN_PROGRESS", 1, "timestamp '2026-11-01 05:00:00'"));
            statement.execute(complaint(3, "RESOLVED", 0, "null"));
            migrate(database, "latest");
            assertEquals(Map.of(1, "02", 2, "03", 3, "never"), days(statement));
            assertThrows(
                    SQLException.class,
                    () -> statement.execute("update complaint set next_clock_at = due_at where id = 3"),
                    "what has ended is never looked at");
        }
    }

    private static void migrate(TestDatabase database, String target) {
        DatabaseAccess owner = database.owner();
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations(
                        "classpath:db/common", "classpath:db/" + owner.engine().folder())
                .target(target)
                .load()
                .migrate();
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

    private static String complaint(int id, String status, int open, String contactedAt) {
        return "insert into complaint (id, tracking_number, category_code, channel, language, filed_at, filed_by,"
                + " idempotency_key, place_id, place_path, description, min_level, responsible_role, responsible_place_id,"
                + " responsible_path, status, is_open, contact_due_at, due_at, contacted_at) values (" + id
                + ", '10000000000" + id + "', 'x', 'SMS', 'en', current_timestamp, 'x', 'key-" + id
                + "', 1, '1/', 'x', 0, 'SHO', 1, '1/', '" + status + "', " + open
                + ", timestamp '2026-11-02 12:00:00', timestamp '2026-11-03 12:00:00', " + contactedAt + ")";
    }
}
