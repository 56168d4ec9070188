package pk.gov.balochistan.police.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.db.Engine;

/**
 * Indexes and, on PostgreSQL, foreign keys that are laid aside while tables are filled, and made again at once after: a row at a time
 * they cost several times the row. What a constraint stands on stays.
 */
public final class LaidAside {
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

    private static final Pattern OF_H2 = Pattern.compile("CREATE INDEX (\\S+) ON .*", Pattern.DOTALL);
    private static final int H2_STANDS_UNDER_A_CONSTRAINT = 90_085;

    private final List<String> again;

    private LaidAside(List<String> again) {
        this.again = again;
    }

    /** Drops what the tables have of both. */
    public static LaidAside of(Engine engine, Statement statement, List<String> tables) throws SQLException {
        return engine == Engine.POSTGRESQL ? ofPostgres(statement, tables) : ofH2(statement, tables);
    }

    private static LaidAside ofPostgres(Statement statement, List<String> tables) throws SQLException {
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

    private static LaidAside ofH2(Statement statement, List<String> tables) throws SQLException {
        List<String> script = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("script nodata table " + String.join(", ", tables))) {
            while (rows.next()) script.add(rows.getString(1));
        }
        List<String> make = new ArrayList<>();
        for (String line : script) {
            Matcher index = OF_H2.matcher(line);
            if (index.matches() && isDropped(statement, index.group(1))) make.add(line);
        }
        return new LaidAside(make);
    }

    private static boolean isDropped(Statement statement, String index) throws SQLException {
        try {
            statement.execute("drop index " + index);
            return true;
        } catch (SQLException refused) {
            if (refused.getErrorCode() != H2_STANDS_UNDER_A_CONSTRAINT) throw refused;
            return false;
        }
    }

    /** As they were; what was filled in against one is refused here. */
    public void putBack(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : again) statement.execute(each);
        }
    }
}
