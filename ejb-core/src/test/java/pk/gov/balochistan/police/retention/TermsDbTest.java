package pk.gov.balochistan.police.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.NewOffence;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.criminalrecord.RecordChange;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** How long a record is kept follows from how its entries ended, and the day by which it is found is never another than that. Source: issue 4. */
class TermsDbTest {
    private static final LocalDate ENDED = SomeRecord.DAY.plusYears(1);

    @EveryEngine
    void theClassFollowsFromHowAnEntryEnded(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            Map<String, LocalDate> expected = Map.of(
                    "GRAVE", ENDED.plusYears(30),
                    "LESSER", ENDED.plusYears(10),
                    "CHILD", ENDED.plusYears(3),
                    "CLEARED", ENDED.plusYears(2),
                    "CHILD_CLEARED", ENDED.plusYears(1));
            expected.forEach((name, until) -> {
                Term term = term(unit, enter(unit, entry(RecordClass.valueOf(name))));
                assertEquals(RecordClass.valueOf(name), term.rule().recordClass());
                assertEquals(until, term.until(), name);
                assertTrue(term.rule().isToConfirm(), "no law fixes it");
            });
        }
    }

    @EveryEngine
    void theEntryThatIsKeptLongestKeepsTheRecordAndAPendingOneStopsTheClock(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber number = enter(unit, entry(RecordClass.CLEARED), entry(RecordClass.LESSER));
            assertEquals(RecordClass.LESSER, term(unit, number).rule().recordClass());
            for (CourtOutcome pending : RecordClass.pending()) {
                NewOffence open =
                        new NewOffence("ppc-302", "99/2024", Some.STATION, SomeRecord.DAY, pending, null, null, false);
                assertNull(
                        term(unit, enter(unit, entry(RecordClass.CLEARED), open))
                                .until(),
                        pending.name());
            }
        }
    }

    @EveryEngine
    void anEntryOfSomebodyElseKeepsNothing(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber number = enter(unit, entry(RecordClass.GRAVE));
            on(unit, number, record -> {
                RecordChange struck = record.propose(
                        1, SomeRecord.order(ProposedChange.Kind.STRIKE), SomeRecord.FIRST, SomeRecord.NOW);
                record.confirm(struck.seq(), SomeRecord.SECOND, SomeRecord.NOW);
            });
            assertEquals(RecordClass.EMPTY, term(unit, number).rule().recordClass());
        }
    }

    /** The day by which it is found is forgotten with every change that moves it, in the same transaction, and worked out anew. */
    @EveryEngine
    void theStoredDayIsForgottenWithEveryChangeOfAnEntry(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber number = enter(unit, entry(RecordClass.CLEARED));
            workOut(unit);
            assertEquals(ENDED.plusYears(2), stored(unit, number));

            on(unit, number, record -> {
                RecordChange convicted =
                        record.propose(1, SomeRecord.to(CourtOutcome.CONVICTED), SomeRecord.FIRST, SomeRecord.NOW);
                record.confirm(convicted.seq(), SomeRecord.SECOND, SomeRecord.NOW);
            });
            assertNull(stored(unit, number), "after an outcome");
            workOut(unit);
            assertEquals(SomeRecord.DAY.plusYears(32), stored(unit, number));

            unit.perform(em -> new CriminalRecords(em)
                    .require(number)
                    .addOffence(entry(RecordClass.LESSER), station(em), SomeRecord.FIRST, SomeRecord.NOW));
            assertNull(stored(unit, number), "after another entry");
        }
    }

    @EveryEngine
    void anotherRuleIsAnotherDay(TestDatabase database) throws Exception {
        try (Unit unit = Unit.on(database)) {
            RecordNumber number = enter(unit, entry(RecordClass.CLEARED));
            workOut(unit);
            try (Connection owner = database.open();
                    Statement statement = owner.createStatement()) {
                statement.execute("update retention_rule set years = 4 where record_class = 'CLEARED'");
            }
            workOut(unit);
            assertEquals(ENDED.plusYears(4), stored(unit, number));
        }
    }

    private static NewOffence entry(RecordClass of) {
        boolean isChild = of == RecordClass.CHILD || of == RecordClass.CHILD_CLEARED;
        boolean isCleared = of == RecordClass.CLEARED || of == RecordClass.CHILD_CLEARED;
        return new NewOffence(
                of == RecordClass.LESSER ? "ppc-379" : "ppc-302",
                of.ordinal() + "/2024",
                Some.STATION,
                SomeRecord.DAY,
                isCleared ? CourtOutcome.ACQUITTED : CourtOutcome.CONVICTED,
                ENDED,
                "Court",
                isChild);
    }

    private static RecordNumber enter(Unit unit, NewOffence... entries) {
        return unit.inTransaction(em -> {
            CriminalRecord record = SomeRecord.of(null);
            for (NewOffence entry : entries) record.addOffence(entry, station(em), SomeRecord.FIRST, SomeRecord.NOW);
            new CriminalRecords(em).add(record);
            return record.number();
        });
    }

    private static Place station(EntityManager em) {
        return new Places(em, Clock.systemUTC()).require(Some.STATION);
    }

    private static Term term(Unit unit, RecordNumber number) {
        return unit.inTransaction(em -> new Terms(em).of(new CriminalRecords(em).require(number)));
    }

    private static void on(Unit unit, RecordNumber number, Consumer<CriminalRecord> act) {
        unit.perform(em -> act.accept(new CriminalRecords(em).require(number)));
    }

    private static void workOut(Unit unit) {
        while (unit.inTransaction(em -> new Terms(em).workOutSome()) > 0)
            ;
    }

    private static LocalDate stored(Unit unit, RecordNumber number) {
        return unit.inTransaction(
                em -> new CriminalRecords(em).require(number).retained().until());
    }
}
