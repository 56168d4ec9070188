package pk.gov.balochistan.police.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was known of persons before they could be found by it is found, too. */
class NumbersOfPersonsDbTest {
    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"H2", "POSTGRESQL"})
    void entriesOfBeforeAreFoundByTheirNumbers(Engine engine) throws Exception {
        try (OldDatabase before = new OldDatabase(engine, "46")) {
            Statement statement = before.statement();
            statement.execute(
                    "insert into criminal_record (id, record_number, name, entered_at, entered_by, changed_at)"
                            + " values (1, '4821093753', 'x', current_timestamp, 'x', current_timestamp)");
            add(statement, 1, "PHONE", "923001234567");
            add(statement, 2, "PAPER", "ab-12/345 67.8");
            add(statement, 3, "PAPER", "A-1");
            add(statement, 4, "ALIAS", "Gul Baloch");
            before.bringToLatest();
            assertEquals(List.of("PHONE:923001234567", "PAPER:AB12345678", "none", "none"), keys(statement));
        }
    }

    private static void add(Statement statement, int seq, String kind, String words) throws SQLException {
        statement.execute(
                "insert into description_entry (id, record_id, seq, kind, words, seen_on, entered_at, entered_by)"
                        + " values (" + seq + ", 1, " + seq + ", '" + kind + "', '" + words
                        + "', date '2026-01-01', current_timestamp, 'x')");
    }

    private static List<String> keys(Statement statement) throws SQLException {
        List<String> keys = new ArrayList<>();
        ResultSet rows =
                statement.executeQuery("select coalesce(number_key, 'none') from description_entry order by seq");
        while (rows.next()) keys.add(rows.getString(1));
        return keys;
    }
}
