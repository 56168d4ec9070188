package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import pk.gov.balochistan.police.sms.coding.DeliveryReceipt;
import pk.gov.balochistan.police.sms.coding.OutgoingPart;
import pk.gov.balochistan.police.sms.coding.ReceivedText;
import pk.gov.balochistan.police.sms.standin.SmsCentre;

/** A stand-in centre and one link to it over a real socket, with a store in memory that can be made to hang or fail. */
final class Trial implements AutoCloseable {
    static final String PHONE = "923331234567";
    static final String CODE = "8787";
    /** Short enough for tests, and far enough apart to tell which one struck. */
    static final LinkSettings.Timers SHORT =
            new LinkSettings.Timers(Duration.ofMillis(800), Duration.ofMillis(600), Duration.ofMillis(800));

    static final Backoff QUICK = new Backoff(Duration.ofMillis(50), Duration.ofMillis(400), Duration.ofSeconds(2));

    final SmsCentre centre;
    final Receiver receiver;
    final SmscLink link;
    final List<ReceivedText> texts = new CopyOnWriteArrayList<>();
    final List<DeliveryReceipt> receipts = new CopyOnWriteArrayList<>();
    final List<LinkState> states = new CopyOnWriteArrayList<>();
    volatile Receiver.Store<ReceivedText> store = texts::addAll;

    private Trial(UnaryOperator<LinkSettings> change, Backoff backoff) throws IOException {
        centre = new SmsCentre(0, "gateway", "secret");
        receiver = new Receiver(batch -> store.store(batch), receipts::addAll, Duration.ofMillis(700));
        LinkSettings settings =
                LinkSettings.usual("main", "127.0.0.1", centre.port(), "gateway", "secret", List.of(CODE));
        link = new SmscLink(change.apply(settings.with(SHORT)), receiver, backoff);
        link.onState(states::add);
    }

    /** A link that has been started. */
    static Trial started(UnaryOperator<LinkSettings> change) throws IOException {
        Trial trial = new Trial(change, QUICK);
        trial.link.start();
        return trial;
    }

    /** Not yet started. */
    static Trial of(UnaryOperator<LinkSettings> change) throws IOException {
        return new Trial(change, QUICK);
    }

    /** A link that is bound. */
    static Trial bound() throws IOException {
        Trial trial = started(UnaryOperator.identity());
        trial.awaitBound();
        return trial;
    }

    void awaitBound() {
        await("bound", 5000, () -> link.state() == LinkState.BOUND && centre.boundSessions() == 1);
    }

    CompletableFuture<SubmitOutcome> submit(long reference, String text) {
        return link.submit(OutgoingPart.of(reference, CODE, PHONE, text, true, Optional.empty())
                .get(0));
    }

    static void await(String what, long millis, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (!condition.getAsBoolean() && System.nanoTime() - end < 0) {
            try {
                TimeUnit.MILLISECONDS.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        assertTrue(condition.getAsBoolean(), what + " within " + millis + " ms");
    }

    @Override
    public void close() throws IOException {
        link.stop(Duration.ofSeconds(3));
        receiver.close();
        centre.close();
    }
}
