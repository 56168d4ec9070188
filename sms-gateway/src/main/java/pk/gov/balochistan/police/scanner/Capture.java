package pk.gov.balochistan.police.scanner;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** One taking of a print: it waits for a finger, then holds the image until it is fetched, once, or a minute has passed. Times are those of {@link System#nanoTime}. */
final class Capture {
    /** After which an image that nobody fetches is forgotten. */
    static final Duration KEPT = Duration.ofSeconds(60);

    /** How a capture stands. The words are those of docs/scanner-bridge.md. */
    enum State {
        WAITING,
        TAKEN,
        FAILED
    }

    private final String id;
    private final Asked asked;
    private final long begun;
    private String error;
    private CompletableFuture<byte[]> coming;
    private byte[] image;

    Capture(String id, Asked asked, long now) {
        this.id = id;
        this.asked = asked;
        this.begun = now;
    }

    String id() {
        return id;
    }

    /** Looks at the glass once more. */
    synchronized State look(StandInDevice device, long now) {
        if (error != null) return State.FAILED;
        if (image != null) return State.TAKEN;
        Duration waited = Duration.ofNanos(now - begun);
        Behaviour behaviour = device.behaviour();
        if (behaviour == Behaviour.NO_DEVICE) return fail(ScannerBridge.NO_DEVICE);
        boolean isThere = behaviour != Behaviour.NO_FINGER && waited.compareTo(behaviour.fingerAfter()) >= 0;
        if (!isThere && waited.compareTo(asked.timeout()) > 0) return fail("no-finger");
        if (!isThere) return State.WAITING;
        if (behaviour == Behaviour.WRONG_COUNT) return fail("wrong-count");
        // Invented fingers take a moment to grow, longer than anybody waits for an answer on a busy machine.
        if (coming == null) coming = CompletableFuture.supplyAsync(() -> device.image(asked.position()));
        if (!coming.isDone()) return State.WAITING;
        image = coming.join();
        return State.TAKEN;
    }

    private State fail(String why) {
        error = why;
        return State.FAILED;
    }

    /** Whoever began it does not want it any more. */
    synchronized void cancel() {
        error = "cancelled";
        coming = null;
        image = null;
    }

    /** Why it failed; null where it did not. */
    synchronized String error() {
        return error;
    }

    /** The image, which is forgotten with this; null where there is none. */
    synchronized byte[] give() {
        byte[] given = image;
        image = null;
        if (given != null) error = "fetched";
        return given;
    }

    /** Whether another may begin. */
    synchronized boolean isOver(long now) {
        return error != null || now - begun > asked.timeout().plus(KEPT).toNanos();
    }
}
