package pk.gov.balochistan.police.sms.transport;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.sms.coding.OutgoingPart;

/**
 * Lets at most a window of submits be under way on a link, at the pace its centre allows, whatever sessions come and go. The
 * library has no other window than the number of threads that submit. Thread-safe.
 */
final class SubmitWindow implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SubmitWindow.class);
    private static final long LOOK_MILLIS = 100;

    private final String link;
    private final int size;
    private final LinkFigures.Counters counters;
    private final Supplier<Optional<LinkSession>> open;
    private final RateLimiter limiter;
    private final Semaphore room;
    private final ExecutorService submitters;
    private volatile boolean closing;

    /** @param open the session that takes submits now */
    SubmitWindow(LinkSettings settings, LinkFigures.Counters counters, Supplier<Optional<LinkSession>> open) {
        this.link = settings.name();
        this.size = settings.pace().window();
        this.counters = counters;
        this.open = open;
        this.limiter = new RateLimiter(settings.pace().perSecond(), System::nanoTime);
        this.room = new Semaphore(size);
        this.submitters = Executors.newFixedThreadPool(size, work -> SmscLink.thread(work, "link-" + link + "-submit"));
    }

    /** See {@link SmscLink#submit}. */
    CompletableFuture<SubmitOutcome> submit(OutgoingPart part) {
        try {
            while (!closing && open.get().isPresent()) {
                if (room.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    return CompletableFuture.supplyAsync(() -> paced(part), submitters)
                            .whenComplete((outcome, fault) -> room.release());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException e) {
            LOG.debug("Link {}: a submit came while the link stopped", link);
        }
        return CompletableFuture.completedFuture(new SubmitOutcome.NotSent());
    }

    private SubmitOutcome paced(OutgoingPart part) {
        SubmitOutcome outcome = new SubmitOutcome.NotSent();
        try {
            limiter.await();
            outcome = open.get().map(session -> session.submit(part)).orElse(outcome);
        } catch (InterruptedException e) {
            LOG.debug("Link {}: a submit was interrupted before it went out", link);
        }
        if (outcome instanceof SubmitOutcome.Throttled) {
            limiter.throttled();
        } else if (outcome instanceof SubmitOutcome.Accepted) {
            limiter.accepted();
        }
        counters.count(outcome);
        return outcome;
    }

    int underWay() {
        return size - room.availablePermits();
    }

    double perSecond() {
        return limiter.perSecond();
    }

    /** What waits for its slot in the pace still goes out. */
    void takeNothingNew() {
        closing = true;
    }

    @Override
    public void close() {
        closing = true;
        submitters.shutdown();
    }
}
