package pk.gov.balochistan.police.sms.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.identifier.TrackingNumber;

/**
 * Loads complaints as rows, by JDBC batch: spread over all stations and the last year, three in ten of them open, each with two
 * entries on its timeline and a phone of its own.
 */
public final class BenchComplaints {
    private static final int BATCH = 2000;
    private static final long FIRST_ID = 1_000_000_000L;
    private static final int DAYS = 360;
    private static final List<String> KINDS =
            List.of("property_dispute", "non_cognizable", "hotel_tenant", "crime_report_walkin", "property_dispute");
    private static final List<String> NAMES = List.of(
            "Abdul Wahid",
            "Gul Bibi",
            "Sana Ullah",
            "Naz Khatoon",
            "Mir Hasil",
            "Bakht Jan",
            "Dur Muhammad",
            "Zarmina");

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

    private record Station(long id, String path) {}

    public static BenchComplaints load(DatabaseAccess owner, int count) throws SQLException {
        TrackingNumber[] numbers = new TrackingNumber[count];
        try (Connection connection = owner.open()) {
            connection.setAutoCommit(false);
            insert(connection, numbers, stations(connection));
            connection.commit();
            analyse(connection);
        }
        return new BenchComplaints(numbers);
    }

    private static List<Station> stations(Connection connection) throws SQLException {
        List<Station> stations = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select id, path from place where kind = 'STATION' and valid_to is null order by id")) {
            while (row.next()) stations.add(new Station(row.getLong(1), row.getString(2)));
        }
        return stations;
    }

    private static void insert(Connection connection, TrackingNumber[] numbers, List<Station> stations)
            throws SQLException {
        String complaint =
                "insert into complaint (id, tracking_number, category_code, channel, language, filed_at, filed_by,"
                        + " idempotency_key, place_id, place_path, description, complainant_name, complainant_name_key,"
                        + " complainant_phone, may_text, min_level, responsible_role, responsible_place_id,"
                        + " responsible_path, status, is_open, contact_due_at, due_at, ended_at, event_count)"
                        + " values (?, ?, ?, 'SMS', 'en', ?, 'bench', ?, ?, ?, 'A matter of the bench', ?, ?, ?, 1, 0,"
                        + " 'SHO', ?, ?, ?, ?, ?, ?, ?, 2)";
        String event =
                "insert into complaint_event (id, complaint_id, seq, at, actor, kind, is_public, status, text_key)"
                        + " values (?, ?, ?, ?, 'bench', ?, 1, ?, ?)";
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        Set<String> drawn = new HashSet<>();
        try (PreparedStatement complaints = connection.prepareStatement(complaint);
                PreparedStatement events = connection.prepareStatement(event)) {
            for (int i = 0; i < numbers.length; i++) {
                // Of 200,000 numbers two are alike in one draw out of five.
                do numbers[i] = TrackingNumber.random();
                while (!drawn.add(numbers[i].digits()));
                boolean open = i % 10 < 3;
                OffsetDateTime filedAt =
                        now.minusMinutes(open ? (i * 7919L) % (20 * 1440) : (i * 7919L) % (DAYS * 1440));
                add(complaints, i, numbers[i], stations.get(i % stations.size()), filedAt, open);
                addEvent(events, i, 1, "FILED", "RECEIVED", filedAt);
                addEvent(events, i, 2, open ? "ROUTED" : "RESOLVED", open ? "RECEIVED" : "RESOLVED", filedAt);
                if ((i + 1) % BATCH == 0 || i + 1 == numbers.length) {
                    complaints.executeBatch();
                    events.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static void add(
            PreparedStatement row, int i, TrackingNumber number, Station station, OffsetDateTime filedAt, boolean open)
            throws SQLException {
        String name = NAMES.get(i % NAMES.size());
        row.setLong(1, FIRST_ID + i);
        row.setString(2, number.digits());
        row.setString(3, KINDS.get(i % KINDS.size()));
        row.setObject(4, filedAt);
        row.setString(5, "bench-complaint-" + i);
        row.setLong(6, station.id);
        row.setString(7, station.path);
        row.setString(8, name);
        row.setString(9, name.toLowerCase(java.util.Locale.ROOT));
        row.setString(10, phone(i));
        row.setLong(11, station.id);
        row.setString(12, station.path);
        row.setString(13, open ? "RECEIVED" : "RESOLVED");
        row.setInt(14, open ? 1 : 0);
        row.setObject(15, filedAt.plusHours(8));
        row.setObject(16, filedAt.plusDays(14));
        row.setObject(17, open ? null : filedAt.plusDays(2));
        row.addBatch();
    }

    private static void addEvent(PreparedStatement row, int i, int seq, String kind, String status, OffsetDateTime at)
            throws SQLException {
        row.setLong(1, FIRST_ID + 2L * i + seq - 1);
        row.setLong(2, FIRST_ID + i);
        row.setInt(3, seq);
        row.setObject(4, at);
        row.setString(5, kind);
        row.setString(6, status);
        row.setString(7, "complaint.event." + kind);
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
