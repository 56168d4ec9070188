package pk.gov.balochistan.police.shared;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What is asked for far more often than it changes, read again once it is older than it may be. Safe for many threads, two of which
 * may read it side by side; a read that fails leaves what was there.
 */
public final class Remembered<T> {
    private final long longest;
    private final LongSupplier nanos;
    private volatile Read<T> read;

    private record Read<T>(long at, T value) {}

    public Remembered(Duration longest) {
        this(longest, System::nanoTime);
    }

    Remembered(Duration longest, LongSupplier nanos) {
        this.longest = longest.toNanos();
        this.nanos = nanos;
    }

    public T get(Supplier<T> source) {
        Read<T> last = read;
        return last == null || nanos.getAsLong() - last.at() > longest ? again(source) : last.value();
    }

    /** Reads it whatever its age, for who has seen that it lacks something. */
    public T again(Supplier<T> source) {
        // The age counts from before the read: what changes during it may be missing.
        long at = nanos.getAsLong();
        T value = source.get();
        read = new Read<>(at, value);
        return value;
    }
}
