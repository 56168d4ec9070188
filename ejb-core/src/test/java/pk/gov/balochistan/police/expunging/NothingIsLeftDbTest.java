package pk.gov.balochistan.police.expunging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.expunging.ExpungeOffice.CNIC;
import static pk.gov.balochistan.police.expunging.ExpungeOffice.MARK;
import static pk.gov.balochistan.police.expunging.ExpungeOffice.PHONE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.handpicture.HandKind;
import pk.gov.balochistan.police.handpicture.HandPictures;
import pk.gov.balochistan.police.handpicture.NewHandPicture;
import pk.gov.balochistan.police.handpicture.ReadPicture;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.printtaking.PrintChanges;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.recordkey.RecordKeys;

/** Of an expunged record nothing is left of whom it was, in any column of any table but those that are named here. Source: issue 4, docs/decisions/0046. */
class NothingIsLeftDbTest {
    /** What officers wrote of why they looked, searched, handed out and showed: for what they answer, and what other cases rest on. */
    private static final Set<String> STAYS = Set.of(
            "person_view.purpose",
            "person_view.case_reference",
            "person_view.justification",
            "policy_run.purpose",
            "policy_run.case_reference",
            "print_search.purpose",
            "print_search.case_reference",
            "print_conclusion.remarks",
            "print_release.purpose",
            "print_release.case_reference",
            "photo_array.case_reference",
            "photo_array.purpose",
            "photo_array.bar_words");

    @TempDir
    Path data;

