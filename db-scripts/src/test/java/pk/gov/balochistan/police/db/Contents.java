package pk.gov.balochistan.police.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every row of every table, for tests that say nothing was changed or lost.
 *
 * @param rows rows by table, sorted, each with its columns' values
 */
record Contents(Map<String, TreeSet<String>> rows) {
    static Contents of(DatabaseAccess access) throws SQLException {
        Map<String, TreeSet<String>> all = new TreeMap<>();
        try (Connection connection = access.open()) {
            for (String table : tables(connection)) {
                all.put(table, rows(connection, table));
            }
        }
        return new Contents(all);
    }

    /** The first rows that only one of the two holds; empty where both are the same. */
    List<String> differencesFrom(Contents other) {
        List<String> found = new ArrayList<>();
        if (!rows.keySet().equals(other.rows.keySet())) {
            found.add("tables " + rows.keySet() + " and " + other.rows.keySet());
            return found;
        }
        rows.forEach((table, mine) -> {
            TreeSet<String> here = new TreeSet<>(mine);
            here.removeAll(other.rows.get(table));
            TreeSet<String> there = new TreeSet<>(other.rows.get(table));
            there.removeAll(mine);
            here.stream().limit(2).forEach(row -> found.add(table + " only before: " + row));
            there.stream().limit(2).forEach(row -> found.add(table + " only after: " + row));
        });
        return found;
    }

    /** Names of the tables and views of the schema, as the database writes them. */
    static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                    "TABLE", "BASE TABLE", "VIEW"
                })) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static TreeSet<String> rows(Connection connection, String table) throws SQLException {
        TreeSet<String> rows = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    Object value = result.getObject(i);
                    values.add(value instanceof byte[] bytes ? Arrays.toString(bytes) : result.getString(i));
                }
                rows.add(values.toString());
            }
        }
        return rows;
    }
}
