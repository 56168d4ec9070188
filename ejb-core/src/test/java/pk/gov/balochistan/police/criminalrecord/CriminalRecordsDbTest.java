package pk.gov.balochistan.police.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.criminalrecord.SomeRecord.FIRST;
import static pk.gov.balochistan.police.criminalrecord.SomeRecord.NOW;
import static pk.gov.balochistan.police.criminalrecord.SomeRecord.SECOND;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

class CriminalRecordsDbTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Reason REASON = new Reason("Investigation of a robbery", "FIR 88/2026 Sariab");

    @EveryEngine
    void aRecordIsReadBackAsEnteredAndChanged(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber number = enter(unit, CourtOutcome.CONVICTED, false);
            unit.perform(em -> {
                CriminalRecord record = new CriminalRecords(em).require(number);
                record.markWanted(1, SomeRecord.warrant(), FIRST, NOW);
                record.propose(1, SomeRecord.to(CourtOutcome.ACQUITTED), FIRST, NOW);
            });
            unit.perform(em -> {
                CriminalRecords records = new CriminalRecords(em);
                assertEquals(
                        List.of(number),
                        records.listWaiting().stream()
                                .map(WaitingChange::number)
                                .toList());
                assertEquals(RecordAnswer.WANTED, records.require(number).answer());
                records.require(number).confirm(1, SECOND, NOW);
            });
            CriminalRecord record =
                    new CriminalRecords(unit.entityManager()).find(Some.cnic()).orElseThrow();
            assertEquals(number, record.number());
            assertEquals(CourtOutcome.ACQUITTED, record.offencesFor(true).get(0).outcome());
            assertEquals(
                    DualControl.Decision.CONFIRMED,
                    record.changes().get(0).control().decision());
            assertEquals(RecordAnswer.NO_RECORD, record.answer());
        }
    }

    @EveryEngine
    void aNumberThatAnotherRecordHasIsDrawnAgain(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber taken = enter(unit, CourtOutcome.CONVICTED, false);
            RecordNumber free = RecordNumber.parse("1000000005");
            Iterator<RecordNumber> drawn = List.of(taken, taken, free).iterator();
            PersonDetails person = new PersonDetails("Sana Ullah", null, null, null, null);
            CriminalRecord entered =
                    unit.inTransaction(em -> desk(em, Role.CRO_EXAMINER, new CriminalRecords(em, drawn::next))
                            .enter(person));
            assertEquals(free, entered.number());
        }
    }

    @EveryEngine
    void aCnicHasOneRecordAndManyMayHaveNone(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            enter(unit, CourtOutcome.CONVICTED, false);
            CnicTaken told = assertThrows(CnicTaken.class, () -> enter(unit, CourtOutcome.CONVICTED, false));
            assertEquals("record.cnic.taken", told.key());
            assertEquals(Some.cnic(), told.personsShown().get(0).cnic(), "the watch sees whose record it tells of");
            unit.perform(em -> {
                new CriminalRecords(em).add(SomeRecord.of(null));
                new CriminalRecords(em).add(SomeRecord.of(null));
            });
        }
    }

    @EveryEngine
    void anExaminerSeesEverythingAndSomebodyElseWhatIsDisclosed(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber cleared = enter(unit, CourtOutcome.ACQUITTED, false);
            EntityManager em = unit.entityManager();
            CriminalRecordDesk examiner = desk(em, Role.CRO_EXAMINER);
            CriminalRecordDesk other = desk(em, Role.SHO);
            assertEquals(List.of(new RecordHit(cleared, Some.cnic())), examiner.find(Some.cnic()));
            assertEquals(1, examiner.open(cleared, REASON).offences().size());
            assertTrue(other.find(Some.cnic()).isEmpty(), "the same as for a person without a record");
            assertEquals("refusal.notFound", refusal(() -> other.open(cleared, REASON)));
            assertEquals("refusal.notFound", refusal(() -> other.open(RecordNumber.random(), REASON)));
        }
    }

    @EveryEngine
    void anOpenedRecordNamesItsSectionAndStation(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber number = enter(unit, CourtOutcome.CONVICTED, false);
            OpenedRecord opened = desk(unit.entityManager(), Role.CRO_EXAMINER).open(number, REASON);
            RecordedOffence offence = opened.offences().get(0);
            assertEquals("PPC 302", opened.law().get(offence.offenceCode()).citation());
            assertEquals(Some.STATION, opened.stations().get(offence.placeId()).code());
        }
    }

    @EveryEngine
    @Tag("T5")
    void theDatabaseItselfRefusesAChangeDecidedByItsOwnMaker(TestDatabase database) throws Exception {
        try (Unit unit = Unit.on(database)) {
            RecordNumber number = enter(unit, CourtOutcome.CONVICTED, false);
            unit.perform(em -> new CriminalRecords(em)
                    .require(number)
                    .propose(1, SomeRecord.to(CourtOutcome.ACQUITTED), FIRST, NOW));
        }
        for (String forged : List.of(
                "update record_change set decision = 'CONFIRMED', decided_person = proposed_person",
                "update record_change set decision = 'CONFIRMED'",
                "delete from record_change",
                "delete from recorded_offence",
                "delete from criminal_record")) {
            boolean isOfCascade =
                    forged.equals("delete from record_change") || forged.equals("delete from recorded_offence");
            if (isOfCascade && !database.guardsCascades()) continue;
            try (Connection portal = database.portal().open();
                    Statement statement = portal.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(forged), forged);
            }
        }
    }

    @EveryEngine
    void twoExaminersAtOnceDoNotOverwriteEachOther(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber number = enter(unit, CourtOutcome.UNDER_TRIAL, false);
            EntityManager slow = unit.entityManager();
            slow.getTransaction().begin();
            new CriminalRecords(slow).require(number).markWanted(1, SomeRecord.warrant(), FIRST, NOW.plusSeconds(1));
            unit.perform(em -> new CriminalRecords(em)
                    .require(number)
                    .propose(1, SomeRecord.to(CourtOutcome.ACQUITTED), SECOND, NOW.plusSeconds(2)));
            assertThrows(RuntimeException.class, () -> slow.getTransaction().commit());
        }
    }

    private static RecordNumber enter(Unit unit, CourtOutcome outcome, boolean juvenile) {
        return unit.inTransaction(em -> {
            CriminalRecord record =
                    SomeRecord.with(Some.cnic(), outcome, juvenile, new Places(em, CLOCK).require(Some.STATION));
            new CriminalRecords(em).add(record);
            return record.number();
        });
    }

    private static CriminalRecordDesk desk(EntityManager em, Role role) {
        return desk(em, role, new CriminalRecords(em));
    }

    private static CriminalRecordDesk desk(EntityManager em, Role role, CriminalRecords records) {
        Caller caller = new Caller(
                "user:test", "desk", 1L, new BeltNumber("T-1"), Set.of(), List.of(new HeldPost(role, 1L, "1/")));
        return new CriminalRecordDesk(
                records,
                new Offences(em),
                new Places(em, CLOCK),
                new PrintSets(em, null),
                new PhotoSets(em, null),
                em,
                () -> caller,
                CLOCK);
    }

    private static String refusal(Runnable act) {
        return assertThrows(RuleViolation.class, act::run).key();
    }
}
