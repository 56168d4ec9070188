package pk.gov.balochistan.police.throttle;

import java.time.Duration;

/**
 * How many misses of one kind are let through before a pause, or how much of one kind one may have in a time.
 *
 * @param name kind of guess or use, the first part of the counter's key
 * @param limit misses in a window before the pause, or uses in a window, at least 1
 * @param window how long they count
 * @param firstPause how long the first pause lasts
 * @param grows whether the pause doubles each further time, up to 64 times
 */
public record ThrottleRule(String name, int limit, Duration window, Duration firstPause, boolean grows) {
    /** A rule whose pauses grow. */
    public ThrottleRule(String name, int limit, Duration window, Duration firstPause) {
        this(name, limit, window, firstPause, true);
    }

    /** So many uses in a window that begins with the first of them; the next one waits until it is over. */
    public static ThrottleRule allowance(String name, int uses, Duration window) {
        return new ThrottleRule(name, uses, window, window, false);
    }
}
