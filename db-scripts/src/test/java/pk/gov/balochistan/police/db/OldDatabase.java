package pk.gov.balochistan.police.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;

/** A database as an earlier version left it, with complaints at one place and of one kind, to be brought to the latest. */
final class OldDatabase implements AutoCloseable {
    private final TestDatabase database;
    private final Connection connection;
    private final Statement statement;

    /** @param version of the scripts, such as {@code 8} */
    OldDatabase(Engine engine, String version) throws Exception {
        database = engine == Engine.H2 ? TestDatabases.emptyH2() : TestDatabases.emptyPostgres();
        migrateTo(version);
        connection = database.open();
        statement = connection.createStatement();
        statement.execute("insert into place (id, kind, code, name_en, name_ur, path, valid_from, confidence)"
                + " values (1, 'STATION', 'x', 'x', 'x', '1/', date '2026-01-01', 'x')");
        statement.execute(
                "insert into complaint_category (code, name_en, name_ur, contact_within_hours, resolve_within_hours,"
                        + " first_level, sort_order, confidence) values ('x', 'x', 'x', 1, 1, 'SHO', 1, 'x')");
    }

    Statement statement() {
        return statement;
    }

    void bringToLatest() {
        migrateTo("latest");
    }

    /** @param more columns as SQL writes their values; of those always there, too */
    void add(int id, String status, Map<String, String> more) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("id", Integer.toString(id));
        columns.put("tracking_number", "'10000000000" + id + "'");
        columns.put("category_code", "'x'");
        columns.put("channel", "'SMS'");
        columns.put("language", "'en'");
        columns.put("filed_at", "current_timestamp");
        columns.put("filed_by", "'x'");
        columns.put("idempotency_key", "'key-" + id + "'");
        columns.put("place_id", "1");
        columns.put("place_path", "'1/'");
        columns.put("description", "'x'");
        columns.put("min_level", "0");
        columns.put("responsible_role", "'SHO'");
        columns.put("responsible_place_id", "1");
        columns.put("responsible_path", "'1/'");
        columns.put("status", "'" + status + "'");
        columns.put("contact_due_at", "current_timestamp");
        columns.put("due_at", "current_timestamp");
        columns.putAll(more);
        statement.execute("insert into complaint (" + String.join(", ", columns.keySet()) + ") values ("
                + String.join(", ", columns.values()) + ")");
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(
                        database.owner().url(),
                        database.owner().user(),
                        database.owner().password())
                .locations(
                        "classpath:db/common",
                        "classpath:db/" + database.owner().engine().folder())
                .target(version)
                .load()
                .migrate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
