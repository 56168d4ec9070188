package pk.gov.balochistan.police.sms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The time of day, which a test may move on by hours. Thread-safe. */
final class MovableClock extends Clock {
    private final Map<String, Error> errors = new ConcurrentHashMap<>();
    private volatile Duration ahead = Duration.ZERO;

    void moveOn(Duration by) {
        ahead = ahead.plus(by);
    }

    /** The next look at it from the thread of that name ends with the error. */
    void failOnce(String thread, Error error) {
        errors.put(thread, error);
    }

    /** Whether each thread that was to fail has done so. */
    boolean haveFailed() {
        return errors.isEmpty();
    }

    @Override
    public Instant instant() {
        Error error = errors.remove(Thread.currentThread().getName());
        if (error != null) throw error;
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("times are kept in UTC");
    }
}
