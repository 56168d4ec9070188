package pk.gov.balochistan.police.db.reference;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.db.CsvTable;

/** For how long records are kept; no law of the province fixes it, and each line says that a prosecutor has yet to confirm it. */
final class RetentionRules {
    private final Connection connection;

    RetentionRules(Connection connection) {
        this.connection = connection;
    }

    void load() throws SQLException, IOException {
        Upsert rules = new Upsert(connection, "retention_rule");
        for (CSVRecord line : CsvTable.read("reference/retention_rules.csv")) {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("years", Integer.valueOf(line.get("years")));
            columns.put("counted_from", line.get("counted_from"));
            columns.put("confidence", line.get("confidence"));
            columns.put("source", line.get("source"));
            rules.set(Map.of("record_class", line.get("class")), columns, Upsert.NewColumns.NONE);
        }
    }
}
