package pk.gov.balochistan.police.sms;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Asks the database whether it answers: one question at a time, in a thread of its own. Whoever asks meanwhile gets the answer
 * to that question; while one is stuck, everybody is told at once that the database is down. Thread-safe.
 */
final class DatabaseProbe implements AutoCloseable {
    /** @param asOf when the question was put that this answers */
    record Answer(boolean up, Instant asOf) {}

    private final Runnable question;
    private final Duration limit;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(DatabaseProbe::thread);
    private CompletableFuture<Boolean> underWay = CompletableFuture.completedFuture(false);
    private CompletableFuture<Answer> told;

    /** @param question returns when the database has answered and throws when it cannot @param limit how long it may take */
    DatabaseProbe(Runnable question, Duration limit) {
        this.question = question;
        this.limit = limit;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "health-probe");
        thread.setDaemon(true);
        return thread;
    }

    /** Never waits; the answer is there within the limit. */
    synchronized CompletableFuture<Answer> ask() {
        if (underWay.isDone()) {
            Instant now = Instant.now();
            underWay = CompletableFuture.runAsync(question, thread).handle((nothing, fault) -> fault == null);
            told = underWay.copy()
                    .completeOnTimeout(false, limit.toMillis(), TimeUnit.MILLISECONDS)
                    .thenApply(up -> new Answer(up, now));
        }
        return told;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
