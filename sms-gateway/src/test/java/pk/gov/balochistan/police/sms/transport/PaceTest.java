package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The pauses between binds and the pace of submits, on a clock of our own. */
class PaceTest {
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void pausesDoubleWithJitterUpToTheLongest() {
        Random random = new Random(1);
        for (int failures = 0; failures < 40; failures++) {
            long most = Math.min(60_000, 500L << Math.min(failures, 20));
            for (int i = 0; i < 100; i++) {
                long pause = Backoff.USUAL.pause(failures, false, random).toMillis();
                assertTrue(pause >= most / 2 && pause <= most, failures + ": " + pause);
            }
        }
        assertTrue(Backoff.USUAL.pause(9, false, random).compareTo(Backoff.USUAL.pause(1, false, random)) > 0);
    }

    @Test
    void afterARefusalThePauseIsNeverUnderThirtySeconds() {
        Random random = new Random(2);
        long distinct = random.ints(100)
                .mapToObj(i -> Backoff.USUAL.pause(1, true, random))
                .distinct()
                .count();
        assertTrue(distinct > 50, "jittered");
        for (int i = 0; i < 1000; i++) {
            assertTrue(Backoff.USUAL.pause(i % 20, true, random).compareTo(Duration.ofSeconds(30)) >= 0);
        }
    }

    @Test
    void thePaceIsKept() {
        RateLimiter limiter = new RateLimiter(100, nanos::get);
        long slept = 0;
        for (int i = 0; i < 500; i++) {
            long pause = limiter.take();
            slept += pause;
            nanos.addAndGet(pause);
        }
        assertEquals(5.0, slept / 1e9, 0.1);
    }

    @Test
    void throttlingHalvesThePaceOncePerSecondAndPauses() {
        RateLimiter limiter = new RateLimiter(100, nanos::get);
        for (int i = 0; i < 10; i++) { // a whole window comes back throttled
            limiter.throttled();
        }
        assertEquals(50, limiter.perSecond());
        assertTrue(limiter.take() >= TimeUnit.MILLISECONDS.toNanos(999));

        nanos.addAndGet(TimeUnit.SECONDS.toNanos(2));
        limiter.throttled();
        assertEquals(25, limiter.perSecond());
    }

    @Test
    void thePaceFallsToWhatTheCentreHasShownItTakes() {
        RateLimiter limiter = new RateLimiter(100, nanos::get);
        for (int i = 0; i < 7; i++) {
            limiter.accepted();
        }
        limiter.throttled();
        assertEquals(7, limiter.perSecond());

        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(1100));
        for (int i = 0; i < 7; i++) {
            limiter.accepted();
        }
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(1100));
        limiter.throttled();
        assertEquals((7 * 1.1 + 0.1) * 0.8, limiter.perSecond(), 0.001);
    }

    @Test
    void thePaceClimbsBackAndNeverOverTheConfigured() {
        RateLimiter limiter = new RateLimiter(100, nanos::get);
        for (int i = 0; i < 20; i++) {
            limiter.throttled();
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(2));
        }
        assertEquals(0.5, limiter.perSecond());
        for (int i = 0; i < 200; i++) {
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
            limiter.accepted();
        }
        assertEquals(100, limiter.perSecond());
    }
}
