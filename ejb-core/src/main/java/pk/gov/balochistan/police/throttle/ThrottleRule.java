package pk.gov.balochistan.police.throttle;

import java.time.Duration;

/**
 * How many misses of one kind are let through before a pause.
 *
 * @param name kind of guess, the first part of the counter's key
 * @param limit misses in a window before the pause, at least 1
 * @param window how long misses count
 * @param firstPause how long the first pause lasts
 * @param grows whether the pause doubles each further time, up to 64 times
 */
public record ThrottleRule(String name, int limit, Duration window, Duration firstPause, boolean grows) {
    /** A rule whose pauses grow. */
    public ThrottleRule(String name, int limit, Duration window, Duration firstPause) {
        this(name, limit, window, firstPause, true);
    }
}
