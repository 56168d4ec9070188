package pk.gov.balochistan.police.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.escalation.Clocked.hours;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.escalation.ClockTurn.Transactions;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Kills, clocks that jump, two processes at once and cases that cannot be done: each case goes up once, when it should. */
class EscalationFaultsDbTest {
    private static final Instant LATE = hours(336 + 24);

    @TempDir
    Path data;

    @EveryEngine
    void aProcessThatIsKilledBeforeItsCommitLeavesEachCaseToTheNext(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            List<TrackingNumber> numbers = late(cases, 3);
            ClockTurn<DueClock> killed = turn(
                    work -> cases.unit.inTransaction(em -> {
                        work.applyAsInt(em);
                        em.flush();
                        throw new ThreadDeath();
                    }),
                    "killed",
                    LATE);
            assertThrows(ThreadDeath.class, killed::seeToSome);
            assertEquals(0, escalations(cases, numbers));
            assertEquals(0, cases.count("AuditEntry x") + cases.count("OutgoingSms x"));
            cases.seeTo(LATE);
            cases.seeTo(LATE);
            assertEquals(3, escalations(cases, numbers));
            assertEquals(3, cases.count("AuditEntry x"));
            assertEquals(3, cases.count("OutgoingSms x"));
        }
    }

    @EveryEngine
    void aProcessThatIsKilledAfterItsCommitIsFollowedByOneThatGoesOn(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            List<TrackingNumber> numbers = late(cases, 3);
            ClockTurn<DueClock> killed = turn(
                    work -> {
                        cases.unit.inTransaction(work::applyAsInt);
                        throw new ThreadDeath();
                    },
                    "killed",
                    LATE);
            assertThrows(ThreadDeath.class, killed::seeToSome);
            assertEquals(3, escalations(cases, numbers));
            assertEquals(
                    0,
                    turn(work -> cases.unit.inTransaction(work::applyAsInt), "next", LATE)
                            .seeToSome());
            endLeases(cases.unit);
            cases.seeTo(LATE);
            assertEquals(3, escalations(cases, numbers));
        }
    }

    @EveryEngine
    void aCaseThatCannotBeDoneKeepsNoOtherFromItsSuperior(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            List<TrackingNumber> numbers = late(cases, 4);
            cases.unit.perform(em -> em.createNativeQuery(
                            "update complaint set times_escalated = 999, next_clock_at = next_clock_at - interval '1' hour"
                                    + " where tracking_number = ?1")
                    .setParameter(1, numbers.get(2).digits())
                    .executeUpdate());
            cases.seeTo(LATE);
            assertEquals(3, escalations(cases, numbers));
            assertEquals(0, cases.times(numbers.get(2), EventKind.ESCALATED));
            assertEquals(
                    LATE.plus(ClockTurn.PUT_OFF),
                    cases.read(numbers.get(2), complaint -> complaint.promise().nextClockAt()));
        }
    }

    @EveryEngine
    void aClockThatJumpsForwardUnderARunningProcessMovesNothing(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = late(cases, 1).get(0);
            AtomicReference<Instant> now = new AtomicReference<>(hours(100));
            AtomicLong nanos = new AtomicLong();
            ClockTurn<DueClock> turn = new ClockTurn<>(
                    new ComplaintClocks(KeyRing.of(data), Clock.fixed(hours(100), ZoneOffset.UTC)),
                    work -> cases.unit.inTransaction(work::applyAsInt),
                    "test",
                    em -> now.get(),
                    nanos::get);
            drain(turn);
            now.set(hours(5000));
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            assertEquals(0, drain(turn));
            now.set(hours(100).plusSeconds(2));
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            assertEquals(0, drain(turn));
            assertEquals(Role.SHO, cases.answering(number));
            now.set(LATE);
            nanos.addAndGet(Duration.between(hours(100), LATE).toNanos());
            assertTrue(drain(turn) > 0);
            assertEquals(Role.SDPO, cases.answering(number));
        }
    }

    @EveryEngine
    void aProcessThatStartsOnAClockSetWrongMovesACaseByOneRungAndSkipsNoneAfterwards(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = late(cases, 1).get(0);
            cases.seeTo(hours(5000));
            cases.seeTo(hours(5001));
            assertEquals(Role.SDPO, cases.answering(number));
            Instant setRight = hours(350);
            cases.seeTo(setRight);
            assertEquals(Role.SDPO, cases.answering(number));
            cases.seeTo(LATE.minusSeconds(1));
            assertEquals(1, cases.times(number, EventKind.ESCALATED), "not twice");
            cases.seeTo(hours(350 + 24));
            assertEquals(Role.CITY_SP, cases.answering(number), "and the next rung when its time has ended");
            assertEquals(2, cases.times(number, EventKind.ESCALATED));
        }
    }

    @EveryEngine
    void aClockThatGoesBackEscalatesNothingTwice(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = late(cases, 1).get(0);
            cases.seeTo(LATE);
            for (int hour = 335; hour < 336 + 24; hour++) cases.seeTo(hours(hour));
            assertEquals(1, cases.times(number, EventKind.ESCALATED));
            for (int hour = 336 + 24; hour < 336 + 48; hour++) cases.seeTo(hours(hour));
            assertEquals(
                    2, cases.times(number, EventKind.ESCALATED), "the second post had a day beyond the promise too");
            assertEquals(Role.CITY_SP, cases.answering(number));
        }
    }

    /** Each has two lanes, as the portal has. */
    @EveryEngine
    void ofTwoProcessesOneSeesToACase(TestDatabase database) throws Exception {
        try (Clocked cases = new Clocked(database, data);
                Unit other = Unit.on(database)) {
            List<TrackingNumber> numbers = late(cases, 60);
            cases.seeTo(hours(0));
            cases.unit.perform(em -> new Leases(em).take("escalation-1", "nobody", 1));
            endLeases(cases.unit);
            ExecutorService processes = Executors.newFixedThreadPool(4);
            List<Future<Integer>> turns = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                for (int lane : new int[] {0, 1}) {
                    turns.add(processes.submit(
                            () -> turn(work -> cases.unit.inTransaction(work::applyAsInt), "one", LATE, lane)
                                    .seeToSome()));
                    turns.add(processes.submit(
                            () -> turn(work -> other.inTransaction(work::applyAsInt), "other", LATE, lane)
                                    .seeToSome()));
                }
                if (i == 2) endLeases(cases.unit);
            }
            for (Future<Integer> turn : turns) turn.get();
            processes.shutdown();
            assertEquals(60, escalations(cases, numbers));
            assertEquals(60, cases.count("AuditEntry x"));
        }
    }

    @EveryEngine
    void anotherProcessGoesOnAfterTheLeaseOfOneThatDied(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            List<TrackingNumber> numbers = late(cases, 2);
            cases.unit.perform(em -> new Leases(em).take("escalation", "died", 60));
            cases.seeTo(LATE);
            assertEquals(0, escalations(cases, numbers));
            endLeases(cases.unit);
            cases.seeTo(LATE);
            assertEquals(2, escalations(cases, numbers));
        }
    }

    @EveryEngine
    void windingAClockIsNoStepThatRefusesAnOfficer(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = late(cases, 1).get(0);
            int seen = cases.read(number, complaint -> complaint.version());
            cases.seeTo(hours(336));
            assertEquals(
                    LATE, cases.read(number, complaint -> complaint.promise().nextClockAt()));
            int after = cases.read(number, complaint -> complaint.version());
            assertEquals(seen, after);
        }
    }

    private List<TrackingNumber> late(Clocked cases, int count) {
        List<TrackingNumber> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++)
            numbers.add(cases.contacted(cases.file(Some.complaint("property_dispute", Some.STATION))));
        return numbers;
    }

    private ClockTurn<DueClock> turn(Transactions transactions, String holder, Instant now) {
        return turn(transactions, holder, now, new ComplaintClocks(KeyRing.of(data), Clock.fixed(now, ZoneOffset.UTC)));
    }

    private ClockTurn<DueClock> turn(Transactions transactions, String holder, Instant now, int lane) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return turn(
                transactions, holder, now, new ComplaintClocks(KeyRing.of(data), clock, lane, ComplaintClocks.LANES));
    }

    private static ClockTurn<DueClock> turn(
            Transactions transactions, String holder, Instant now, ComplaintClocks clocks) {
        return new ClockTurn<>(clocks, transactions, holder, em -> now, () -> 0);
    }

    private static int drain(ClockTurn<DueClock> turn) {
        int seenTo = 0;
        for (int some = turn.seeToSome(); some > 0; some = turn.seeToSome()) seenTo += some;
        return seenTo;
    }

    private static long escalations(Clocked cases, List<TrackingNumber> numbers) {
        return numbers.stream()
                .mapToLong(number -> cases.times(number, EventKind.ESCALATED))
                .sum();
    }

    private static void endLeases(Unit unit) {
        unit.perform(em -> em.createNativeQuery("update work_lease set leased_until = timestamp '2020-01-01 00:00:00'")
                .executeUpdate());
    }
}
