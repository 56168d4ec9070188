package pk.gov.balochistan.police.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Tells whether the clock of the database goes as the steady one of this machine does. After a jump nothing is due until the new
 * time has held for half an hour: so that a clock that was set wrong and set right again moves no case. For one thread.
 */
final class ClockWatch {
    static final Duration HELD = Duration.ofMinutes(30);
    private static final System.Logger LOG = System.getLogger(ClockWatch.class.getName());
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private final LongSupplier nanos;
    private Instant lastNow;
    private long lastNanos;
    private Long jumpedAt;

    /** @param nanos a clock that never jumps, as {@link System#nanoTime} */
    ClockWatch(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether what this time says is due may be taken for due. */
    boolean isSteady(Instant now) {
        long at = nanos.getAsLong();
        if (lastNow != null && isJump(Duration.between(lastNow, now), Duration.ofNanos(at - lastNanos))) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "the clock of the database jumped: no complaint goes up for {0} minutes",
                    HELD.toMinutes());
            jumpedAt = at;
        }
        lastNow = now;
        lastNanos = at;
        if (jumpedAt != null && at - jumpedAt >= HELD.toNanos()) jumpedAt = null;
        return jumpedAt == null;
    }

    private static boolean isJump(Duration passed, Duration steadily) {
        return passed.minus(steadily).abs().compareTo(TOLERANCE) > 0;
    }
}
