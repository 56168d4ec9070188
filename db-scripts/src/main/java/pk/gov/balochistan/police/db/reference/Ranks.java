package pk.gov.balochistan.police.db.reference;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.db.CsvTable;

/** Ranks with their pay scales, from constable upwards: the order of the file is the seniority. */
final class Ranks {
    private final Connection connection;

    Ranks(Connection connection) {
        this.connection = connection;
    }

    void load() throws SQLException, IOException {
        Upsert ranks = new Upsert(connection, "rank_scale");
        int seniority = 0;
        for (CSVRecord line : CsvTable.read("reference/ranks.csv")) {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("name_en", line.get("rank"));
            columns.put("name_ur", line.get("rank_ur"));
            columns.put("seniority", ++seniority);
            columns.put("bps", Integer.valueOf(line.get("bps")));
            columns.put("bps_before_upgrade", Integer.valueOf(line.get("bps_before_upgrade")));
            columns.put("cadre", line.get("cadre"));
            columns.put("note", line.get("note"));
            ranks.set(Map.of("code", line.get("code")), columns, Upsert.NewColumns.NONE);
        }
    }
}
