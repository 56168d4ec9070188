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

/** The column that says what is open, on a database that had complaints before it. */
class OpenComplaintsDbTest {
    private static final String BEFORE = "7";

    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"H2", "POSTGRESQL"})
    void complaintsOfBeforeAreMarkedByTheirStatus(Engine engine) throws Exception {
        try (TestDatabase database = engine == Engine.H2 ? TestDatabases.emptyH2() : TestDatabases.emptyPostgres();
                Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            migrate(database, BEFORE);
            statement.execute("insert into place (id, kind, code, name_en, name_ur, path, valid_from, confidence)"
                    + " values (1, 'STATION', 'x', 'x', 'x', '1/', date '2026-01-01', 'x')");
            statement.execute(
                    "insert into complaint_category (code, name_en, name_ur, contact_within_hours,"
                            + " resolve_within_hours, first_level, sort_order, confidence) values ('x', 'x', 'x', 1, 1, 'SHO', 1, 'x')");
            int id = 0;
            for (String status : new String[] {"RECEIVED", "ALLOCATED", "IN_PROGRESS", "REFERRED_OUTSIDE", "RESOLVED"})
                statement.execute(complaint(++id, status));
            migrate(database, "latest");
            assertEquals(
                    Map.of("RECEIVED", 1, "ALLOCATED", 1, "IN_PROGRESS", 1, "REFERRED_OUTSIDE", 0, "RESOLVED", 0),
                    openByStatus(statement));
            assertThrows(
                    SQLException.class, () -> statement.execute(complaint(6, "RESOLVED")), "open unless it is said");
            statement.execute(complaint(6, "RECEIVED"));
            assertThrows(
                    SQLException.class, () -> statement.execute("update complaint set is_open = null where id = 6"));
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

    private static Map<String, Integer> openByStatus(Statement statement) throws SQLException {
        Map<String, Integer> open = new TreeMap<>();
        try (ResultSet row = statement.executeQuery("select status, is_open from complaint")) {
            while (row.next()) open.put(row.getString(1), row.getInt(2));
        }
        return open;
    }

    private static String complaint(int id, String status) {
        return "insert into complaint (id, tracking_number, category_code, channel, language, filed_at, filed_by,"
                + " idempotency_key, place_id, place_path, description, min_level, responsible_role, responsible_place_id,"
                + " responsible_path, status, contact_due_at, due_at) values (" + id + ", '10000000000" + id
                + "', 'x', 'SMS', 'en', current_timestamp, 'x', 'key-" + id + "', 1, '1/', 'x', 0, 'SHO', 1, '1/', '"
                + status + "', current_timestamp, current_timestamp)";
    }
}
