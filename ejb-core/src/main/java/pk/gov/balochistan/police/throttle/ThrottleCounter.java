package pk.gov.balochistan.police.throttle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** Misses of one guesser, or uses of one user, within a window, and the pause that followed. */
@Entity
@Table(name = "throttle")
class ThrottleCounter {
    private static final int LONGEST_DOUBLING = 6;

    @Id
    @Column(name = "counter_key")
    private String key;

    @Column(name = "window_start")
    private Instant windowStart;

    private int hits;

    @Column(name = "paused_until")
    private Instant pausedUntil;

    private int pauses;

    @Version
    private int version;

    protected ThrottleCounter() {}

    ThrottleCounter(String key, Instant now) {
        this.key = key;
        this.windowStart = now;
    }

    String key() {
        return key;
    }

    boolean isPausedAt(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    /** Whether so many misses were counted in the window, or have led to a pause that lasts. */
    boolean holds(int misses, Instant now, ThrottleRule rule) {
        return isPausedAt(now) || hits >= misses && !now.isAfter(windowStart.plus(rule.window()));
    }

    /** One more miss; the pause doubles each time the limit is passed again, and is forgotten after a quiet day. */
    void miss(Instant now, ThrottleRule rule) {
        if (!rule.grows() || now.isAfter(windowStart.plus(Duration.ofDays(1)))) pauses = 0;
        if (now.isAfter(windowStart.plus(rule.window()))) {
            windowStart = now;
            hits = 0;
        }
        hits++;
        if (hits < rule.limit()) return;
        pausedUntil = now.plus(rule.firstPause().multipliedBy(1L << Math.min(pauses, LONGEST_DOUBLING)));
        pauses++;
        hits = 0;
        windowStart = now;
    }

    /** One more use. @return the so-manieth in this window */
    int use(Instant now, ThrottleRule rule) {
        if (now.isAfter(windowStart.plus(rule.window()))) {
            windowStart = now;
            hits = 0;
            pausedUntil = null;
        }
        hits++;
        if (hits >= rule.limit()) pausedUntil = windowStart.plus(rule.window());
        return hits;
    }

    void forget() {
        hits = 0;
        pauses = 0;
        pausedUntil = null;
    }

    Instant pausedUntil() {
        return pausedUntil;
    }
}
