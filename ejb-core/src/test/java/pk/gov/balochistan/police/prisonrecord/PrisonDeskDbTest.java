package pk.gov.balochistan.police.prisonrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.prisonrecord.SomePrison.MACH;
import static pk.gov.balochistan.police.prisonrecord.SomePrison.ONE;
import static pk.gov.balochistan.police.prisonrecord.SomePrison.QUETTA;
import static pk.gov.balochistan.police.prisonrecord.SomePrison.READER;
import static pk.gov.balochistan.police.prisonrecord.SomePrison.TWO;
import static pk.gov.balochistan.police.prisonrecord.SomePrison.day;
import static pk.gov.balochistan.police.prisonrecord.SomePrison.desk;
import static pk.gov.balochistan.police.prisonrecord.SomePrison.stay;
import static pk.gov.balochistan.police.prisonrecord.SomePrison.transfer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.NewOffence;
import pk.gov.balochistan.police.criminalrecord.OpenedRecord;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.merging.NewMerge;
import pk.gov.balochistan.police.merging.RecordMerge;
import pk.gov.balochistan.police.merging.RecordMerges;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.prison.Discrepancy;
import pk.gov.balochistan.police.prison.HeldAs;
import pk.gov.balochistan.police.prison.HeldAt;
import pk.gov.balochistan.police.prison.NewStay;
import pk.gov.balochistan.police.prison.NewTransfer;
import pk.gov.balochistan.police.prison.PrisonStay;
import pk.gov.balochistan.police.prison.ReleaseCause;
import pk.gov.balochistan.police.prison.StayDiscrepancy;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Admissions and releases stand with their case, are seen with it, and change no outcome. Source: issue 4, DOMAIN.md 2. */
class PrisonDeskDbTest {
    private static final Cnic OTHER = new Cnic("5440012345671");
    private static final Reason REASON = new Reason("What the prison wrote", "Letter 12 of the prisons department");
    private static final String WORDS = "Order of the High Court in Crl. Misc. 14 seen; a copy is in the file";

    @TempDir
    Path data;

    private Unit unit;
    private KeyRing keys;

    private void on(TestDatabase database, Runnable story) {
        keys = KeyRing.of(data);
        try (Unit opened = Unit.on(database)) {
            unit = opened;
            story.run();
        }
    }

    private RecordNumber entered(Cnic cnic, CourtOutcome outcome) {
        return unit.inTransaction(em -> {
            CriminalRecord record = SomeRecord.with(cnic, outcome, false, station(em));
            new CriminalRecords(em).add(record);
            return record.number();
        });
    }

    private static Place station(EntityManager em) {
        return new Places(em, SomePrison.clock()).require(Some.STATION);
    }

    private <T> T ask(Function<PrisonDesk, T> question) {
        return unit.inTransaction(em -> question.apply(desk(em, ONE)));
    }

    private void admit(RecordNumber number, NewStay entered) {
        ask(desk -> desk.admit(number, entered));
    }

    private void release(RecordNumber number, int seq, ReleaseCause cause, int after) {
        ask(desk -> desk.release(number, seq, SomePrison.release(cause, after)));
    }

    private StaysSheet sheet(RecordNumber number) {
        return ask(desk -> {
            StaysSheet sheet = desk.open(number, REASON);
            sheet.cases();
            return sheet;
        });
    }

    private List<PrisonStay> seen(RecordNumber number, Caller caller) {
        return unit.inTransaction(em -> {
            OpenedRecord opened = SomeRecord.desk(em, keys, caller).open(number, REASON);
            return opened.ofPerson().stream()
                    .flatMap(record -> record.offencesFor(opened.forExaminer()).stream())
                    .flatMap(entry -> opened.stays(entry).stream())
                    .toList();
        });
    }

    private boolean isSeenInside(RecordNumber number, Caller caller) {
        return unit.inTransaction(em ->
                SomeRecord.desk(em, keys, caller).open(number, REASON).inside().isPresent());
    }

    private void decided(RecordNumber number, ProposedChange change) {
        unit.perform(em -> SomeRecord.desk(em, keys, ONE).propose(number, 1, change));
        unit.perform(em -> {
            int seq = new CriminalRecords(em).require(number).changes().size();
            SomeRecord.desk(em, keys, TWO).confirm(number, seq);
        });
    }

    private List<Discrepancy> listed() {
        return ask(desk -> desk.listDiscrepancies(0)).stream()
                .map(DiscrepancyRow::kind)
                .toList();
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }

