package pk.gov.balochistan.police.db.reference;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import pk.gov.balochistan.police.db.Engine;

/** Ids from the one sequence of all tables, in blocks of 50 as the core takes them. */
final class RowIds {
    private static final int BLOCK = 50;
    private final Connection connection;
    private final String query;
    private long next;
    private long last = -1;

    RowIds(Connection connection) throws SQLException {
        this.connection = connection;
        boolean postgres = Engine.of(connection.getMetaData().getURL()) == Engine.POSTGRESQL;
        this.query = postgres ? "select nextval('row_seq')" : "select row_seq.nextval from dual";
    }

    long take() throws SQLException {
        if (last < next) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                row.next();
                last = row.getLong(1);
                next = last - BLOCK + 1;
            }
        }
        return next++;
    }
}
