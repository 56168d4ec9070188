package pk.gov.balochistan.police.db.reference;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Places as they stand in the database; a new one is hung under its parent, whose path it continues. */
final class PlaceTree {
    /** The day the province of Balochistan was set up; a place whose own date no source gives is valid from then. */
    static final LocalDate PROVINCE_DAY = LocalDate.of(1970, 7, 1);

    private final Connection connection;
    private final RowIds ids;

    PlaceTree(Connection connection, RowIds ids) {
        this.connection = connection;
        this.ids = ids;
    }

    /** What the files say of one place; {@code parent} is a code, null for the province. */
    record Entry(String kind, String code, String parent, LocalDate validFrom, CSVRecord line) {
        private Map<String, Object> columns() {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("kind", kind);
            columns.put("name_en", line.get("name"));
            columns.put("name_ur", line.get("name_ur"));
            columns.put("confidence", line.get("confidence"));
            if (line.isMapped("note")) {
                columns.put("note", line.get("note"));
            } else if (line.isMapped("source")) {
                columns.put("note", line.get("source"));
            }
            if (line.isMapped("lat")) {
                columns.put("latitude", new BigDecimal(line.get("lat")));
                columns.put("longitude", new BigDecimal(line.get("lon")));
            }
            columns.put("valid_from", validFrom);
            return columns;
        }
    }

    void put(Entry entry) throws SQLException {
        put(entry.code(), entry.parent(), entry.columns());
    }

    /** Sets one place; where it hangs is decided when it is added and is afterwards the administrator's. */
    void put(String code, String parent, Map<String, Object> columns) throws SQLException {
        new Upsert(connection, "place").set(Map.of("code", code), columns, () -> position(parent));
    }

    long require(String code) throws SQLException {
        return find(code).id();
    }

    private record Position(long id, String path) {}

    private Map<String, Object> position(String parent) throws SQLException {
        long id = ids.take();
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", id);
        columns.put("path", id + "/");
        if (parent != null) {
            Position above = find(parent);
            columns.put("parent_id", above.id());
            columns.put("path", above.path() + id + "/");
        }
        return columns;
    }

    private Position find(String code) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select id, path from place where code = ?")) {
            query.setString(1, code);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("The reference data name the place " + code + ", which no line makes.");
                }
                return new Position(rows.getLong(1), rows.getString(2));
            }
        }
    }
}
