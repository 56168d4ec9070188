package pk.gov.balochistan.police.portal.bench.cms;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.identifier.CheckDigit;
import pk.gov.balochistan.police.testing.LaidAside;

/**
 * Copies filed cases until there are enough: each copy has a number, a person, days and a fate of its own, and all else of the case
 * that it is made of. The program draws, the database copies. One in eight is open, and many of these are late.
 */
final class ManyCases {
    private static final long FIRST_ID = 1_000_000_000L;
    private static final int BATCH = 5_000;
    private static final int DAY = 1440;

    /** So many cases are filed at a station to be copied, and so many officers of it have them. */
    private static final int AT_A_STATION = 37;

    private static final int OFFICERS = 25;
    private static final List<String> TABLES = List.of(
            "complaint",
            "complaint_event",
            "complaint_subject",
            "fir_request",
            "fir_review",
            "false_finding",
            "complaint_transfer");

    /** Of the session that fills, so that it waits for no disk and sorts in memory. */
    private static final List<String> FILLING =
            List.of("set synchronous_commit = off", "set maintenance_work_mem = '512MB'", "set work_mem = '256MB'");

    private final DatabaseAccess owner;
    private final Random random;
    private final Instant now;
    private final Set<String> numbers = new HashSet<>();

    ManyCases(DatabaseAccess owner, Random random, Instant now) {
        boolean h2 = owner.engine() == Engine.H2;
        this.owner = h2 ? owner : new DatabaseAccess(rewriting(owner.url()), owner.user(), owner.password());
        this.random = random;
        this.now = now;
    }

    /** The driver then sends many rows in one statement. */
    static String rewriting(String url) {
        return url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
    }

    /** @param filed rows of the cases to copy, those of the busiest station first */
    void copy(List<Long> filed, int count) throws SQLException {
        try (Connection connection = owner.open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            boolean postgres = owner.engine() == Engine.POSTGRESQL;
            if (postgres) for (String each : FILLING) statement.execute(each);
            statement.execute(postgres ? Fills.DRAWN.replace("create", "create unlogged") : Fills.DRAWN);
            draw(connection, filed, count);
            connection.commit();
            LaidAside aside = LaidAside.of(owner.engine(), statement, TABLES);
            statement.execute(complaints(statement));
            for (String fill : Fills.BESIDE) statement.execute(fill + " order by d.id");
            statement.execute("drop table bench_drawn");
            connection.commit();
            aside.putBack(connection);
            connection.commit();
        }
        analyse();
    }

    /** Lets the engine count its tables, as it does by itself in the course of a day. */
    void analyse() throws SQLException {
        try (Connection connection = owner.open();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES)
                statement.execute((owner.engine() == Engine.H2 ? "analyze table " : "vacuum analyze ") + table);
        }
    }

    private void draw(Connection connection, List<Long> filed, int count) throws SQLException {
        String sql =
                "insert into bench_drawn (id, filed_id, tracking_number, name, name_key, phone, cnic, belt, fate, is_open,"
                        + " filed_at, ended_at, look_at, closed_by, satisfaction, risen, again) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?)";
        // Numbered as they came in, so that what is recent lies together, as in a table that grew by the day.
        List<Lot> lots = Stream.generate(this::lot)
                .limit(count)
                .sorted(Comparator.comparing(Lot::filedAt))
                .toList();
        try (PreparedStatement row = connection.prepareStatement(sql)) {
            for (int i = 0; i < count; i++) {
                // Squared: the first stations have many times the cases of the last.
                double place = random.nextDouble();
                int copied = (int) (filed.size() * place * place);
                person(row, i, filed.get(copied));
                // Filed station by station: so each has officers of its own.
                row.setString(8, "BN-" + (1000 + copied / AT_A_STATION * OFFICERS + random.nextInt(OFFICERS)));
                fate(row, lots.get(i));
                row.addBatch();
                if ((i + 1) % BATCH == 0 || i + 1 == count) row.executeBatch();
            }
        }
    }

    private record Lot(Fate fate, Instant filedAt) {}

    private Lot lot() {
        Fate fate = Fate.draw(random);
        return new Lot(fate, now.minus(1 + random.nextInt(fate.days() * DAY), ChronoUnit.MINUTES));
    }

    private void person(PreparedStatement row, int i, long filed) throws SQLException {
        String name = Names.some(random);
        row.setLong(1, FIRST_ID + i);
        row.setLong(2, filed);
        row.setString(3, number());
        row.setString(4, name);
        row.setString(5, name.toLowerCase(Locale.ROOT));
        row.setString(6, String.format("923%09d", random.nextInt(400_000_000)));
        row.setString(7, String.format("5%012d", random.nextInt(1_000_000_000)));
    }

    private String number() {
        String number;
        do number = CheckDigit.randomNumber(12);
        while (!numbers.add(number));
        return number;
    }

    private void fate(PreparedStatement row, Lot lot) throws SQLException {
        Fate fate = lot.fate();
        Instant filed = lot.filedAt();
        Instant ended = fate.isOpen() ? null : filed.plus(random.nextInt(3 * DAY), ChronoUnit.MINUTES);
        if (ended != null && ended.isAfter(now)) ended = now;
        row.setString(9, fate.status());
        row.setInt(10, fate.isOpen() ? 1 : 0);
        row.setObject(11, column(filed));
        row.setObject(12, ended == null ? null : column(ended));
        row.setObject(13, column(now.plus(1 + random.nextInt(3 * DAY), ChronoUnit.MINUTES)));
        row.setString(14, fate.closedBy());
        row.setObject(15, "CITIZEN".equals(fate.closedBy()) ? 1 + random.nextInt(5) : null);
        row.setInt(16, fate.isOpen() && random.nextInt(4) == 0 ? 1 : 0);
        row.setInt(17, random.nextInt(20) == 0 ? 1 : 0);
    }

    private static OffsetDateTime column(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** Every column as it is in the case that is copied, but for those that {@link Fills} words. */
    private static String complaints(Statement statement) throws SQLException {
        Map<String, String> own = Fills.OWN;
        StringJoiner columns = new StringJoiner(", ");
        StringJoiner values = new StringJoiner(", ");
        try (ResultSet none = statement.executeQuery("select * from complaint where 1 = 0")) {
            ResultSetMetaData table = none.getMetaData();
            for (int i = 1; i <= table.getColumnCount(); i++) {
                String column = table.getColumnName(i).toLowerCase(Locale.ROOT);
                columns.add(column);
                values.add(own.getOrDefault(column, "c." + column));
            }
        }
        return "insert into complaint (" + columns + ") select " + values
                + " from bench_drawn d join complaint c on c.id = d.filed_id order by d.id";
    }
}
