package pk.gov.balochistan.police.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists, comparisons and identifications of before two lifts could be compared stand as they stood. */
class ListsOfBeforeDbTest {
    private static final String NOW = "current_timestamp";

    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"H2", "POSTGRESQL"})
    void aLiftThatWasIdentifiedWithAPrintStaysSo(Engine engine) throws Exception {
        try (OldDatabase before = new OldDatabase(engine, "47")) {
            Statement statement = before.statement();
            takePrint(statement);
            liftTrace(statement);
            search(statement);
            identify(statement);
            before.bringToLatest();
            assertEquals(
                    "5 7 9 8 IDENTIFIED LATENT_SEARCH",
                    text(
                            statement,
                            "select k.record_id || ' ' || k.print_id || ' ' || k.marking_id || ' ' || c.lift_id || ' ' ||"
                                    + " l.state || ' ' || s.function_code from print_candidate k join print_comparison c"
                                    + " on c.candidate_id = k.id join latent_lift l on l.identified_by = c.id"
                                    + " join latent_search s on s.lift_id = l.id"));
        }
    }

    private static void takePrint(Statement statement) throws SQLException {
        into(
                statement,
                "offence (code, law, section, title, cognizable, bailable, compoundable, confidence, sort_order)",
                "'x', 'x', 'x', 'x', 'x', 'x', 'x', 'low', 1");
        into(
                statement,
                "criminal_record (id, record_number, name, entered_at, entered_by, changed_at)",
                "5, '4821093753', 'x', " + NOW + ", 'x', " + NOW);
        into(
                statement,
                "recorded_offence (id, record_id, seq, offence_code, fir_reference, place_id, occurred_on, outcome,"
                        + " entered_at, entered_by)",
                "1, 5, 1, 'x', '1/2026', 1, date '2026-01-01', 'UNDER_TRIAL', " + NOW + ", 'x'");
        into(
                statement,
                "print_set (id, record_id, seq, standing, offence_seq, state, begun_at, begun_by, completed_at)",
                "6, 5, 1, 'ARRESTED', 1, 'COMPLETE', " + NOW + ", 'x', " + NOW);
        into(
                statement,
                "taken_print (id, set_id, finger, state, taken_at, taken_by)",
                "7, 6, 'RIGHT_THUMB', 'MISSING', " + NOW + ", 'x'");
    }

    private static void liftTrace(Statement statement) throws SQLException {
        into(
                statement,
                "latent_lift (id, lift_number, case_reference, exhibit, found_at, method, lifted_by, lifted_at,"
                        + " entered_at, entered_by, state)",
                "8, '1', 'x', 'x', 'x', 'POWDER', 'x', " + NOW + ", " + NOW + ", 'x', 'SEARCHED'");
        into(
                statement,
                "latent_marking (id, lift_id, seq, origin, dpi, region_x, region_y, region_width, region_height,"
                        + " minutiae, template_version, sealed_template, marked_at, marked_by)",
                "9, 8, 1, 'EXAMINER', 500, 0, 0, 99, 99, 9, 'x', ?, " + NOW + ", 'x'");
    }

    private static void search(Statement statement) throws SQLException {
        into(
                statement,
                "use_policy (id, function_code, edition, purpose_en, purpose_ur, basis_en, basis_ur, owner_role,"
                        + " meaning_en, meaning_ur, valid_from, review_by, why, proposed_at, proposed_by,"
                        + " proposed_person, decision, decided_person)",
                "1, 'LATENT_SEARCH', 1, 'x', 'x', 'x', 'x', 'PROVINCE', 'x', 'x', date '2026-01-01', date '2026-12-31',"
                        + " 'x', " + NOW + ", 'x', 'x', 'CONFIRMED', 'y'");
        into(
                statement,
                "policy_run (id, function_code, policy_id, edition, ran_at, actor, person, purpose, case_reference,"
                        + " reference)",
                "1, 'LATENT_SEARCH', 1, 1, " + NOW + ", 'x', 'x', 'x', 'x', '7'");
        into(
                statement,
                "print_search (id, function_code, search_number, marking_id, is_one_to_one, searched, matcher,"
                        + " asked_at, asked_by, purpose, case_reference)",
                "1, 'LATENT_SEARCH', '7', 9, 0, 1, 'x', " + NOW + ", 'x', 'x', 'x'");
        into(
                statement,
                "latent_search (id, search_number, lift_id, marking_id, priority, state, asked_at, asked_by, person,"
                        + " purpose, case_reference, ended_at, answered)",
                "1, '7', 8, 9, 1, 'DONE', " + NOW + ", 'x', 'x', 'x', 'x', " + NOW + ", '7'");
        into(
                statement,
                "print_candidate (id, search_id, place, record_id, print_id, marking_id, lift_id, score)",
                "1, 1, 1, 5, 7, 9, 8, 50");
    }

    private static void identify(Statement statement) throws SQLException {
        into(
                statement,
                "print_comparison (id, comparison_number, candidate_id, lift_id, opened_at, opened_by)",
                "1, '8', 1, 8, " + NOW + ", 'x'");
        for (int i = 1; i <= 2; i++)
            into(
                    statement,
                    "print_conclusion (id, comparison_id, seq, person, actor, conclusion, remarks, concluded_at)",
                    i + ", 1, " + i + ", 'p" + i + "', 'x', 'IDENTIFIED', 'x', " + NOW);
        statement.execute("update print_comparison set conclusion = 'IDENTIFIED', decided_at = " + NOW
                + ", one_person = 'p1', other_person = 'p2'");
        statement.execute(
                "update latent_lift set state = 'IDENTIFIED', identified_as = 'IDENTIFIED', identified_by = 1");
    }

    /** @param values a question mark is some octets */
    private static void into(Statement statement, String columns, String values) throws SQLException {
        try (PreparedStatement insert =
                statement.getConnection().prepareStatement("insert into " + columns + " values (" + values + ")")) {
            if (values.contains("?")) insert.setBytes(1, new byte[] {1});
            insert.executeUpdate();
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
