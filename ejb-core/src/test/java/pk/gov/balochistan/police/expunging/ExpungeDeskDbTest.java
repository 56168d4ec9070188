package pk.gov.balochistan.police.expunging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.expunging.ExpungeOffice.DIRECTION;
import static pk.gov.balochistan.police.expunging.ExpungeOffice.NOW;
import static pk.gov.balochistan.police.expunging.ExpungeOffice.ONE;
import static pk.gov.balochistan.police.expunging.ExpungeOffice.ONE_AGAIN;
import static pk.gov.balochistan.police.expunging.ExpungeOffice.ORDER;
import static pk.gov.balochistan.police.expunging.ExpungeOffice.TODAY;
import static pk.gov.balochistan.police.expunging.ExpungeOffice.TWO;
import static pk.gov.balochistan.police.expunging.ExpungeOffice.WHY;

import jakarta.persistence.OptimisticLockException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.keeping.NewKeeping;
import pk.gov.balochistan.police.retention.Delay;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Whole records are expunged by two persons, when their term has ended or a court orders it, and never while something keeps them. Source: issue 4. */
class ExpungeDeskDbTest {
    @TempDir
    Path data;

    @EveryEngine
    @Tag("T5")
    void oneProposesAndAnotherPersonExpunges(TestDatabase database) throws Exception {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber number = office.record(CourtOutcome.ACQUITTED);
            long id = office.id(number);
            office.act(ONE, desk -> desk.propose(number));
            refused("audit.control.own", () -> office.act(ONE, desk -> desk.confirm(number)));
            refused("audit.control.own", () -> office.act(ONE_AGAIN, desk -> desk.confirm(number)));
            refused("expunge.proposed", () -> office.act(TWO, desk -> desk.propose(number)));
            assertEquals(List.of(), office.rows("select expunction_id from criminal_record where expunction_id > 0"));

            List<DoneExpunction> done =
                    office.ask(TWO, desk -> desk.confirm(number)).done();

            assertEquals(
                    List.of(number), done.stream().map(DoneExpunction::record).toList());
            assertEquals(List.of(), office.rows("select id from recorded_offence where record_id = " + id));
            refused("refusal.notFound", () -> office.ask(TWO, desk -> desk.open(number)));
            refused("refusal.notFound", () -> office.act(TWO, desk -> desk.confirm(number)));
            ExpungeCertificate paper =
                    office.ask(ONE, desk -> desk.certificate(done.get(0).number()));
            assertEquals(number, paper.record());
            assertEquals("user:cro.one", paper.expunction().control().proposedBy());
            assertEquals("user:cro.two", paper.expunction().control().decidedBy());
            assertTrue(office.ask(ONE, desk -> desk.listDone(0)).stream()
                    .anyMatch(one -> one.record().equals(number)));
        }
    }

    @EveryEngine
    void aRecordIsKeptUntilItsTermHasEnded(TestDatabase database) {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber convicted = office.record(CourtOutcome.CONVICTED);
            refused("expunge.kept", () -> office.act(ONE, desk -> desk.propose(convicted)));
            RecordNumber pending = office.record(CourtOutcome.DORMANT);
            refused("expunge.kept", () -> office.act(ONE, desk -> desk.propose(pending)));
            RecordNumber cleared = office.record(CourtOutcome.ACQUITTED);
            List<RecordNumber> due = due(office);
            assertTrue(due.contains(cleared));
            assertFalse(due.contains(convicted));
            assertFalse(due.contains(pending));
        }
    }

    @EveryEngine
    void anOrderOfACourtComesBeforeTheTermAndBeforeNothingElse(TestDatabase database) {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber pending = office.record(CourtOutcome.UNDER_TRIAL);
            refused("expunge.kept", () -> office.act(ONE, desk -> desk.propose(pending, ORDER)));
            RecordNumber convicted = office.record(CourtOutcome.CONVICTED);
            NewOrder early = new NewOrder("High Court", "1/2020", TODAY.minusYears(20));
            refused("expunge.order.early", () -> office.act(ONE, desk -> desk.propose(convicted, early)));
            NewOrder future = new NewOrder("High Court", "1/2041", TODAY.plusDays(1));
            refused("expunge.order.future", () -> office.act(ONE, desk -> desk.propose(convicted, future)));
            office.act(ONE, desk -> desk.propose(convicted, ORDER));
            List<DoneExpunction> done =
                    office.ask(TWO, desk -> desk.confirm(convicted)).done();
            RecordExpunction kept = office.ask(
                            ONE, desk -> desk.certificate(done.get(0).number()))
                    .expunction();
            assertEquals(ORDER.number(), kept.orderNumber());
            assertNull(kept.recordClass());
        }
    }

    /** A court orders what it knows of: not what another record of the person tells, nor what was entered since. */
    @EveryEngine
    void anOrderReachesNothingThatTheCourtDidNotKnow(TestDatabase database) throws Exception {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber joined = office.record(CourtOutcome.CONVICTED);
            RecordNumber other = office.record(CourtOutcome.CONVICTED);
            office.join(other, joined);
            office.run("update recorded_offence set occurred_on = date '2040-11-23' where record_id = "
                    + office.id(other));
            refused("expunge.order.early", () -> office.act(ONE, desk -> desk.propose(joined, ORDER)));

            RecordNumber number = office.record(CourtOutcome.CONVICTED);
            office.act(ONE, desk -> desk.propose(number, ORDER));
            office.run("update recorded_offence set entered_at = timestamp with time zone '2040-11-22 08:00:01+00:00'"
                    + " where record_id = " + office.id(number));
            refused("expunge.order.early", () -> office.act(TWO, desk -> desk.confirm(number)));
        }
    }

    @EveryEngine
    void whatWaitsAboutARecordThatWasJoinedSinceWaitsStill(TestDatabase database) throws Exception {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber waiting = office.record(CourtOutcome.ACQUITTED);
            RecordNumber head = office.record(CourtOutcome.ACQUITTED);
            office.act(ONE, desk -> desk.propose(waiting));
            office.join(waiting, head);
            refused("expunge.proposed", () -> office.act(ONE, desk -> desk.propose(head)));
        }
    }

    @EveryEngine
    void aDirectionHoldsWhatWasProposedAsWell(TestDatabase database) {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber number = office.record(CourtOutcome.ACQUITTED);
            office.act(ONE, desk -> desk.propose(number));
            office.act(ONE, desk -> desk.hold(number, DIRECTION));
            refused("expunge.kept", () -> office.act(TWO, desk -> desk.confirm(number)));
            refused("prints.keep.already", () -> office.act(TWO, desk -> desk.hold(number, DIRECTION)));
            assertFalse(due(office).contains(number));
            assertTrue(
                    office.ask(TWO, desk -> desk.open(number)).kept().delays().contains(Delay.HOLD));
            refused("prints.destroy.why", () -> office.act(TWO, desk -> desk.lift(number, "short")));
            office.act(TWO, desk -> desk.lift(number, WHY));
            refused("prints.keep.none", () -> office.act(TWO, desk -> desk.lift(number, WHY)));
            office.act(TWO, desk -> desk.confirm(number));
        }
    }

    @EveryEngine
    void noOrderMovesAHold(TestDatabase database) {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber number = office.record(CourtOutcome.CONVICTED);
            office.act(ONE, desk -> desk.hold(number, DIRECTION));
            refused("expunge.kept", () -> office.act(ONE, desk -> desk.propose(number, ORDER)));
        }
    }

    @EveryEngine
    void aDirectionThatIsOverHoldsNothing(TestDatabase database) throws Exception {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber number = office.record(CourtOutcome.ACQUITTED);
            NewKeeping forADay = new NewKeeping("Sessions Judge", "8/2040", TODAY.minusDays(9), TODAY);
            office.act(ONE, desk -> desk.hold(number, forADay));
            refused("expunge.kept", () -> office.act(ONE, desk -> desk.propose(number)));
            office.run("update record_hold set keep_until = date '2040-11-21' where record_id = " + office.id(number));
            assertTrue(due(office).contains(number));
            office.expunge(number);
        }
    }

    @EveryEngine
    void whatIsUnderWayKeepsTheClockFromEnding(TestDatabase database) throws Exception {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            UnderWay underWay = new UnderWay(office);
            for (Delay delay : Delay.values()) {
                if (delay == Delay.TERM || delay == Delay.PENDING) continue;
                RecordNumber number = office.record(CourtOutcome.ACQUITTED);
                assertTrue(due(office).contains(number), delay + " before");
                underWay.begin(delay, number);
                assertFalse(due(office).contains(number), delay + " in the list");
                assertEquals(
                        List.of(delay),
                        office.ask(ONE, desk -> desk.open(number)).kept().delays(),
                        delay + " on the page");
                refused("expunge.kept", () -> office.act(ONE, desk -> desk.propose(number)));
            }
        }
    }

    @EveryEngine
    void allRecordsOfAPersonGoTogetherAndTheLongestKeepsThem(TestDatabase database) throws Exception {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber kept = office.record(CourtOutcome.ACQUITTED);
            RecordNumber convicted = office.record(CourtOutcome.CONVICTED);
            office.join(convicted, kept);
            refused("expunge.kept", () -> office.act(ONE, desk -> desk.propose(kept)));
            assertFalse(due(office).contains(kept));

            RecordNumber one = office.record(CourtOutcome.ACQUITTED);
            RecordNumber other = office.record(CourtOutcome.DISCHARGED);
            office.join(other, one);
            refused("expunge.joined", () -> office.act(ONE, desk -> desk.propose(other)));
            assertTrue(due(office).contains(one));
            assertFalse(due(office).contains(other));
            office.act(ONE, desk -> desk.propose(one));
            Expunged expunged = office.ask(TWO, desk -> desk.confirm(one));
            List<DoneExpunction> done = expunged.done();
            assertEquals(
                    "records " + one.digits() + "," + other.digits(), expunged.auditDetail(), "for a copy put back");
            assertEquals(
                    List.of(one, other),
                    done.stream().map(DoneExpunction::record).toList());
            refused("refusal.notFound", () -> office.ask(ONE, desk -> desk.open(other)));
        }
    }

    @EveryEngine
    void whatWasJoinedSinceIsNotExpungedUnseen(TestDatabase database) throws Exception {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber one = office.record(CourtOutcome.ACQUITTED);
            office.act(ONE, desk -> desk.propose(one));
            RecordNumber other = office.record(CourtOutcome.ACQUITTED);
            office.join(other, one);
            refused("expunge.otherRecords", () -> office.act(TWO, desk -> desk.confirm(one)));
            office.act(TWO, desk -> desk.refuse(one, WHY));
            office.expunge(one);
        }
    }

    /** Whoever enters a direction, and whoever expunges, at one moment: one of them fails. */
    @EveryEngine
    void aDirectionAndTheConfirmationCannotBothBe(TestDatabase database) {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber number = office.record(CourtOutcome.ACQUITTED);
            office.act(ONE, desk -> desk.propose(number));
            assertThrows(
                    OptimisticLockException.class,
                    () -> office.unit.perform(em -> {
                        ExpungeDesk holding = office.desk(em, ONE);
                        holding.clock = Clock.fixed(NOW.plusSeconds(1), ZoneOffset.UTC);
                        holding.hold(number, DIRECTION);
                        office.act(TWO, desk -> desk.confirm(number));
                        em.flush();
                    }));
        }
    }

    @EveryEngine
    @Tag("T5")
    void theDatabaseItselfRefusesAnExpungingByOne(TestDatabase database) throws Exception {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber number = office.record(CourtOutcome.ACQUITTED);
            office.takePrints(number);
            RecordNumber other = office.record(CourtOutcome.ACQUITTED);
            long id = office.id(number);
            office.act(ONE, desk -> desk.propose(number));
            String its = "(select max(id) from record_expunction where record_id = " + id + ")";
            for (String forged : List.of(
                    "update criminal_record set name = null where id = " + id,
                    "update criminal_record set expunction_id = " + its + " where id = " + id,
                    "update criminal_record set expunction_id = " + its
                            + ", expunction_decision = 'CONFIRMED', name = null, father = null, cnic = null, phone = null,"
                            + " address = null, life_id = null where id = " + id,
                    "update record_expunction set decision = 'CONFIRMED' where record_id = " + id,
                    "update record_expunction set decision = 'CONFIRMED', decided_at = proposed_at, decided_by ="
                            + " proposed_by, decided_person = proposed_person where record_id = " + id,
                    "update record_expunction set live_record_id = null where record_id = " + id,
                    "update print_set set state = 'DESTROYED', withdrawn_at = begun_at, withdrawn_by = 'x', withdrawn_why"
                            + " = 'x' where record_id = " + id,
                    "update print_set set entry_seq = null where record_id = " + id)) {
                assertThrows(SQLException.class, () -> office.run(forged), forged);
            }
            office.act(TWO, desk -> desk.confirm(number));
            String anothers = "update criminal_record set expunction_id = " + its
                    + ", expunction_decision = 'CONFIRMED', name = null, father = null, cnic = null, phone = null, address"
                    + " = null, life_id = null where id = " + office.id(other);
            assertThrows(SQLException.class, () -> office.run(anothers));
        }
    }

    /** What was entered of a person goes with the whole record alone, past the program as well. */
    @EveryEngine
    @Tag("T5")
    void noRowOfARecordGoesAlone(TestDatabase database) throws Exception {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber number = office.record(CourtOutcome.ACQUITTED);
            long id = office.id(number);
            OwnersRows rows = new OwnersRows(office);
            rows.description(id);
            rows.wantedNotice(id, false);
            rows.stay(id, false);
            office.takePrints(number);
            for (String alone : List.of(
                    "delete from description_strike",
                    "delete from description_trait",
                    "delete from wanted_notice",
                    "delete from record_key",
                    "delete from prison_stay",
                    "delete from record_life where record_id = " + id,
                    "update criminal_record set life_id = null where id = " + id,
                    "delete from recorded_offence where record_id = " + id)) {
                boolean isGuarded = database.guardsCascades() || alone.contains("life");
                if (!isGuarded) continue;
                try (Connection portal = database.portal().open()) {
                    assertThrows(
                            SQLException.class, () -> portal.createStatement().execute(alone), alone);
                }
            }
            office.expunge(number);
        }
    }

    @EveryEngine
    void aNumberThatWasExpungedIsNobodysAndNeverGivenAgain(TestDatabase database) {
        try (ExpungeOffice office = new ExpungeOffice(database, data)) {
            RecordNumber number = office.record(CourtOutcome.ACQUITTED);
            office.expunge(number);
            refused("refusal.notFound", () -> office.unit.perform(em -> new CriminalRecords(em).require(number)));
            refused("refusal.notFound", () -> office.act(ONE, desk -> desk.propose(number, ORDER)));
            refused("refusal.notFound", () -> office.act(ONE, desk -> desk.hold(number, DIRECTION)));
            assertEquals(
                    NOW,
                    office.ask(ONE, desk -> desk.listDone(0)).stream()
                            .filter(done -> done.record().equals(number))
                            .findFirst()
                            .orElseThrow()
                            .at());
        }
    }

    private static List<RecordNumber> due(ExpungeOffice office) {
        return office.ask(ONE, desk -> desk.listDue(0)).stream()
                .map(DueRecord::number)
                .toList();
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
