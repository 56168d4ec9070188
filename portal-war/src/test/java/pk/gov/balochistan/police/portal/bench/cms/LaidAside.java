package pk.gov.balochistan.police.portal.bench.cms;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Indexes and foreign keys of PostgreSQL that are laid aside while tables are filled, and made again at once after: a row at a time
 * they cost several times the row. What a constraint stands on stays, and so does the order of a number that is drawn.
 */
final class LaidAside {
    private static final String KEYS =
            """
            select 'alter table ' || conrelid::regclass || ' drop constraint ' || quote_ident(conname),
              'alter table ' || conrelid::regclass || ' add constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid)
            from pg_constraint where contype = 'f' and conrelid::regclass::text in (%s) order by conname""";

    private static final String INDEXES =
            """
            select 'drop index ' || indexrelid::regclass, pg_get_indexdef(indexrelid)
            from pg_index x where indrelid::regclass::text in (%s)
              and not exists (select 1 from pg_constraint c where c.conindid = x.indexrelid) order by 2""";

    private final List<String> again;

    private LaidAside(List<String> again) {
        this.again = again;
    }

    /** Drops what the tables have of both. */
    static LaidAside of(Statement statement, List<String> tables) throws SQLException {
        String names = "'" + String.join("', '", tables) + "'";
        List<String> drop = new ArrayList<>();
        List<String> make = new ArrayList<>();
        for (String what : List.of(INDEXES, KEYS))
            try (ResultSet rows = statement.executeQuery(what.formatted(names))) {
                while (rows.next()) {
                    drop.add(rows.getString(1));
                    make.add(rows.getString(2));
                }
            }
        for (String each : drop) statement.execute(each);
        return new LaidAside(make);
    }

    /** As they were; what was filled in against one is refused here. */
    void putBack(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : again) statement.execute(each);
        }
    }
}
