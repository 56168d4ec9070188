package pk.gov.balochistan.police.recordsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.NewEntry;
import pk.gov.balochistan.police.description.NewStrike;
import pk.gov.balochistan.police.description.NumberKind;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.description.Verification;
import pk.gov.balochistan.police.profile.Profiles;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Lives;
import pk.gov.balochistan.police.testing.SentQueries;
import pk.gov.balochistan.police.testing.Unit;

/** A phone, a paper or a vehicle finds whom it is known of, and nobody of whom the asker may not know. */
class NumberSearchDbTest {
    private static final Reason REASON = new Reason("The phone of the man who called", "FIR 12/2026 Sariab");
    private static final Verification SEEN =
            new Verification(Verification.How.PAPER_SEEN, LocalDate.of(2026, 11, 2), "SI, Sariab station");

    @EveryEngine
    void anyWayOfWritingFindsTheSame(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = enter(
                    unit,
                    CourtOutcome.CONVICTED,
                    NewEntry.stated(EntryKind.PHONE, "0300-1234567"),
                    paper("AB 12-34567"),
                    vehicle("qta-1234", null));
            for (String phone : List.of("0300 1234567", "+92 300 1234567", "923001234567", "۰۳۰۰۱۲۳۴۵۶۷"))
                assertEquals(List.of(one), found(unit, NumberKind.PHONE, phone), phone);
            for (String paper : List.of("ab1234567", "AB-1234567", "AB 12/34567", "ab ۱۲۳۴۵۶۷"))
                assertEquals(List.of(one), found(unit, NumberKind.PAPER, paper), paper);
            for (String plate : List.of("QTA 1234", "qta1234"))
                assertEquals(List.of(one), found(unit, NumberKind.VEHICLE, plate), plate);
            assertEquals(List.of(), found(unit, NumberKind.PHONE, "0300-1234568"));
            assertEquals(List.of(), found(unit, NumberKind.PAPER, "QTA1234"), "a plate is no paper");
            assertEquals(List.of(), found(unit, NumberKind.PAPER, "AB12345"), "nor is a part the whole");
        }
    }

    @EveryEngine
    void thePhoneOfTheRecordCountsAndOfOnePersonThereIsOneRow(TestDatabase database) throws SQLException {
        try (Unit unit = Unit.on(database)) {
            RecordNumber own = enter(unit, CourtOutcome.CONVICTED);
            String phone = "0333-7654321";
            assertEquals(List.of(), found(unit, NumberKind.PHONE, phone));
            try (Connection owner = database.owner().open();
                    Statement statement = owner.createStatement()) {
                statement.executeUpdate("update criminal_record set phone = '923337654321'");
            }
            assertEquals(List.of(own), found(unit, NumberKind.PHONE, phone));
            describe(unit, own, NewEntry.stated(EntryKind.PHONE, phone));
            assertEquals(List.of(own), found(unit, NumberKind.PHONE, phone));
        }
    }

    @EveryEngine
    void whoeverIsVerifiedStandsFirstAndThenTheNewest(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber old = enter(unit, CourtOutcome.CONVICTED, on("QTA-1", LocalDate.of(2020, 1, 1), null));
            RecordNumber verified = enter(unit, CourtOutcome.CONVICTED, on("QTA-1", LocalDate.of(2019, 1, 1), SEEN));
            RecordNumber newer = enter(unit, CourtOutcome.CONVICTED, on("QTA-1", LocalDate.of(2025, 1, 1), null));
            NumberAnswer answer = ask(unit, RecordSearch.OFFICER, NumberKind.VEHICLE, "QTA-1");
            assertEquals(
                    List.of(verified, newer, old),
                    answer.hits().stream().map(NumberHit::number).toList());
            assertEquals(LocalDate.of(2019, 1, 1), answer.hits().get(0).statedOn());
            assertTrue(answer.hits().get(0).isVerified());
            assertFalse(answer.hits().get(1).isVerified());
            assertEquals(
                    Stream.of(verified, newer, old)
                            .map(RecordNumber::auditTarget)
                            .toList(),
                    answer.shownBeside(),
                    "each was looked at");
        }
    }

    @EveryEngine
    void whatWasStruckFindsNobody(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = enter(unit, CourtOutcome.CONVICTED, vehicle("QTA-1234", null));
            unit.perform(em -> new Profiles(em, RecordSearch.CLOCK)
                    .strike(
                            new CriminalRecords(em).require(one),
                            new NewStrike(1, "It is his neighbour's"),
                            RecordSearch.ONE,
                            RecordSearch.NOON));
            assertEquals(List.of(), found(unit, NumberKind.VEHICLE, "QTA-1234"));
        }
    }

    @EveryEngine
    void whomTheAskerMayNotKnowOfIsNotFoundAndLeavesNoTrace(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber acquitted = enter(unit, CourtOutcome.ACQUITTED, vehicle("QTA-1234", null));
            NumberAnswer officers = ask(unit, RecordSearch.OFFICER, NumberKind.VEHICLE, "QTA-1234");
            assertEquals(List.of(), officers.hits());
            assertTrue(officers.isAll());
            assertEquals(List.of(), officers.shownBeside());
            NumberAnswer examiners = ask(unit, RecordSearch.EXAMINER, NumberKind.VEHICLE, "QTA-1234");
            assertEquals(
                    List.of(acquitted),
                    examiners.hits().stream().map(NumberHit::number).toList());
        }
    }

    @Test
    void whatIsNoNumberIsRefused() {
        refused("description.number.kind", null, "0300-1234567");
        refused("refusal.phone.malformed", NumberKind.PHONE, "12");
        refused("refusal.phone.malformed", NumberKind.PHONE, "03000002001;03000002002");
        refused("refusal.phone.malformed", NumberKind.PHONE, "0300000200%");
        refused("description.number.paper", NumberKind.PAPER, "A-1");
        refused("description.number.paper", NumberKind.PAPER, "9".repeat(121));
        refused("refusal.plate.malformed", NumberKind.VEHICLE, "QTA");
    }

    @Test
    void aVehicleIsEnteredWithItsKindAndAPlate() {
        assertEquals("QTA1234", vehicle("qta 1234", null).words());
        RuleViolation kind = assertThrows(RuleViolation.class, () -> NewEntry.stated(EntryKind.VEHICLE, "QTA 1234"));
        assertEquals("description.trait", kind.key());
        RuleViolation plate = assertThrows(RuleViolation.class, () -> vehicle("red", null));
        assertEquals("refusal.plate.malformed", plate.key());
    }

    @EveryEngine
    void withoutAReasonNobodyIsShown(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            NumberQuestion question = NumberQuestion.typed(NumberKind.PHONE, "0300-1234567");
            RuleViolation told = assertThrows(
                    RuleViolation.class,
                    () -> unit.perform(
                            em -> RecordSearch.desk(em, RecordSearch.OFFICER).findByNumber(question, null)));
            assertEquals("refusal.reason.purpose", told.key());
            assertEquals("PHONE", question.auditDetail(), "the trail has the number by its pseudonym alone");
            assertEquals("923001234567", question.sought());
        }
    }

    /** A call shop's. */
    @EveryEngine
    void ofVeryManyFiftyAreShownAndItSaysThatThereAreMore(TestDatabase database) throws SQLException {
        try (Unit unit = Unit.on(database)) {
            enter(unit, CourtOutcome.CONVICTED, NewEntry.stated(EntryKind.PHONE, "0300-1234567"));
            others(database, 60, "PHONE:923001234567");
            NumberAnswer answer = ask(unit, RecordSearch.EXAMINER, NumberKind.PHONE, "0300-1234567");
            assertEquals(50, answer.hits().size());
            assertFalse(answer.isAll());
        }
    }

    @EveryEngine
    void amongVeryManyOnlyThoseOfTheNumberAreRead(TestDatabase database) throws SQLException {
        try (Unit unit = Unit.on(database)) {
            RecordNumber one = enter(unit, CourtOutcome.CONVICTED, NewEntry.stated(EntryKind.PHONE, "0300-1234567"));
            others(database, 5_000, null);
            SentQueries entries = SentQueries.of(unit.entityManager(), "description_entry");
            SentQueries records = SentQueries.of(unit.entityManager(), "criminal_record");
            assertEquals(List.of(one), found(unit, NumberKind.PHONE, "0300-1234567"));
            SentQueries.Explained byEntry = entries.explain(0, database);
            assertTrue(byEntry.rowsRead() <= 100, byEntry::plan);
            SentQueries.Explained byPhone = records.explain(0, database);
            assertTrue(byPhone.rowsRead() <= 100, byPhone::plan);
        }
    }

    /** Persons with a phone each. @param key of all of them; null for one of its own each */
    private static void others(TestDatabase database, int persons, String key) throws SQLException {
        try (Connection owner = database.owner().open();
                PreparedStatement record = owner.prepareStatement("insert into criminal_record (id, life_id,"
                        + " record_number, name, phone, entered_at, entered_by, changed_at) select ?, ?, ?, name, ?, entered_at, entered_by,"
                        + " changed_at from criminal_record where id < 9000000 fetch first 1 rows only");
                PreparedStatement entry = owner.prepareStatement("insert into description_entry (id, record_id, seq,"
                        + " kind, words, number_key, seen_on, entered_at, entered_by) select ?, ?, 1, 'PHONE', ?, ?,"
                        + " current_date, entered_at, entered_by from criminal_record where id < 9000000"
                        + " fetch first 1 rows only")) {
            Lives.begin(owner, 9_000_000L, persons);
            for (int person = 0; person < persons; person++) {
                long id = 9_000_000L + person;
                String phone = String.format("92333%07d", person);
                record.setLong(1, id);
                record.setLong(2, id);
                record.setString(3, RecordNumber.random().digits());
                record.setString(4, phone);
                record.addBatch();
                entry.setLong(1, id);
                entry.setLong(2, id);
                entry.setString(3, phone);
                entry.setString(4, key == null ? "PHONE:" + phone : key);
                entry.addBatch();
            }
            record.executeBatch();
            entry.executeBatch();
            if (database.engine() == Engine.POSTGRESQL) owner.createStatement().execute("analyze");
        }
    }

    private static void refused(String key, NumberKind kind, String typed) {
        assertEquals(
                key,
                assertThrows(RuleViolation.class, () -> NumberQuestion.typed(kind, typed))
                        .key());
    }

    private static NewEntry paper(String number) {
        return new NewEntry(EntryKind.PAPER, Set.of(Trait.PAPER_PASSPORT), number, "Pakistan", null, null, null, null);
    }

    private static NewEntry vehicle(String plate, Verification verified) {
        return on(plate, null, verified);
    }

    private static NewEntry on(String plate, LocalDate day, Verification verified) {
        return new NewEntry(
                EntryKind.VEHICLE, Set.of(Trait.VEHICLE_MOTORCYCLE), plate, null, null, null, day, verified);
    }

    private static RecordNumber enter(Unit unit, CourtOutcome outcome, NewEntry... entries) {
        RecordNumber number = LooksSearching.enter(unit, SomeRecord.offence(outcome, false));
        for (NewEntry entry : entries) describe(unit, number, entry);
        return number;
    }

    private static void describe(Unit unit, RecordNumber number, NewEntry entry) {
        unit.perform(em -> {
            CriminalRecord record = new CriminalRecords(em).require(number);
            LooksSearching.add(em, record, entry);
        });
    }

    private static List<RecordNumber> found(Unit unit, NumberKind kind, String typed) {
        return ask(unit, RecordSearch.OFFICER, kind, typed).hits().stream()
                .map(NumberHit::number)
                .toList();
    }

    private static NumberAnswer ask(Unit unit, Caller caller, NumberKind kind, String typed) {
        return unit.inTransaction(
                em -> RecordSearch.desk(em, caller).findByNumber(NumberQuestion.typed(kind, typed), REASON));
    }
}
