package pk.gov.balochistan.police.printindex;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** How far a search or a loading has come, in prints; whoever watches it may call it off. For any thread. */
public final class Progress {
    private final AtomicLong done = new AtomicLong();
    private volatile long all;
    private volatile boolean isCancelled;

    /** Prints that are done, each as often as it is compared with one of the prints sought. */
    public long done() {
        return done.get();
    }

    /** Prints there are to do; 0 while nobody knows. */
    public long all() {
        return all;
    }

    /** Whoever works stops within a fraction of a second with a {@link CancellationException}. */
    public void cancel() {
        isCancelled = true;
    }

    void expect(long prints) {
        all = prints;
    }

    /** So many more are done. @throws CancellationException where somebody called it off */
    public void add(int prints) {
        if (isCancelled) {
            throw new CancellationException();
        }
        done.addAndGet(prints);
    }
}
