package pk.gov.balochistan.police.db.reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sets one row known by its natural key: updates it where it stands, else adds it. MERGE is no common SQL of the three engines. */
final class Upsert {
    private final Connection connection;
    private final String table;

    Upsert(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /**
     * @param key columns of the natural key with their values
     * @param values the other columns
     * @param onlyWhenNew columns that an update leaves alone, such as the row's id
     */
    void set(Map<String, ?> key, Map<String, ?> values, NewColumns onlyWhenNew) throws SQLException {
        if (update(key, values) == 0) {
            Map<String, Object> all = new LinkedHashMap<>(key);
            all.putAll(values);
            all.putAll(onlyWhenNew.values());
            insert(all);
        }
    }

    /** Columns that are worked out only when a row is added. */
    interface NewColumns {
        NewColumns NONE = Map::of;

        Map<String, ?> values() throws SQLException;
    }

    private int update(Map<String, ?> key, Map<String, ?> values) throws SQLException {
        String sql = "update " + table + " set " + assignments(values, ", ") + " where " + assignments(key, " and ");
        List<Object> arguments = new ArrayList<>(values.values());
        arguments.addAll(key.values());
        return execute(sql, arguments);
    }

    private void insert(Map<String, ?> row) throws SQLException {
        String marks = row.keySet().stream().map(c -> "?").collect(Collectors.joining(", "));
        execute(
                "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values (" + marks + ")",
                new ArrayList<>(row.values()));
    }

    private int execute(String sql, List<Object> arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.size(); i++) {
                statement.setObject(i + 1, arguments.get(i));
            }
            return statement.executeUpdate();
        }
    }

    private static String assignments(Map<String, ?> columns, String between) {
        return columns.keySet().stream().map(c -> c + " = ?").collect(Collectors.joining(between));
    }
}