    @EveryEngine
    @Tag("T5")
    void noColumnOfAnyTableNamesThePerson(TestDatabase database) throws Exception {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber number = filled(office);
            long id = office.id(number);
            Set<String> before = naming(database);
            assertTrue(before.containsAll(STAYS), "the exceptions are tried: " + before);
            Set<String> ofRecords = tablesOfRecords(database);
            assertEquals(ofRecords, holding(database, ofRecords, id), "each table that refers to a record is filled");

            office.expunge(number);

            assertEquals(new TreeSet<>(STAYS), naming(database));
            assertEquals(
                    Set.of(
                            "array_member",
                            "criminal_record",
                            "photo_set",
                            "photo_view",
                            "print_candidate",
                            "print_set",
                            "record_expunction"),
                    holding(database, ofRecords, id));
            assertEquals(List.of(), office.rows("select owner_id from name_key where owner_id = " + id));
            assertEquals(List.of(), office.rows("select key_text from name_key where register = 'HOTLIST'"));
            assertEquals(List.of(), office.rows("select print_id from print_picture"));
            assertEquals(List.of(), office.rows("select picture_id from hand_image"));
            assertEquals(List.of(), office.rows("select id from asked_finger where sealed_image is not null"));
            assertEquals(List.of(), office.rows("select id from hand_picture where width is not null"));
            assertEquals(List.of(), office.rows("select id from taken_print where picture_id is not null"));
            assertEquals(List.of(), office.rows("select view_id from photo_picture"));
            assertEquals(List.of(), office.rows("select id from taken_print where sealed_template is not null"));
            assertEquals(
                    List.of(),
                    office.rows("select id from taken_print where state <> 'DESTROYED'"),
                    "nor which finger is missing");
            assertEquals(List.of("EXPIRED"), office.rows("select state from outgoing_sms"));
        }
    }

    @EveryEngine
    void itsPrintsLeaveTheSearchAndOfficesAreToBeTold(TestDatabase database) throws Exception {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber number = filled(office);
            long id = office.id(number);
            office.expunge(number);
            assertEquals(
                    1,
                    office.rows("select id from print_set where recall_due = 1 and record_id = " + id)
                            .size());
            List<PrintChanges.Change> changes = office.unit.inTransaction(
                    em -> new PrintSets(em, office.keys).changes().after(0, 1000));
            PrintChanges.Change last = changes.get(changes.size() - 1);
            assertEquals(false, last.isIn());
        }
    }

    @EveryEngine
    void nobodyIsFoundByWhateverIsAsked(TestDatabase database) throws Exception {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber number = filled(office);
            office.expunge(number);
            office.unit.perform(em -> {
                CriminalRecords records = new CriminalRecords(em);
                assertTrue(records.find(CNIC).isEmpty());
                assertTrue(records.with(PHONE, 9).isEmpty());
                assertEquals(0, records.nameSome(100));
            });
        }
    }

    /** A copy of the sealed octets is worth nothing once the row of the key is gone, even with the program's own keys. */
    @EveryEngine
    @Tag("T21")
    void aCopyOfTheSealedOctetsOpensForNobody(TestDatabase database) throws Exception {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber number = office.record(CourtOutcome.ACQUITTED);
            office.takePrints(number);
            long id = office.id(number);
            Object print = office.rows("select max(p.id) from taken_print p join print_set s on s.id = p.set_id where"
                            + " p.state = 'TAKEN' and s.record_id = " + id)
                    .get(0);
            byte[] copy = octets(office.rows("select sealed_template from taken_print where id = " + print)
                    .get(0));
            String boundTo = "taken_print:" + print + ":template";
            office.unit.perform(em -> new RecordKeys(em, office.keys).toOpen(id).open("fingerprint", boundTo, copy));

            office.expunge(number);

            assertThrows(
                    IllegalStateException.class,
                    () -> office.unit.perform(
                            em -> new RecordKeys(em, office.keys).toOpen(id).open("fingerprint", boundTo, copy)));
            assertThrows(IllegalStateException.class, () -> office.keys.open("fingerprint", boundTo, copy));
        }
    }

    /** A record with a row in every table that knows of records. */
    private RecordNumber filled(ExpungeOffice office) throws SQLException {
        RecordNumber number = office.record(
                new PersonDetails(MARK + " Khan", MARK, CNIC, PHONE, MARK + " Street"), CourtOutcome.ACQUITTED);
        long id = office.id(number);
        long other = office.id(
                office.record(new PersonDetails("Somebody else", null, null, null, null), CourtOutcome.CONVICTED));
        // The FIR of the other one is another.
        office.run("update recorded_offence set fir_reference = 'x', fir_key = 'x' where record_id = " + other);
        office.takePrints(number);
        sendCard(office, id);
        office.takePhotographs(number);
        OwnersRows rows = new OwnersRows(office);
        rows.wantedNotice(id, false);
        rows.stay(id, false);
        rows.hotlist(false);
        rows.comparison(id, false);
        rows.correction(id, false);
        rows.change(id, false);
        rows.merge(id, other, false);
        rows.keeping("print_keeping", "set_id", OwnersRows.setOf("print", id), false);
        rows.keeping("photo_keeping", "set_id", OwnersRows.setOf("photo", id), false);
        rows.keeping("record_hold", "record_id", String.valueOf(id), false);
        rows.refusedDestruction("print", "fingers", id);
        rows.refusedDestruction("photo", "photographs", id);
        rows.setDoubt("print", id, false);
        rows.setDoubt("photo", id, false);
        rows.offender(id, false);
        rows.batchLine(id);
        rows.refusedExpunction(id);
        rows.description(id);
        rows.association(other, id);
        rows.imported(id);
        rows.array(id, false);
        rows.release(id);
        rows.lookUp(number.auditTarget());
        office.run(
                "update photo_set set state = 'WITHDRAWN', withdrawn_at = begun_at, withdrawn_by = 'x', withdrawn_why ="
                        + " 'ACQUITTED' where record_id = " + id);
        return number;
    }

    /** A card of which one finger was cut. */
    private static void sendCard(ExpungeOffice office, long record) throws SQLException {
        ReadPicture card = new ReadPicture(500, 4000, 4000, List.of(), new byte[] {1}, new byte[] {2});
        office.unit.perform(em -> new HandPictures(em, office.keys)
                .add(
                        new PrintSets(em, office.keys).list(record).get(0),
                        new NewHandPicture(HandKind.CARD, null, null, null),
                        card,
                        Signatory.of(ExpungeOffice.ONE),
                        Instant.now()));
        office.run(
                "update taken_print set picture_id = (select max(id) from hand_picture), cut_box = '0 0 9 9' where id ="
                        + " (select min(p.id) from taken_print p join print_set s on s.id = p.set_id where p.state = 'TAKEN' and"
                        + " s.record_id = " + record + ")");
    }

    /** Columns in which the person is named, by any word, number or octets. */
    private static Set<String> naming(TestDatabase database) throws SQLException, IOException {
        Set<String> found = new TreeSet<>();
        try (Connection owner = database.open();
                Statement statement = owner.createStatement()) {
            for (String table : columns(owner).keySet()) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            String held = held(rows.getObject(i));
                            boolean isNamed = Stream.of(MARK, CNIC.digits(), PHONE.digits(), CNIC.toString())
                                    .anyMatch(word ->
                                            held.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
                            if (isNamed)
                                found.add(table + "."
                                        + rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static String held(Object value) throws SQLException {
        if (value == null) return "";
        if (value instanceof Clob text) return text.getSubString(1, (int) text.length());
        if (value instanceof byte[] || value instanceof Blob) return new String(octets(value), StandardCharsets.UTF_8);
        return value.toString();
    }

    private static byte[] octets(Object value) throws SQLException {
        return value instanceof Blob blob ? blob.getBytes(1, (int) blob.length()) : (byte[]) value;
    }

    /** Tables with a column that refers to a record; a new one is filled by {@link #filled} and emptied by {@link Eraser}. */
    private static Set<String> tablesOfRecords(TestDatabase database) throws SQLException {
        try (Connection owner = database.open()) {
            Set<String> tables = new TreeSet<>();
            columns(owner).forEach((table, columns) -> {
                if (columns.stream().anyMatch(NothingIsLeftDbTest::refersToRecord)) tables.add(table);
            });
            tables.add("criminal_record");
            return tables;
        }
    }

    private static boolean refersToRecord(String column) {
        return column.equals("record_id") || column.endsWith("_record_id");
    }

    /** Those of these tables that hold something of the record. */
    private static Set<String> holding(TestDatabase database, Set<String> tables, long record) throws SQLException {
        Set<String> held = new TreeSet<>();
        try (Connection owner = database.open();
                Statement statement = owner.createStatement()) {
            TreeMap<String, Set<String>> columns = columns(owner);
            for (String table : tables) {
                Set<String> its = new TreeSet<>(columns.get(table));
                its.removeIf(column -> !refersToRecord(column));
                if (table.equals("criminal_record")) its = Set.of("id");
                for (String column : its) {
                    try (ResultSet rows = statement.executeQuery(
                            "select count(*) from " + table + " where " + column + " = " + record)) {
                        rows.next();
                        if (rows.getInt(1) > 0) held.add(table);
                    }
                }
            }
        }
        return held;
    }

    private static TreeMap<String, Set<String>> columns(Connection owner) throws SQLException {
        TreeMap<String, Set<String>> all = new TreeMap<>();
        try (ResultSet columns = owner.getMetaData().getColumns(null, owner.getSchema(), "%", "%")) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (table.equals("flyway_schema_history")) continue;
                all.computeIfAbsent(table, t -> new TreeSet<>())
                        .add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return all;
    }
}
