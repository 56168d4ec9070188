package pk.gov.balochistan.police.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.audit.AuditEntry;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.KeyRing;

/** Someone with the rights of the schema's owner, and at times with a stolen key. */
final class Forger implements AutoCloseable {
    private static final List<String> TABLES = List.of("audit_entry", "audit_seal", "audit_pending");

    private final Connection connection;
    private final KeyRing stolen;
    private final KeyRing wrong;

    Forger(TestDatabase database, KeyRing stolen, KeyRing wrong) throws SQLException {
        this.connection = database.open();
        this.stolen = stolen;
        this.wrong = wrong;
    }

    /** Keeps the trail as it stands, to bring it back. */
    void remember() throws SQLException {
        for (String table : TABLES) {
            sql("create table old_" + table + " as select * from " + table);
        }
    }

    void restore() throws SQLException {
        for (String table : TABLES) {
            sql("delete from " + table);
            sql("insert into " + table + " select * from old_" + table);
        }
    }

    void sql(String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    void edit(int seq, String change) throws SQLException {
        sql("update audit_entry set " + change + " where id = (select entry_id from audit_seal where seq = " + seq
                + ")");
    }

    void delete(int seq) throws SQLException {
        sql("delete from audit_entry where id = (select entry_id from audit_seal where seq = " + seq + ")");
        sql("delete from audit_seal where seq = " + seq);
    }

    void closeNumbers(int seq) throws SQLException {
        // In two steps, since a primary key is checked row by row.
        sql("update audit_seal set seq = -seq where seq > " + seq);
        sql("update audit_seal set seq = -seq - 1 where seq < 0");
    }

    void cutOff(int last) throws SQLException {
        sql("delete from audit_entry where id in (select entry_id from audit_seal where seq > " + last + ")");
        sql("delete from audit_seal where seq > " + last);
    }

    /** Everything is gone but one row, which becomes the first; 0: everything. */
    void leaveOnly(int seq) throws SQLException {
        sql("delete from audit_entry where id in (select entry_id from audit_seal where seq <> " + seq + ")");
        sql("delete from audit_seal where seq <> " + seq);
        sql("update audit_seal set seq = 1");
    }

    /** With a link, so that it looks sealed; the row after it moves up. */
    void insertForged(int seq) throws SQLException {
        sql("insert into audit_entry (id, at, actor, channel, action, outcome, mac) select 900000 + " + seq
                + ", at, 'user:somebody', channel, action, outcome, mac from audit_entry"
                + " where id = (select entry_id from audit_seal where seq = " + seq + ")");
        sql("update audit_seal set seq = -seq where seq >= " + seq);
        sql("update audit_seal set seq = -seq + 1 where seq < 0");
        sql("insert into audit_seal (seq, entry_id, sealed_at, link) select " + seq + ", 900000 + " + seq
                + ", sealed_at, link from audit_seal where seq = " + (seq + 1));
    }

    /** A second row that says the same, without a link. */
    void copy(int seq) throws SQLException {
        sql("insert into audit_entry (id, at, actor, channel, action, target, outcome, reason, detail, mac)"
                + " select 900000 + id, at, actor, channel, action, target, outcome, reason, detail, mac from audit_entry"
                + " where id = (select entry_id from audit_seal where seq = " + seq + ")");
    }

    void swap(int one, int other) throws SQLException {
        sql("update audit_seal set seq = -1 where seq = " + one);
        sql("update audit_seal set seq = " + one + " where seq = " + other);
        sql("update audit_seal set seq = " + other + " where seq = -1");
    }

    /** Signs all rows anew from a number on and links them. */
    void rebuild(int from, boolean withKey) throws SQLException {
        KeyRing keys = withKey ? stolen : wrong;
        String before = from == 1 ? AuditSeal.BEGINNING : linkAt(from - 1);
        for (Object[] row : rowsFrom(from)) {
            long seq = (Long) row[0];
            @SuppressWarnings("unchecked")
            List<String> contents = (List<String>) row[1];
            String mac = AuditEntry.macOf(contents, keys);
            String link = AuditSeal.linkOf(keys, before, seq, Long.parseLong(contents.get(0)), mac);
            update("update audit_entry set mac = ? where id = ?", mac, Long.parseLong(contents.get(0)));
            update("update audit_seal set link = ? where seq = ?", link, seq);
            before = link;
        }
    }

    private List<Object[]> rowsFrom(int from) throws SQLException {
        List<Object[]> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select s.seq, e.id, e.at, e.actor, e.channel, e.action, e.target, e.outcome, e.reason, e.detail"
                                + " from audit_seal s join audit_entry e on e.id = s.entry_id where s.seq >= " + from
                                + " order by s.seq")) {
            while (rows.next()) {
                String at = rows.getObject(3, OffsetDateTime.class).toInstant().toString();
                List<String> contents = new ArrayList<>(Arrays.asList(rows.getString(2), at));
                for (int column = 4; column <= 10; column++) {
                    contents.add(rows.getString(column));
                }
                found.add(new Object[] {rows.getLong(1), contents});
            }
        }
        return found;
    }

    private String linkAt(int seq) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select link from audit_seal where seq = " + seq)) {
            row.next();
            return row.getString(1);
        }
    }

    private void update(String text, String value, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            statement.setString(1, value);
            statement.setLong(2, key);
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
