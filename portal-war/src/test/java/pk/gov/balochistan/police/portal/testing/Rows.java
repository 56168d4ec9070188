package pk.gov.balochistan.police.portal.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Looks behind the pages, as the owner of the tables. */
public final class Rows {
    private final PortalServer portal;

    public Rows(PortalServer portal) {
        this.portal = portal;
    }

    /** First column of the first row. */
    public String text(String sql, Object... arguments) throws SQLException {
        try (Connection connection = portal.database().open();
                PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** What a column of a complaint holds. @param column of the table, as the test itself writes it */
    public String ofComplaint(String column, String number) throws SQLException {
        return text("select " + column + " from complaint where tracking_number = ?", number);
    }

    /** The number of one of the demo's persons of whom prints may be taken and none are held. @param which from 0 */
    public String recordWithoutPrints(int which) throws SQLException {
        return text(
                "select r.record_number from criminal_record r join recorded_offence o on o.record_id = r.id"
                        + " where o.seq = 1 and o.offence_code in ('ppc-302', 'ppc-392', 'ppc-395', 'ppc-394', 'ppc-457', 'ppc-380')"
                        + " and o.outcome in ('UNDER_TRIAL', 'UNDER_INVESTIGATION', 'CONVICTED', 'DORMANT')"
                        + " and o.sealed = 0 and o.struck = 0"
                        + " and not exists (select s.id from print_set s where s.record_id = r.id)"
                        + " order by r.id offset ? rows fetch next 1 rows only",
                which);
    }

    public int count(String sql, Object... arguments) throws SQLException {
        return Integer.parseInt(text(sql, arguments));
    }

    /** At least one row: what changes none has arranged nothing. */
    public void change(String sql, Object... arguments) throws SQLException {
        try (Connection connection = portal.database().open();
                PreparedStatement statement = prepared(connection, sql, arguments)) {
            if (statement.executeUpdate() == 0) throw new AssertionError("no row to change: " + sql);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) statement.setObject(i + 1, arguments[i]);
        return statement;
    }
}
