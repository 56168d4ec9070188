package pk.gov.balochistan.police.sms.transport;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pk.gov.balochistan.police.sms.coding.DeliveryReceipt;
import pk.gov.balochistan.police.sms.coding.OutgoingPart;
import pk.gov.balochistan.police.sms.coding.ReceivedText;
import pk.gov.balochistan.police.sms.standin.Pdu;
import pk.gov.balochistan.police.sms.standin.SmsCentre;
import pk.gov.balochistan.police.sms.standin.SmsCentre.OnWire;

/** A stand-in centre and one link to it over a real socket, with a store in memory that can be made to hang or fail. */
final class Trial implements AutoCloseable {
    static final String PHONE = "923331234567";
    static final String CODE = "8787";
    /** How long a test waits for what must come; nothing is measured by it. */
    static final long PATIENCE_SECONDS = 60;
    /** No timer that a test does not set strikes while it runs. */
    static final Duration NEVER = Duration.ofMinutes(50);

    static final LinkSettings.Timers LONG = new LinkSettings.Timers(NEVER, NEVER, NEVER);
    static final Backoff QUICK = new Backoff(Duration.ofMillis(50), Duration.ofMillis(400), Duration.ofMillis(400));

    final SmsCentre centre;
    final Receiver receiver;
    final SmscLink link;
    final List<ReceivedText> texts = new CopyOnWriteArrayList<>();
    final List<DeliveryReceipt> receipts = new CopyOnWriteArrayList<>();
    volatile Receiver.Store<ReceivedText> store = texts::addAll;

    /** What the link measures silence by; stands still until a test moves it. */
    final AtomicLong nanos = new AtomicLong();

    private final AtomicReference<Error> error = new AtomicReference<>();

    private Trial(UnaryOperator<LinkSettings> change, Backoff backoff, Duration deadline) throws IOException {
        centre = new SmsCentre(0, "gateway", "secret");
        receiver = new Receiver(batch -> store.store(batch), receipts::addAll, deadline, Clock.systemUTC());
        LinkSettings settings =
                LinkSettings.usual("main", "127.0.0.1", centre.port(), "gateway", "secret", List.of(CODE));
        link = new SmscLink(change.apply(settings.with(LONG)), receiver, backoff, this::look);
    }

    /** The next look of the thread that keeps the link ends with the error. */
    void failOnce(Error error) {
        this.error.set(error);
    }

    private long look() {
        boolean isKeeper = Thread.currentThread().getName().equals("link-main");
        Error once = isKeeper ? error.getAndSet(null) : null;
        if (once != null) throw once;
        return nanos.get();
    }

    /** Not yet started. */
    static Trial of(UnaryOperator<LinkSettings> change, Backoff backoff) throws IOException {
        return new Trial(change, backoff, NEVER);
    }

    /** A link that is bound. */
    static Trial bound() throws IOException {
        return bound(UnaryOperator.identity());
    }

    static Trial bound(UnaryOperator<LinkSettings> change) throws IOException {
        return of(change, QUICK).startedAndBound();
    }

    /** A link that is bound, and that returns after the pauses of the real one. */
    static Trial boundAsUsual() throws IOException {
        return of(UnaryOperator.identity(), Backoff.USUAL).startedAndBound();
    }

    /** A link that is bound and whose receiver puts off what is not stored in time. */
    static Trial boundWithin(Duration deadline) throws IOException {
        return new Trial(UnaryOperator.identity(), QUICK, deadline).startedAndBound();
    }

    Trial startedAndBound() {
        link.start();
        awaitBound();
        return this;
    }

    void awaitBound() {
        await("bound", () -> link.state() == LinkState.BOUND && centre.boundSessions() == 1);
    }

    /** Submits and waits for the outcome. */
    SubmitOutcome outcome(long reference, String text) throws Exception {
        return outcome(submit(reference, text));
    }

    static <T> T outcome(CompletableFuture<T> future) throws Exception {
        return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** PDUs of one kind that the gateway has sent. */
    Stream<Pdu> sent(int id) {
        return centre.wire().stream()
                .filter(OnWire::fromGateway)
                .map(OnWire::pdu)
                .filter(pdu -> pdu.id() == id);
    }

    CompletableFuture<SubmitOutcome> submit(long reference, String text) {
        return link.submit(OutgoingPart.of(reference, CODE, PHONE, text, true, Optional.empty())
                .get(0));
    }

    static void await(String what, BooleanSupplier condition) {
        Patience.await(PATIENCE_SECONDS, what, condition);
    }

    static void pause(long millis) {
        Patience.pause(millis);
    }

    @Override
    public void close() throws IOException {
        link.stop(Duration.ofSeconds(3));
        receiver.close();
        centre.close();
    }
}