    private void joined(RecordNumber record, RecordNumber into) {
        Signatory one = SomeRecord.FIRST;
        unit.perform(em -> {
            CriminalRecords records = new CriminalRecords(em);
            RecordMerges merges = new RecordMerges(em);
            RecordMerge merge = merges.propose(
                    records.require(record),
                    records.require(into),
                    new NewMerge(NewMerge.Kind.JOIN, NewMerge.Basis.PAPERS, "Two CNIC cards with one photograph"),
                    one,
                    SomeRecord.NOW);
            merges.confirm(merge, SomeRecord.SECOND, SomeRecord.NOW);
        });
    }

    @EveryEngine
    void aStayIsSeenExactlyWithTheEntriesOfItsFir(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = entered(Some.cnic(), CourtOutcome.UNDER_TRIAL);
            unit.perform(em -> new CriminalRecords(em)
                    .require(number)
                    .addOffence(
                            new NewOffence(
                                    "ppc-324",
                                    "FIR 012/24",
                                    Some.STATION,
                                    SomeRecord.DAY,
                                    CourtOutcome.UNDER_TRIAL,
                                    null,
                                    null,
                                    false),
                            station(em),
                            SomeRecord.FIRST,
                            SomeRecord.NOW));
            admit(number, stay(MACH, "771/B", HeldAs.UNDER_TRIAL, 10));
            assertEquals(1, sheet(number).cases().size(), "two sections of one FIR are one case");
            assertEquals(1, seen(number, READER).size(), "once, though two entries stand under the FIR");
            assertTrue(isSeenInside(number, READER));
            decided(number, SomeRecord.to(CourtOutcome.ACQUITTED));
            assertEquals(1, seen(number, READER).size(), "the other section is before the court still");
            unit.perform(
                    em -> SomeRecord.desk(em, keys, ONE).propose(number, 2, SomeRecord.to(CourtOutcome.ACQUITTED)));
            unit.perform(em -> {
                // Something else that this reader may see, so that the record opens.
                new CriminalRecords(em)
                        .require(number)
                        .addOffence(
                                SomeRecord.offence("99/2024", CourtOutcome.CONVICTED, false),
                                station(em),
                                SomeRecord.FIRST,
                                SomeRecord.NOW);
                SomeRecord.desk(em, keys, TWO).confirm(number, 2);
            });
            assertEquals(List.of(), seen(number, READER), "of an acquitted case nobody else is shown anything");
            assertFalse(isSeenInside(number, READER));
            assertEquals(1, seen(number, ONE).size());
            assertEquals(List.of(Discrepancy.STILL_HELD), listed(), "and the prison is not known to have let him go");
        });
    }

    @EveryEngine
    void aStayInASealedCaseOrAStruckOneIsForExaminersAlone(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = entered(Some.cnic(), CourtOutcome.CONVICTED);
            unit.perform(em -> new CriminalRecords(em)
                    .require(number)
                    .addOffence(
                            SomeRecord.offence("99/2024", CourtOutcome.CONVICTED, false),
                            station(em),
                            SomeRecord.FIRST,
                            SomeRecord.NOW));
            admit(number, stay(MACH, "1", HeldAs.CONVICT, 400));
            release(number, 1, ReleaseCause.SERVED, 500);
            ask(desk -> desk.admit(
                    number,
                    new NewStay(
                            2,
                            new HeldAt(QUETTA, null, "2"),
                            HeldAs.CONVICT,
                            day(500),
                            "Warrant of the Sessions Court",
                            SomePrison.release(ReleaseCause.SERVED, 510))));
            assertEquals(2, seen(number, READER).size());
            decided(number, SomeRecord.order(ProposedChange.Kind.SEAL));
            assertEquals(1, seen(number, READER).size());
            ask(desk -> desk.strike(number, 2, "The prison wrote of a man of the same name"));
            assertEquals(0, seen(number, READER).size());
            assertEquals(2, seen(number, ONE).size());
            refused("prison.struck", () -> ask(desk -> desk.strike(number, 2, "Once more, for whatever reason")));
            admit(number, stay(QUETTA, "2", HeldAs.CONVICT, 500));
        });
    }

    @EveryEngine
    void oneIsInOnePrisonAtATimeByWhicheverRecord(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = entered(Some.cnic(), CourtOutcome.UNDER_TRIAL);
            RecordNumber other = entered(OTHER, CourtOutcome.UNDER_TRIAL);
            admit(number, stay(MACH, "771", HeldAs.UNDER_TRIAL, 10));
            refused("prison.inside", () -> admit(number, stay(QUETTA, "5", HeldAs.UNDER_TRIAL, 30)));
            refused("prison.numberTaken", () -> admit(other, stay(MACH, "۷۷۱", HeldAs.UNDER_TRIAL, 10)));
            joined(other, number);
            refused("prison.inside", () -> admit(other, stay(QUETTA, "5", HeldAs.UNDER_TRIAL, 30)));
            refused("prison.overlaps", () -> admit(other, stay(QUETTA, "5", HeldAs.UNDER_TRIAL, 3)));
            refused("prison.samePrison", () -> ask(desk -> desk.transfer(number, 1, transfer(MACH, "9", 20))));
            PrisonStay next = ask(desk -> desk.transfer(number, 1, transfer(QUETTA, "9", 20)));
            assertEquals(2, next.seq());
            assertEquals(day(20), sheet(number).stays().get(0).releasedOn());
            assertEquals(ReleaseCause.TRANSFERRED, sheet(number).stays().get(0).cause());
            assertEquals(2, sheet(number).inside().orElseThrow().seq());
            refused("prison.released", () -> release(number, 1, ReleaseCause.BAIL, 30));
            release(number, 2, ReleaseCause.BAIL, 40);
            refused("prison.overlaps", () -> admit(other, stay(MACH, "5", HeldAs.UNDER_TRIAL, 15)));
            admit(other, stay(MACH, "5", HeldAs.UNDER_TRIAL, 40));
            assertEquals(3, sheet(other).stays().size());
            release(other, 1, ReleaseCause.DIED, 60);
            refused("prison.dead", () -> admit(number, stay(QUETTA, "5", HeldAs.UNDER_TRIAL, 70)));
        });
    }

    @EveryEngine
    void whoIsConvictedInsideIsHeldAsAConvictFromThatDayOn(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = entered(Some.cnic(), CourtOutcome.CONVICTED);
            admit(number, stay(MACH, "771", HeldAs.UNDER_TRIAL, 10));
            NewTransfer judged = new NewTransfer(day(365), "Judgment", new HeldAt(MACH, null, "771"), HeldAs.CONVICT);
            PrisonStay next = ask(desk -> desk.transfer(number, 1, judged));
            assertEquals(HeldAs.CONVICT, next.heldAs());
            assertEquals(HeldAs.UNDER_TRIAL, sheet(number).stays().get(0).heldAs());
            assertEquals(List.of(), listed());
        });
    }

    @EveryEngine
    void twoRecordsOfWhomIsInTwoPrisonsAreNotJoined(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = entered(Some.cnic(), CourtOutcome.UNDER_TRIAL);
            RecordNumber other = entered(OTHER, CourtOutcome.UNDER_TRIAL);
            admit(number, stay(MACH, "1", HeldAs.UNDER_TRIAL, 10));
            admit(other, stay(QUETTA, "2", HeldAs.UNDER_TRIAL, 10));
            refused("merging.imprisoned", () -> joined(other, number));
            ask(desk -> desk.strike(other, 1, "Written of the wrong person"));
            joined(other, number);
        });
    }

    @EveryEngine
    void ofTwoWhoAdmitOnePersonAtOnceOneIsRefused(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = entered(Some.cnic(), CourtOutcome.UNDER_TRIAL);
            RecordNumber other = entered(OTHER, CourtOutcome.UNDER_TRIAL);
            joined(other, number);
            assertThrows(
                    OptimisticLockException.class,
                    () -> unit.perform(em -> {
                        CriminalRecords records = new CriminalRecords(em);
                        records.ofPerson(records.require(number));
                        CompletableFuture.runAsync(() -> admitted(other, ONE, QUETTA, 1))
                                .join();
                        admitted(em, number, TWO, MACH, 2);
                    }));
            assertEquals(1, sheet(number).stays().size());
        });
    }

    private void admitted(RecordNumber number, Caller caller, String prison, int seconds) {
        unit.perform(em -> admitted(em, number, caller, prison, seconds));
    }

    private static void admitted(EntityManager em, RecordNumber number, Caller caller, String prison, int seconds) {
        PrisonDesk desk = desk(em, caller);
        desk.clock = Clock.offset(SomePrison.clock(), Duration.ofSeconds(seconds));
        desk.admit(number, stay(prison, "1", HeldAs.UNDER_TRIAL, 10));
        em.flush();
    }

    @EveryEngine
    void noDayIsImpossible(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = entered(Some.cnic(), CourtOutcome.UNDER_TRIAL);
            refused("prison.beforeOffence", () -> admit(number, stay(MACH, "1", HeldAs.UNDER_TRIAL, -1)));
            refused("prison.future", () -> admit(number, stay(MACH, "1", HeldAs.UNDER_TRIAL, 2_000)));
            refused(
                    "refusal.notFound",
                    () -> admit(
                            number,
                            new NewStay(
                                    7,
                                    new HeldAt(MACH, null, "1"),
                                    HeldAs.CONVICT,
                                    day(1),
                                    "Warrant of the court",
                                    null)));
            refused("prison.unknown", () -> admit(number, stay("central-nowhere", "1", HeldAs.UNDER_TRIAL, 1)));
            admit(number, stay(MACH, "1", HeldAs.UNDER_TRIAL, 10));
            refused("prison.beforeAdmission", () -> release(number, 1, ReleaseCause.BAIL, 9));
            refused("prison.releasedFuture", () -> release(number, 1, ReleaseCause.BAIL, 2_000));
            release(number, 1, ReleaseCause.BAIL, 10);
            decided(number, SomeRecord.order(ProposedChange.Kind.STRIKE));
            refused("prison.struckEntry", () -> admit(number, stay(MACH, "2", HeldAs.UNDER_TRIAL, 20)));
            assertEquals(List.of(Discrepancy.CASE_STRUCK), listed(), "what stands in a struck case is looked at");
            ask(desk -> desk.strike(number, 1, "It was the other man, as the case was"));
            assertEquals(List.of(), listed());
        });
    }

    @EveryEngine
    void theOutcomeFollowsTheCourtAndNeverThePrison(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = entered(Some.cnic(), CourtOutcome.UNDER_TRIAL);
            admit(number, stay(MACH, "1", HeldAs.UNDER_TRIAL, 10));
            assertEquals(List.of(), listed());
            release(number, 1, ReleaseCause.ACQUITTED, 50);
            assertEquals(List.of(Discrepancy.NOT_ACQUITTED), listed());
            CourtOutcome outcome = unit.inTransaction(
                    em -> new CriminalRecords(em).require(number).entry(1).outcome());
            assertEquals(CourtOutcome.UNDER_TRIAL, outcome, "the machine changes none");
            decided(number, SomeRecord.to(CourtOutcome.ACQUITTED));
            assertEquals(List.of(), listed(), "two examiners did, and it passed");
            StayDiscrepancy passed = sheet(number).discrepancies().get(0);
            assertEquals(StayDiscrepancy.State.PASSED, passed.state());
            assertEquals(TWO.actor(), passed.endedBy());
        });
    }

    @EveryEngine
    void somebodySaysInWordsWhatTheOrderIs(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = entered(Some.cnic(), CourtOutcome.UNDER_TRIAL);
            admit(number, stay(MACH, "1", HeldAs.CONVICT, 10));
            assertEquals(List.of(Discrepancy.NOT_CONVICTED), listed());
            refused("prison.settle.words", () -> ask(desk -> desk.settle(number, 1, "fine")));
            ask(desk -> desk.settle(number, 1, WORDS));
            refused("prison.settle.none", () -> ask(desk -> desk.settle(number, 1, WORDS)));
            assertEquals(List.of(), listed());
            release(number, 1, ReleaseCause.SERVED, 60);
            assertEquals(List.of(), listed(), "the same is not asked twice");
            StayDiscrepancy settled = sheet(number).discrepancies().get(0);
            assertEquals(WORDS, settled.words());
            assertEquals(ONE.actor(), settled.endedBy());
        });
    }

    /** Nobody's case is the first of a list because nobody chose. */
    @EveryEngine
    void aStayNamesItsCaseAndOneOfThePersons(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = entered(Some.cnic(), CourtOutcome.UNDER_TRIAL);
            HeldAt mach = new HeldAt(MACH, null, "1");
            refused("prison.entry", () -> new NewStay(0, mach, HeldAs.CONVICT, SomePrison.day(10), "Warrant 44", null));
            NewStay other = new NewStay(9, mach, HeldAs.CONVICT, SomePrison.day(10), "Warrant 44", null);
            refused("refusal.notFound", () -> admit(number, other));
        });
    }

    @EveryEngine
    void whoEscapedIsMarkedWantedByAPersonAndThenItPasses(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = entered(Some.cnic(), CourtOutcome.UNDER_TRIAL);
            admit(number, stay(MACH, "1", HeldAs.UNDER_TRIAL, 10));
            release(number, 1, ReleaseCause.ESCAPED, 50);
            assertEquals(List.of(Discrepancy.NOT_WANTED), listed());
            unit.perform(em -> SomeRecord.desk(em, keys, ONE).markWanted(number, 1, SomeRecord.warrant()));
            assertEquals(List.of(), listed());
        });
    }

    @EveryEngine
    void aSentenceThatWasServedIsNotDoubtedForALaterAcquittal(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = entered(Some.cnic(), CourtOutcome.CONVICTED);
            admit(number, stay(MACH, "1", HeldAs.CONVICT, 400));
            release(number, 1, ReleaseCause.SERVED, 600);
            RecordNumber inside = entered(OTHER, CourtOutcome.CONVICTED);
            admit(inside, stay(MACH, "2", HeldAs.CONVICT, 400));
            decided(number, SomeRecord.to(CourtOutcome.ACQUITTED));
            assertEquals(List.of(), listed());
            decided(inside, SomeRecord.to(CourtOutcome.ACQUITTED));
            assertEquals(List.of(Discrepancy.STILL_HELD), listed(), "but whoever is inside still is looked at");
            release(inside, 1, ReleaseCause.ACQUITTED, 800);
            assertEquals(List.of(Discrepancy.NOT_CONVICTED), listed(), "held as a convict, and no conviction stands");
        });
    }

    @EveryEngine
    void theListIsPagedAndSaysNothingOfThePerson(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = entered(Some.cnic(), CourtOutcome.UNDER_TRIAL);
            admit(number, stay(MACH, "1", HeldAs.CONVICT, 10));
            assertEquals(1L, ask(PrisonDesk::countDiscrepancies));
            DiscrepancyRow row = ask(desk -> desk.listDiscrepancies(0)).get(0);
            assertEquals(number, row.number());
            assertEquals("central-mach", row.prison().code());
            assertEquals(List.of(), ask(desk -> desk.listDiscrepancies(1)));
        });
    }

    @EveryEngine
    @Tag("T5")
    void theDatabaseItselfRefusesWhatCannotBe(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = entered(Some.cnic(), CourtOutcome.UNDER_TRIAL);
            admit(number, stay(MACH, "1", HeldAs.CONVICT, 10));
            RecordNumber other = entered(OTHER, CourtOutcome.UNDER_TRIAL);
            admit(other, stay(QUETTA, "2", HeldAs.UNDER_TRIAL, 10));
            for (String forged : List.of(
                    "update prison_stay set released_on = admitted_on",
                    "update prison_stay set released_on = admitted_on - 1, cause = 'BAIL', release_order = 'x',"
                            + " release_entered_at = entered_at, release_entered_by = 'x', open_record_id = null",
                    "update prison_stay set released_on = admitted_on, cause = 'BAIL', release_order = 'x',"
                            + " release_entered_at = entered_at, release_entered_by = 'x'",
                    "update prison_stay set open_record_id = null",
                    "update prison_stay set open_record_id = (select max(record_id) from prison_stay)",
                    "update prison_stay set prison_code = 'other'",
                    "update prison_stay set outside_name = 'Karachi'",
                    "update prison_stay set offence_seq = 9",
                    "update prison_stay set struck_id = id, open_record_id = null",
                    "update prison_stay set prison_code = 'central-mach', number_key = '1'",
                    "update prison_stay set came_from_id = (select max(id) from prison_stay)",
                    "update stay_discrepancy set state = 'SETTLED', open_stay_id = null, ended_at = raised_at,"
                            + " ended_by = 'x'",
                    "update stay_discrepancy set words = 'settled'",
                    "update stay_discrepancy set open_stay_id = null")) {
                assertThrows(SQLException.class, () -> run(forged, database), forged);
            }
        });
    }

    private static void run(String order, TestDatabase database) throws SQLException {
        try (Connection owner = database.open();
                Statement statement = owner.createStatement()) {
            if (statement.executeUpdate(order) == 0) throw new SQLException("nothing to forge");
        }
    }

    @EveryEngine
    void aPrisonOutsideTheProvinceIsNamedInWords(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = entered(Some.cnic(), CourtOutcome.UNDER_TRIAL);
            refused("prison.outside", () -> new HeldAt("other", " ", "4"));
            admit(
                    number,
                    new NewStay(
                            1,
                            new HeldAt("other", "Central Prison Karachi", "4"),
                            HeldAs.UNDER_TRIAL,
                            LocalDate.of(2025, 1, 1),
                            "Warrant of a court of Karachi",
                            null));
            assertEquals(
                    "Central Prison Karachi",
                    sheet(number).stays().get(0).heldAt().outside());
        });
    }
}
