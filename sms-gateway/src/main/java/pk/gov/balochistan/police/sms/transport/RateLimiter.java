package pk.gov.balochistan.police.sms.transport;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The pace of submitting on one link. Halves when the centre throttles (at most once a second, since a whole window comes
 * back throttled at once) and pauses for a second; then climbs back by a tenth each second without throttling. Thread-safe.
 */
final class RateLimiter {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final double SLOWEST = 0.5;

    private final double most;
    private final LongSupplier nanos;
    private double perSecond;
    private long nextSlot;
    private long lastChange;

    RateLimiter(double perSecond, LongSupplier nanos) {
        this.most = perSecond;
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.nextSlot = nanos.getAsLong();
        this.lastChange = nextSlot - SECOND;
    }

    /** Waits for the next slot. */
    void await() throws InterruptedException {
        long pause = take();
        if (pause > 0) {
            TimeUnit.NANOSECONDS.sleep(pause);
        }
    }

    /** Takes the next slot and gives the nanoseconds until it comes. What was not used within 50 ms is lost. */
    synchronized long take() {
        long now = nanos.getAsLong();
        nextSlot = Math.max(nextSlot, now - SECOND / 20);
        long pause = nextSlot - now;
        nextSlot += (long) (SECOND / perSecond);
        return pause;
    }

    synchronized void throttled() {
        long now = nanos.getAsLong();
        if (now - lastChange >= SECOND || perSecond == most) {
            perSecond = Math.max(SLOWEST, perSecond / 2);
            lastChange = now;
            nextSlot = Math.max(nextSlot, now + SECOND);
        }
    }

    synchronized void accepted() {
        long now = nanos.getAsLong();
        if (perSecond < most && now - lastChange >= SECOND) {
            perSecond = Math.min(most, perSecond * 1.1 + 0.1);
            lastChange = now;
        }
    }

    synchronized double perSecond() {
        return perSecond;
    }
}
