package pk.gov.balochistan.police.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Duration SHORT = Duration.ofMillis(10);
    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void workGoesOnAtOnceWhileThereIsSome() throws InterruptedException {
        CountDownLatch batches = new CountDownLatch(5);
        try (Turns turns = Turns.inThreads(1)) {
            turns.every(LONG, "a trial", () -> {
                batches.countDown();
                return batches.getCount() == 0 ? 0 : 1;
            });
            assertTrue(batches.await(30, TimeUnit.SECONDS), "left: " + batches.getCount());
        }
    }

    @Test
    void aFaultEndsNothing() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        CountDownLatch third = new CountDownLatch(1);
        try (Turns turns = Turns.inThreads(1)) {
            turns.every(SHORT, "a trial that fails", () -> {
                if (tries.incrementAndGet() < 3) throw new IllegalStateException("not yet", new Exception("why"));
                third.countDown();
                return 0;
            });
            assertTrue(third.await(30, TimeUnit.SECONDS), "tries: " + tries);
        }
    }

    @Test
    void afterTheEndThereIsNoTurn() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        CountDownLatch first = new CountDownLatch(1);
        Turns turns = Turns.inThreads(1);
        turns.every(SHORT, "a trial without end", () -> {
            tries.incrementAndGet();
            first.countDown();
            return 1;
        });
        assertTrue(first.await(30, TimeUnit.SECONDS));
        turns.close();
        int done = tries.get();
        Thread.sleep(100);
        assertEquals(done, tries.get());
    }
}
