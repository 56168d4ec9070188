package pk.gov.balochistan.police.db.reference;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.db.CsvTable;

/**
 * The interim policy of each automated function that works already, so that an upgrade stops nothing. It is added where the function has
 * no policy whatever and never touched again: what the province approved or let run out is not for a release to mend.
 */
final class UsePolicies {
    private final Connection connection;
    private final RowIds ids;

    UsePolicies(Connection connection, RowIds ids) {
        this.connection = connection;
        this.ids = ids;
    }

    void load() throws SQLException, IOException {
        Upsert policies = new Upsert(connection, "use_policy");
        for (CSVRecord line : CsvTable.read("reference/use_policies.csv")) {
            if (!hasPolicy(line.get("function"))) add(policies, line);
        }
    }

    private boolean hasPolicy(String function) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select count(*) from use_policy where function_code = ?")) {
            query.setString(1, function);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1) > 0;
            }
        }
    }

    private void add(Upsert policies, CSVRecord line) throws SQLException {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("id", ids.take());
        for (String words : List.of("purpose_en", "purpose_ur", "basis_en", "basis_ur", "meaning_en", "meaning_ur"))
            columns.put(words, line.get(words));
        columns.put("owner_role", line.get("owner"));
        String threshold = line.get("threshold");
        columns.put("threshold", threshold == null ? null : new BigDecimal(threshold));
        columns.put("valid_from", LocalDate.parse(line.get("valid_from")));
        // Counted from the day on which it is loaded, so that a late upgrade does not begin with a policy that has run
        // out.
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Karachi"));
        columns.put("review_by", today.plusDays(Integer.parseInt(line.get("review_days"))));
        columns.put("is_interim", 1);
        columns.put("why", "Delivered with the program until the province has approved a policy of its own.");
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        columns.put("proposed_at", now);
        columns.put("proposed_by", "system:reference");
        columns.put("proposed_person", "system:reference");
        columns.put("decision", "CONFIRMED");
        policies.set(Map.of("function_code", line.get("function"), "edition", 1), columns, Upsert.NewColumns.NONE);
    }
}
