package pk.gov.balochistan.police.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.CheckDigit;

/**
 * Complaints by the ten thousand, as rows: spread over all stations and 600 days, three in ten open, one in twenty sealed to the
 * gender desk. Of ten open ones about half are overdue at {@link ComplaintDatabase#CLOCK}.
 */
public final class ManyComplaints {
    private static final long FIRST_ID = 1_000_000_000L;
    private static final int BATCH = 5000;
    private static final int MINUTES = 600 * 1440;

    private ManyComplaints() {}

    /** Loads them and lets the engine count its tables. */
    public static void load(TestDatabase database, int count) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            LaidAside aside = LaidAside.of(database.engine(), statement, List.of("complaint"));
            insert(connection, count, stations(statement));
            aside.putBack(connection);
            connection.commit();
        }
        analyse(database);
    }

    /** Lets the engine count its tables, after many rows have changed. */
    public static void analyse(TestDatabase database) throws SQLException {
        analyse(database, "complaint");
    }

    /** The same of a table beside it. */
    public static void analyse(TestDatabase database, String table) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute((database.engine() == Engine.H2 ? "analyze table " : "vacuum analyze ") + table);
        }
    }

    private static List<Long> stations(Statement statement) throws SQLException {
        List<Long> stations = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select id from place where kind = 'STATION' order by id")) {
            while (row.next()) stations.add(row.getLong(1));
        }
        return stations;
    }

    private static void insert(Connection connection, int count, List<Long> stations) throws SQLException {
        String sql = "insert into complaint (id, tracking_number, category_code, channel, language, filed_at, filed_by,"
                + " idempotency_key, place_id, place_path, description, min_level, sealed_to, responsible_role,"
                + " responsible_place_id, responsible_path, status, is_open, contact_due_at, due_at)"
                + " values (?, ?, 'property_dispute', 'SMS', 'en', ?, 'test', ?, ?, '-', 'One of many', 0, ?, 'SHO', ?, '-',"
                + " ?, ?, ?, ?)";
        OffsetDateTime first = OffsetDateTime.ofInstant(ComplaintDatabase.CLOCK.instant(), ZoneOffset.UTC)
                .minusMinutes(MINUTES / 2);
        try (PreparedStatement row = connection.prepareStatement(sql)) {
            for (int i = 0; i < count; i++) {
                String digits = Long.toString(10_000_000_000L + i);
                boolean open = i % 10 < 3;
                OffsetDateTime due = first.plusMinutes(i * 7919L % MINUTES);
                row.setLong(1, FIRST_ID + i);
                row.setString(2, digits + CheckDigit.of(digits));
                row.setObject(3, due.minusDays(14));
                row.setString(4, "many-" + i);
                row.setLong(5, stations.get(i % stations.size()));
                row.setString(6, i % 20 == 0 ? ",GENDER_DESK," : null);
                row.setLong(7, stations.get(i % stations.size()));
                row.setString(8, open ? "RECEIVED" : "RESOLVED");
                row.setInt(9, open ? 1 : 0);
                row.setObject(10, due.minusDays(13));
                row.setObject(11, due);
                row.addBatch();
                if ((i + 1) % BATCH == 0 || i + 1 == count) row.executeBatch();
            }
        }
    }
}
