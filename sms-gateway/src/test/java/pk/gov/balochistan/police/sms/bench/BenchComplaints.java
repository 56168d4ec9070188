package pk.gov.balochistan.police.sms.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.shared.TrackingNumber;

/** Loads complaints as rows, by JDBC batch: each with two entries on its timeline and a phone of its own. */
final class BenchComplaints {
    private static final int BATCH = 2000;
    private static final long FIRST_ID = 1_000_000_000L;

    private final TrackingNumber[] numbers;

    private BenchComplaints(TrackingNumber[] numbers) {
        this.numbers = numbers;
    }

    static String phone(int index) {
        return "92300" + (1_000_000 + index);
    }

    TrackingNumber number(int index) {
        return numbers[index];
    }

    int count() {
        return numbers.length;
    }

    static BenchComplaints load(DatabaseAccess owner, int count) throws SQLException {
        TrackingNumber[] numbers = new TrackingNumber[count];
        try (Connection connection = owner.open()) {
            connection.setAutoCommit(false);
            String place = "select id, path from place where kind = 'STATION' order by id";
            try (Statement statement = connection.createStatement();
                    ResultSet station = statement.executeQuery(place)) {
                station.next();
                insert(connection, numbers, station.getLong(1), station.getString(2));
            }
            connection.commit();
            analyse(connection);
        }
        return new BenchComplaints(numbers);
    }

    private static void insert(Connection connection, TrackingNumber[] numbers, long placeId, String path)
            throws SQLException {
        String complaint =
                "insert into complaint (id, tracking_number, category_code, channel, language, filed_at, filed_by,"
                        + " idempotency_key, place_id, place_path, description, complainant_phone, may_text, min_level,"
                        + " responsible_role, responsible_place_id, responsible_path, status, contact_due_at, due_at)"
                        + " values (?, ?, 'other', 'SMS', 'en', ?, 'bench', ?, ?, ?, 'A matter of the bench', ?, 1, 0, 'SHO', ?, ?,"
                        + " 'RECEIVED', ?, ?)";
        String event =
                "insert into complaint_event (id, complaint_id, seq, at, actor, kind, is_public, status, text_key)"
                        + " values (?, ?, ?, ?, 'bench', ?, 1, 'RECEIVED', ?)";
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (PreparedStatement complaints = connection.prepareStatement(complaint);
                PreparedStatement events = connection.prepareStatement(event)) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = TrackingNumber.random();
                addComplaint(complaints, i, numbers[i], placeId, path, now);
                addEvent(events, i, 1, "FILED", now);
                addEvent(events, i, 2, "ROUTED", now);
                if ((i + 1) % BATCH == 0 || i + 1 == numbers.length) {
                    complaints.executeBatch();
                    events.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static void addComplaint(
            PreparedStatement row, int i, TrackingNumber number, long placeId, String path, OffsetDateTime now)
            throws SQLException {
        row.setLong(1, FIRST_ID + i);
        row.setString(2, number.digits());
        row.setObject(3, now);
        row.setString(4, "bench-complaint-" + i);
        row.setLong(5, placeId);
        row.setString(6, path);
        row.setString(7, phone(i));
        row.setLong(8, placeId);
        row.setString(9, path);
        row.setObject(10, now.plusHours(8));
        row.setObject(11, now.plusDays(14));
        row.addBatch();
    }

    private static void addEvent(PreparedStatement row, int i, int seq, String kind, OffsetDateTime now)
            throws SQLException {
        row.setLong(1, FIRST_ID + 2L * i + seq - 1);
        row.setLong(2, FIRST_ID + i);
        row.setInt(3, seq);
        row.setObject(4, now);
        row.setString(5, kind);
        row.setString(6, "complaint.event." + kind);
        row.addBatch();
    }

    private static void analyse(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
            for (String table : new String[] {"complaint", "complaint_event"}) {
                statement.execute((h2 ? "analyze table " : "vacuum analyze ") + table);
            }
        }
    }
}
