package pk.gov.balochistan.police.arrayshowing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static pk.gov.balochistan.police.arrayshowing.ArrayRoom.chose;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.photoarray.ArrayNumber;

/** What an array owes to a witness the tables hold as well, past the program. */
@Tag("T5")
class ArrayTablesDbTest {
    private static final String SHOWING = "(select max(id) from array_showing)";

    @TempDir
    Path data;

    @EveryEngine
    void theTablesThemselvesKeepTheRulesOfAnArray(TestDatabase database) throws SQLException {
        try (ArrayRoom room = new ArrayRoom(database, data)) {
            List<RecordNumber> men = room.suspectAnd(6);
            ArrayNumber array = room.seal(men.get(0), room.picked(men.get(0)).subList(0, 5));
            room.seal(men.get(0), room.picked(men.get(0)).subList(0, 5), ArrayRoom.witness("Bashir Marri"));
            ShowingRef shown = new ShowingRef(array, 1);
            room.show(room.shower, desk -> desk.begin(shown));
            room.show(room.shower, desk -> desk.record(shown, chose(1)));
        }
        for (String forged : List.of(
                "update photo_array set photographs = 7",
                "update array_member set part = 'SUSPECT' where seq = 2",
                "update array_position set member_seq = 2 where member_seq = 1",
                "update array_begun set shown_person = 'officer:X-1'",
                "update array_outcome set chosen_at = 2",
                "delete from array_outcome",
                "delete from array_begun",
                "delete from array_showing",
                "delete from array_member",
                "delete from photo_array",
                array("5", "NOT_FOUND"),
                array("6", "CUSTODY"),
                array("6", "DECLINED"),
                member("(select max(id) from photo_array)", "7", "6", "FILLER"),
                begun("(select sealed_person from array_showing where id = " + SHOWING + ")", "6"),
                begun("'officer:SAR-7'", "5"),
                outcome("'officer:SAR-7'", "'CHOSE'", "1"))) {
            try (Connection portal = database.portal().open();
                    Statement statement = portal.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(forged), forged);
            }
        }
        try (Connection portal = database.portal().open();
                Statement statement = portal.createStatement()) {
            assertEquals(1, statement.executeUpdate(begun("'officer:SAR-7'", "6")), "the same that is true is taken");
            for (String forged : List.of(
                    outcome("'officer:SAR-8'", "'CHOSE'", "1"),
                    outcome("'officer:SAR-7'", "'CHOSE'", "7"),
                    outcome("'officer:SAR-7'", "'CHOSE'", "0"),
                    outcome("'officer:SAR-7'", "'CHOSE'", "null"),
                    outcome("'officer:SAR-7'", "'NONE'", "1")))
                assertThrows(SQLException.class, () -> statement.executeUpdate(forged), forged);
            assertEquals(1, statement.executeUpdate(outcome("'officer:SAR-7'", "'CHOSE'", "6")));
            assertEquals(1, statement.executeUpdate(array("6", "NOT_FOUND")));
            for (String forged : List.of(
                    member("-1", "1", "null", "FILLER"),
                    member("-1", "2", "null", "SUSPECT"),
                    member("-1", "2", "1", "FILLER")))
                assertThrows(SQLException.class, () -> statement.executeUpdate(forged), forged);
            assertEquals(1, statement.executeUpdate(member("-1", "1", "null", "SUSPECT")));
            String second = member("-1", "2", "1", "SUSPECT")
                    .replace("select -1", "select -2")
                    .replace("max(id) from photo_set", "min(id) from photo_set");
            assertThrows(SQLException.class, () -> statement.executeUpdate(second), "one suspect");
        }
    }

    private static String array(String photographs, String bar) {
        return "insert into photo_array (id, array_number, case_reference, purpose, bar, bar_words, photographs,"
                + " sealed_at, sealed_by, sealed_person) values (-1, '0000000000', 'FIR', 'Why', '" + bar
                + "', 'Words', "
                + photographs + ", current_timestamp, 'user:x', 'officer:X')";
    }

    private static String member(String array, String seq, String before, String part) {
        return "insert into array_member (id, array_id, seq, before_seq, part, photographs, record_id, set_id)"
                + " select -1, " + array + ", " + seq + ", " + before + ", '" + part
                + "', 6, s.record_id, s.id from photo_set s where s.id = (select max(id) from photo_set)";
    }

    private static String begun(String shower, String photographs) {
        return "insert into array_begun (showing_id, photographs, sealed_person, shown_person, shown_by, shown_at)"
                + " select s.id, " + photographs + ", s.sealed_person, " + shower
                + ", 'user:x', current_timestamp from array_showing s where s.id = " + SHOWING;
    }

    private static String outcome(String person, String answer, String chosen) {
        return "insert into array_outcome (showing_id, recorded_person, recorded_by, recorded_at, answer, chosen_at,"
                + " words, certainty, others) select id, " + person + ", 'user:x', current_timestamp, " + answer + ", "
                + chosen + ", 'Words', case when " + answer + " = 'CHOSE' then 'Sure' else null end, 'Nobody' from"
                + " array_showing where id = " + SHOWING;
    }
}
