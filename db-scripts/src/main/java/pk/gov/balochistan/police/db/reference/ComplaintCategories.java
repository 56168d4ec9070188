package pk.gov.balochistan.police.db.reference;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.db.CsvTable;

/**
 * Categories of complaint with their promised hours and first level, and from {@code complaint_routing.csv} whether they are about
 * the police, sealed to named posts, marked for referral, of life or liberty, or never talked over by both sides together. Posts are written as the core's roles, several parted by a space.
 */
final class ComplaintCategories {
    /** The list's words for a first level, and the role that stands for each. */
    private static final Map<String, String> ROLES = Map.of(
            "SHO", "SHO",
            "SDPO", "SDPO",
            "SP", "CITY_SP",
            "DPO", "DPO",
            "Gender desk", "GENDER_DESK",
            "SP Traffic", "TRAFFIC_SP",
            "In-charge PKM", "KHIDMAT_INCHARGE");

    private final Connection connection;

    ComplaintCategories(Connection connection) {
        this.connection = connection;
    }

    void load() throws SQLException, IOException {
        Map<String, CSVRecord> routing = new HashMap<>();
        for (CSVRecord line : CsvTable.read("reference/complaint_routing.csv")) {
            routing.put(line.get("code"), line);
        }
        Upsert categories = new Upsert(connection, "complaint_category");
        int order = 0;
        for (CSVRecord line : CsvTable.read("reference/complaint_categories.csv")) {
            Map<String, Object> columns = columns(line, routing.get(line.get("code")));
            columns.put("sort_order", ++order);
            categories.set(Map.of("code", line.get("code")), columns, Upsert.NewColumns.NONE);
        }
    }

    private static Map<String, Object> columns(CSVRecord line, CSVRecord routing) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("name_en", line.get("category"));
        columns.put("name_ur", line.get("category_ur"));
        columns.put("contact_within_hours", Integer.valueOf(line.get("contact_within_hours")));
        columns.put("resolve_within_hours", Integer.valueOf(line.get("resolve_within_hours")));
        columns.put("first_level", ROLES.get(line.get("first_level")));
        columns.put("about_police", Integer.valueOf(routing.get("about_police")));
        columns.put("sealed_to", routing.get("sealed_to"));
        columns.put("refer_outside", Integer.valueOf(routing.get("refer_outside")));
        columns.put("life_or_liberty", Integer.valueOf(routing.get("life_or_liberty")));
        columns.put("no_hearing", Integer.valueOf(routing.get("no_hearing")));
        columns.put("confidence", line.get("confidence"));
        columns.put("source", line.get("source"));
        return columns;
    }
}
