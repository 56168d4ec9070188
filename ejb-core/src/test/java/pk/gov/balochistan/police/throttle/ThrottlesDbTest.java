package pk.gov.balochistan.police.throttle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Unit;

/** Counters whose first misses come side by side. SECURITY.md T10, T13. */
@Tag("T13")
class ThrottlesDbTest {
    private static final ThrottleRule RULE =
            new ThrottleRule("trial", 100, Duration.ofMinutes(15), Duration.ofMinutes(15));

    @TempDir
    Path data;

    @EveryEngine
    void theFirstMissesSideBySideAreAllCounted(TestDatabase database) throws Exception {
        KeyRing keys = KeyRing.of(data);
        try (Unit unit = Unit.on(database)) {
            for (int guesser = 0; guesser < 10; guesser++) {
                String name = "guesser " + guesser;
                sideBySide(4, () -> {
                    unit.perform(em -> new Throttles(em, keys, ComplaintDatabase.CLOCK).miss(RULE, name));
                    return null;
                });
            }
            assertEquals(40, sum(unit, "sum(hits)"));
            assertEquals(10, sum(unit, "count(*)"));
        }
    }

    /** What else the later one did stands. */
    @EveryEngine
    void whoeverComesLaterLosesNothingOfItsOwnTransaction(TestDatabase database) throws Exception {
        KeyRing keys = KeyRing.of(data);
        try (Unit unit = Unit.on(database)) {
            sideBySide(4, () -> {
                String own = "own " + Thread.currentThread().getId();
                unit.perform(em -> {
                    Throttles throttles = new Throttles(em, keys, ComplaintDatabase.CLOCK);
                    throttles.miss(RULE, own);
                    throttles.miss(RULE, "shared");
                    throttles.use(ThrottleRule.allowance("uses", 3, Duration.ofHours(1)), "shared");
                });
                return null;
            });
            assertEquals(12, sum(unit, "sum(hits)"));
            assertEquals(6, sum(unit, "count(*)"));
        }
    }

    private static void sideBySide(int times, Callable<Void> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        List<Future<Void>> sent = new ArrayList<>();
        for (int i = 0; i < times; i++) sent.add(threads.submit(work));
        for (Future<Void> one : sent) one.get();
        threads.shutdown();
    }

    private static int sum(Unit unit, String what) {
        return unit.inTransaction(em -> ((Number) em.createNativeQuery("select " + what + " from throttle")
                        .getSingleResult())
                .intValue());
    }
}
