package pk.gov.balochistan.police.db.reference;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.db.CsvTable;

/** When an FIR explains its delay, and what its sections bring with them; each line says how far it may be relied on. */
final class FirRules {
    private final Connection connection;

    FirRules(Connection connection) {
        this.connection = connection;
    }

    void load() throws SQLException, IOException {
        Upsert recording = new Upsert(connection, "fir_recording_rule");
        for (CSVRecord line : CsvTable.read("reference/fir_recording_rules.csv")) {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("delay_hours", Integer.valueOf(line.get("delay_hours")));
            columns.put("confidence", line.get("confidence"));
            columns.put("source", line.get("source"));
            recording.set(Map.of("code", line.get("code")), columns, Upsert.NewColumns.NONE);
        }
        Upsert sections = new Upsert(connection, "fir_section_rule");
        for (CSVRecord line : CsvTable.read("reference/fir_section_rules.csv")) {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("is_sealed", Integer.valueOf(line.get("sealed")));
            columns.put("is_special", Integer.valueOf(line.get("special")));
            String rank = line.get("investigator");
            columns.put("investigator", rank == null || rank.isEmpty() ? null : rank);
            columns.put("confidence", line.get("confidence"));
            columns.put("source", line.get("source"));
            sections.set(Map.of("offence_code", line.get("section")), columns, Upsert.NewColumns.NONE);
        }
    }
}
