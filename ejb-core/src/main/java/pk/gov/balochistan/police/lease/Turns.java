package pk.gov.balochistan.police.lease;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Repeated work of one process: each kind after a pause, and again at once while it gives more than 0. The edge of the program: a
 * fault is logged once until it is over, and the work tried again after the pause. Whether the work is this process's to do it
 * asks the {@link Leases} itself.
 */
public final class Turns implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Turns.class.getName());
    private static final int SECONDS_TO_END = 5;

    private final ScheduledExecutorService executor;
    private final boolean isOwn;
    private final List<ScheduledFuture<?>> turns = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;

    private Turns(ScheduledExecutorService executor, boolean isOwn) {
        this.executor = executor;
        this.isOwn = isOwn;
    }

    /** In threads of a container, which ends them itself. */
    public static Turns on(ScheduledExecutorService executor) {
        return new Turns(executor, false);
    }

    /** In threads of its own, as many as there are kinds of work, so that none waits for another. */
    public static Turns inThreads(int kinds) {
        return new Turns(Executors.newScheduledThreadPool(kinds, work -> new Thread(work, "turns")), true);
    }

    /** @param work in words, for the log @param some does some of it in a transaction of its own, and says how much */
    public void every(Duration pause, String work, IntSupplier some) {
        Turn turn = new Turn(work, some);
        long millis = pause.toMillis();
        turns.add(executor.scheduleWithFixedDelay(turn, Math.min(millis, 2000), millis, TimeUnit.MILLISECONDS));
    }

    /** Whether any of the work is done no more: it was closed, or a fault came that no thread goes on after. */
    public boolean hasEnded() {
        return turns.stream().anyMatch(ScheduledFuture::isDone);
    }

    /** Lets what is under way come to its end, at most five seconds in threads of its own. */
    @Override
    public void close() {
        stopping = true;
        turns.forEach(turn -> turn.cancel(false));
        if (!isOwn) return;
        executor.shutdown();
        try {
            if (!executor.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) executor.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Turn implements Runnable {
        private final String work;
        private final IntSupplier some;
        private boolean failing;

        Turn(String work, IntSupplier some) {
            this.work = work;
            this.some = some;
        }

        @Override
        public void run() {
            try {
                while (some.getAsInt() > 0
                        && !stopping
                        && !Thread.currentThread().isInterrupted()) {
                    // The next turn goes on where this one ended.
                }
                if (failing) LOG.log(System.Logger.Level.INFO, "it goes on again: " + work);
                failing = false;
            } catch (RuntimeException | Error fault) {
                Fatal.throwOn(fault);
                // Without the message: a driver's may quote what was to be stored.
                if (!failing) LOG.log(System.Logger.Level.ERROR, "it fails: " + work + ", " + kinds(fault));
                failing = true;
            }
        }

        private static String kinds(Throwable fault) {
            String own = fault.getClass().getSimpleName();
            return fault.getCause() == null ? own : own + " of " + kinds(fault.getCause());
        }
    }
}
