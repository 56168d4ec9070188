package pk.gov.balochistan.police.db.reference;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.db.CsvTable;

/**
 * Offences by section of law. A code is made of law and section ({@code ppc-302}); each line keeps its confidence, for the pages
 * to show what a prosecutor has yet to verify.
 */
final class Offences {
    private final Connection connection;

    Offences(Connection connection) {
        this.connection = connection;
    }

    void load() throws SQLException, IOException {
        Upsert offences = new Upsert(connection, "offence");
        int order = 0;
        for (CSVRecord line : CsvTable.read("reference/offences.csv")) {
            Map<String, Object> columns = columns(line);
            columns.put("sort_order", ++order);
            offences.set(Map.of("code", code(line)), columns, Upsert.NewColumns.NONE);
        }
    }

    private static Map<String, Object> columns(CSVRecord line) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (String same : new String[] {
            "law",
            "section",
            "title",
            "cognizable",
            "bailable",
            "compoundable",
            "trial_court",
            "iccs_code",
            "punishment",
            "confidence",
            "note"
        }) {
            columns.put(same, line.get(same));
        }
        for (String flag : new String[] {"gbv", "offender_register"})
            columns.put(flag, Integer.valueOf(line.get(flag)));
        return columns;
    }

    private static String code(CSVRecord line) {
        String words = line.get("law") + " " + line.get("section");
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
