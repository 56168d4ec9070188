package pk.gov.balochistan.police.db.reference;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.db.CsvTable;

/**
 * What the clocks of complaints go by: the rules of escalation, of closing, of work on a case, of enquiries and of requests for an FIR, office hours and the
 * public holidays that have a fixed day. The holidays that follow the moon are entered by the province and stay as they are.
 */
final class Clocks {
    private final Connection connection;

    Clocks(Connection connection) {
        this.connection = connection;
    }

    void load() throws SQLException, IOException {
        loadRules();
        loadClosingRules();
        loadCaseRules();
        loadFirRules();
        loadEnquiryRules();
        loadOfficeDays();
        loadHolidays();
    }

    private void loadRules() throws SQLException, IOException {
        Upsert rules = new Upsert(connection, "escalation_rule");
        for (CSVRecord line : CsvTable.read("reference/escalation_rules.csv")) {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("category_code", line.get("category"));
            columns.put("answering_role", line.get("answering_role"));
            columns.put("contact_after_hours", Integer.valueOf(line.get("contact_after_hours")));
            columns.put("answer_after_hours", Integer.valueOf(line.get("answer_after_hours")));
            columns.put("office_hours_only", Integer.valueOf(line.get("office_hours_only")));
            putOrigin(columns, line);
            rules.set(Map.of("code", code(line)), columns, Upsert.NewColumns.NONE);
        }
    }

    /** {@code any}, {@code any.RPO}, {@code traffic} or {@code traffic.DPO}: no two rules for the same. */
    private static String code(CSVRecord line) {
        return line.get("answering_role") == null ? kind(line) : kind(line) + "." + line.get("answering_role");
    }

    /** A new rule for the same kind is a line with another day, and the old one gets its last. */
    private void loadClosingRules() throws SQLException, IOException {
        Upsert rules = new Upsert(connection, "closing_rule");
        for (CSVRecord line : CsvTable.read("reference/closing_rules.csv")) {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("category_code", line.get("category"));
            columns.put("word_days", Integer.valueOf(line.get("word_days")));
            columns.put("reopen_days", Integer.valueOf(line.get("reopen_days")));
            for (String days : List.of("appeal_days", "reply_days", "call_from_hour", "call_until_hour"))
                columns.put(days, Integer.valueOf(line.get(days)));
            columns.put("valid_from", LocalDate.parse(line.get("valid_from")));
            String last = line.get("valid_to");
            columns.put("valid_to", last == null ? null : LocalDate.parse(last));
            putOrigin(columns, line);
            String code = kind(line) + "." + line.get("valid_from");
            rules.set(Map.of("code", code), columns, Upsert.NewColumns.NONE);
        }
    }

    private void loadCaseRules() throws SQLException, IOException {
        Upsert rules = new Upsert(connection, "case_rule");
        for (CSVRecord line : CsvTable.read("reference/case_rules.csv")) {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("amount", Integer.valueOf(line.get("amount")));
            putOrigin(columns, line);
            rules.set(Map.of("code", line.get("code")), columns, Upsert.NewColumns.NONE);
        }
    }

    private void loadFirRules() throws SQLException, IOException {
        Upsert rules = new Upsert(connection, "fir_rule");
        for (CSVRecord line : CsvTable.read("reference/fir_rules.csv")) {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("category_code", line.get("category"));
            columns.put("is_cognizable", Integer.valueOf(line.get("cognizable")));
            columns.put("answer_hours", Integer.valueOf(line.get("answer_hours")));
            columns.put("review_hours", Integer.valueOf(line.get("review_hours")));
            putOrigin(columns, line);
            rules.set(Map.of("code", kind(line)), columns, Upsert.NewColumns.NONE);
        }
    }

    private void loadEnquiryRules() throws SQLException, IOException {
        Upsert rules = new Upsert(connection, "case_enquiry_rule");
        for (CSVRecord line : CsvTable.read("reference/case_enquiry_rules.csv")) {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("category_code", line.get("category"));
            columns.put("is_required", Integer.valueOf(line.get("required")));
            for (String time : List.of("report_days", "answer_hours", "late_hours"))
                columns.put(time, Integer.valueOf(line.get(time)));
            putOrigin(columns, line);
            rules.set(Map.of("code", kind(line)), columns, Upsert.NewColumns.NONE);
        }
    }

    private static String kind(CSVRecord line) {
        return line.get("category") == null ? "any" : line.get("category");
    }

    private void loadOfficeDays() throws SQLException, IOException {
        Upsert days = new Upsert(connection, "office_day");
        for (CSVRecord line : CsvTable.read("reference/office_days.csv")) {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("opens_minute", minute(line.get("opens")));
            columns.put("closes_minute", minute(line.get("closes")));
            putOrigin(columns, line);
            days.set(Map.of("weekday", Integer.valueOf(line.get("weekday"))), columns, Upsert.NewColumns.NONE);
        }
    }

    private static int minute(String time) {
        return LocalTime.parse(time).toSecondOfDay() / 60;
    }

    private void loadHolidays() throws SQLException, IOException {
        Upsert holidays = new Upsert(connection, "public_holiday");
        for (CSVRecord line : CsvTable.read("reference/public_holidays.csv")) {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("name_en", line.get("name_en"));
            columns.put("name_ur", line.get("name_ur"));
            columns.put("holiday_month", Integer.valueOf(line.get("month")));
            columns.put("holiday_day", Integer.valueOf(line.get("day")));
            columns.put("entered_by", "system:reference");
            putOrigin(columns, line);
            holidays.set(Map.of("code", line.get("code")), columns, Upsert.NewColumns.NONE);
        }
    }

    private static void putOrigin(Map<String, Object> columns, CSVRecord line) {
        columns.put("confidence", line.get("confidence"));
        columns.put("source", line.get("source"));
    }
}
