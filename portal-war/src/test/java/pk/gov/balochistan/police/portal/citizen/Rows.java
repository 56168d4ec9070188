package pk.gov.balochistan.police.portal.citizen;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import pk.gov.balochistan.police.portal.testing.PortalServer;

/** Looks behind the pages, as the owner of the tables. */
final class Rows {
    private final PortalServer portal;

    Rows(PortalServer portal) {
        this.portal = portal;
    }

    /** First column of the first row. */
    String text(String sql, Object... arguments) throws SQLException {
        try (Connection connection = portal.database().open();
                PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    int count(String sql, Object... arguments) throws SQLException {
        return Integer.parseInt(text(sql, arguments));
    }

    void change(String sql, Object... arguments) throws SQLException {
        try (Connection connection = portal.database().open();
                PreparedStatement statement = prepared(connection, sql, arguments)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) statement.setObject(i + 1, arguments[i]);
        return statement;
    }
}
