package pk.gov.balochistan.police.sms.transport;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The pace of submitting on one link. When the centre throttles, the pace falls to what the centre took in the last second,
 * by a fifth if that is near the pace already, by half if it took nothing; at most once a second, since a whole window comes
 * back throttled at once; and a second's pause follows. Then it climbs by a tenth each second. Thread-safe.
 */
final class RateLimiter {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final double SLOWEST = 0.5;

    private final double most;
    private final LongSupplier nanos;
    private double perSecond;
    private long nextSlot;
    private long lastChange;
    private long windowStart;
    private int taken;
    private int takenBefore;

    RateLimiter(double perSecond, LongSupplier nanos) {
        this.most = perSecond;
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.nextSlot = nanos.getAsLong();
        this.lastChange = nextSlot - SECOND;
        this.windowStart = nextSlot;
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
            turnWindow(now);
            perSecond = Math.max(SLOWEST, slower(Math.max(taken, takenBefore)));
            lastChange = now;
            nextSlot = Math.max(nextSlot, now + SECOND);
        }
    }

    private double slower(int shown) {
        if (shown == 0) {
            return perSecond / 2;
        }
        return shown >= perSecond / 2 ? perSecond * 0.8 : shown;
    }

    synchronized void accepted() {
        long now = nanos.getAsLong();
        turnWindow(now);
        taken++;
        if (perSecond < most && now - lastChange >= SECOND) {
            perSecond = Math.min(most, perSecond * 1.1 + 0.1);
            lastChange = now;
        }
    }

    /** Counts by the second what the centre took: that much it has shown that it can. */
    private void turnWindow(long now) {
        if (now - windowStart >= SECOND) {
            takenBefore = now - windowStart < 2 * SECOND ? taken : 0;
            taken = 0;
            windowStart = now;
        }
    }

    synchronized double perSecond() {
        return perSecond;
    }
}
