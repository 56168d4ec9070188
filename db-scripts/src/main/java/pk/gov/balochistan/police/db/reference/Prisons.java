package pk.gov.balochistan.police.db.reference;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.db.CsvTable;

/** The prisons of the province, in the order of the file; each line keeps its confidence, for the prisons department has yet to confirm them. */
final class Prisons {
    private final Connection connection;

    Prisons(Connection connection) {
        this.connection = connection;
    }

    void load() throws SQLException, IOException {
        Upsert prisons = new Upsert(connection, "prison");
        int order = 0;
        for (CSVRecord line : CsvTable.read("reference/prisons.csv")) {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("name_en", line.get("name"));
            columns.put("name_ur", line.get("name_ur"));
            columns.put("kind", line.get("kind"));
            columns.put("sort_order", ++order);
            columns.put("confidence", line.get("confidence"));
            columns.put("note", line.get("note"));
            prisons.set(Map.of("code", line.get("code")), columns, Upsert.NewColumns.NONE);
        }
    }
}
