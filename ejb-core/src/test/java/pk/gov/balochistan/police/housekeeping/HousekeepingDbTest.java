package pk.gov.balochistan.police.housekeeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.draft.FormDrafts;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.throttle.ThrottleRule;
import pk.gov.balochistan.police.throttle.Throttles;

class HousekeepingDbTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final ThrottleRule RULE = ThrottleRule.allowance("trial", 2, DAY);
    private static final int MANY = Housekeeping.BATCH * 2 + 30;

    @TempDir
    Path data;

    /** A program's clock, so far from the real one. */
    private static Clock off(Duration by) {
        return Clock.offset(Clock.systemUTC(), by);
    }

    private void fill(Unit unit, Duration age, int drafts, int counters) {
        KeyRing keys = KeyRing.of(data);
        unit.perform(em -> {
            for (int i = 0; i < drafts; i++) {
                em.createNativeQuery("insert into form_draft (token_mac, form, saved_at, sealed_content) values (?1,"
                                + " 'complaint', ?2, ?3)")
                        .setParameter(1, keys.mac("draft", age.toString(), Integer.toString(i)))
                        .setParameter(2, Instant.now().minus(age).atOffset(ZoneOffset.UTC))
                        .setParameter(3, new byte[] {1})
                        .executeUpdate();
            }
            Throttles throttles = new Throttles(em, keys, off(age.negated()));
            for (int i = 0; i < counters; i++) throttles.useUnflushed(RULE, "somebody " + age + i);
        });
    }

    /** A turn of a process whose own clock may be wrong. */
    private int turn(Unit unit, String holder, Duration clockOff) {
        KeyRing keys = KeyRing.of(data);
        return unit.inTransaction(em -> new Housekeeping(new Leases(em), holder)
                .removeSome(List.of(new FormDrafts(em, keys, off(clockOff)), new Throttles(em, keys, off(clockOff)))));
    }

    private static List<Integer> left(Unit unit) {
        return unit.inTransaction(em -> List.of("form_draft", "throttle").stream()
                .map(table -> ((Number) em.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .intValue())
                .toList());
    }

    @EveryEngine
    void oldRowsGoInBatchesAndYoungOnesStay(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            fill(unit, DAY.multipliedBy(3), MANY, MANY);
            fill(unit, Duration.ofHours(23), 2, 3);
            assertEquals(2 * Housekeeping.BATCH, turn(unit, "portal", Duration.ZERO));
            assertEquals(2 * Housekeeping.BATCH, turn(unit, "portal", Duration.ZERO));
            assertEquals(60, turn(unit, "portal", Duration.ZERO));
            assertEquals(0, turn(unit, "portal", Duration.ZERO));
            assertEquals(List.of(2, 3), left(unit));
        }
    }

    @EveryEngine
    void aCounterOutlivesItsDraftByADayAndAPauseThatLasts(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            fill(unit, Duration.ofHours(36), 1, 1);
            KeyRing keys = KeyRing.of(data);
            ThrottleRule longPause = new ThrottleRule("trial-pause", 1, DAY, DAY.multipliedBy(4));
            unit.perform(em -> new Throttles(em, keys, off(DAY.multipliedBy(-3))).miss(longPause, "a guesser"));
            assertEquals(1, turn(unit, "portal", Duration.ZERO), "the draft");
            assertEquals(List.of(0, 2), left(unit));
        }
    }

    @EveryEngine
    void aProcessWhoseClockJumpedRemovesNothingTooEarly(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            fill(unit, Duration.ofHours(1), 2, 2);
            assertEquals(0, turn(unit, "portal", DAY.multipliedBy(30)));
            assertEquals(List.of(2, 2), left(unit));
        }
    }

    @EveryEngine
    void ofTwoProcessesOneDoesItAtATime(TestDatabase database) throws Exception {
        try (Unit one = Unit.on(database);
                Unit other = Unit.on(database)) {
            fill(one, DAY.multipliedBy(3), MANY, 0);
            assertEquals(Housekeeping.BATCH, turn(one, "one", Duration.ZERO));
            assertEquals(0, turn(other, "other", Duration.ZERO), "while the lease is another's");
            ExecutorService processes = Executors.newFixedThreadPool(2);
            List<Future<Integer>> turns = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                turns.add(processes.submit(() -> turn(one, "one", Duration.ZERO)));
                turns.add(processes.submit(() -> turn(other, "other", Duration.ZERO)));
            }
            int removed = 0;
            for (Future<Integer> turn : turns) removed += turn.get();
            processes.shutdown();
            assertEquals(MANY - Housekeeping.BATCH, removed, "each row was removed once");
            endLeases(one);
            fill(one, DAY.multipliedBy(4), 3, 0);
            assertEquals(3, turn(other, "other", Duration.ZERO), "after the lease ran out");
        }
    }

    @EveryEngine
    void theGatewayMayRemoveCountersAndKeepsNobodyFromTheDrafts(TestDatabase database) {
        try (Unit portal = Unit.on(database);
                Unit gateway = Unit.as(database.gateway())) {
            fill(portal, DAY.multipliedBy(3), 1, 2);
            KeyRing keys = KeyRing.of(data);
            int removed = gateway.inTransaction(em -> new Housekeeping(new Leases(em), "gateway")
                    .removeSome(List.of(new Throttles(em, keys, Clock.systemUTC()))));
            assertEquals(2, removed);
            assertEquals(1, turn(portal, "portal", Duration.ZERO), "the draft");
        }
    }

    @EveryEngine
    void theClockOfTheDatabaseIsReadAsAnInstant(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            turn(unit, "portal", Duration.ZERO);
            Instant now = unit.inTransaction(em -> new Leases(em).now());
            Duration apart = Duration.between(now, Instant.now()).abs();
            assertTrue(apart.compareTo(Duration.ofMinutes(5)) < 0, "apart by " + apart);
        }
    }

    private static void endLeases(Unit unit) {
        unit.perform(em -> em.createNativeQuery("update work_lease set leased_until = timestamp '2020-01-01 00:00:00'")
                .executeUpdate());
    }
}
