package pk.gov.balochistan.police.sms.transport;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * The pauses between tries to bind: doubling, jittered by half so that links do not return in step, and never under
 * {@code afterRefusal} once the centre refused the bind or left it unanswered (it may hold the old session as bound).
 */
public record Backoff(Duration first, Duration longest, Duration afterRefusal) {
    /** Half a second, doubling to one minute; 30 s after a refusal. */
    public static final Backoff USUAL =
            new Backoff(Duration.ofMillis(500), Duration.ofMinutes(1), Duration.ofSeconds(30));

    /** The pause before the next try, after {@code failures} failures in a row (0: a session that had lasted has ended). */
    Duration pause(int failures, boolean refused, RandomGenerator random) {
        long doubled = first.toMillis() << Math.min(failures, 20);
        long most = Math.min(longest.toMillis(), Math.max(first.toMillis(), doubled));
        long jittered = most / 2 + random.nextLong(most / 2 + 1);
        if (!refused) {
            return Duration.ofMillis(jittered);
        }
        long floor = afterRefusal.toMillis();
        return Duration.ofMillis(Math.max(jittered, floor + random.nextLong(floor / 5 + 1)));
    }
}
