package pk.gov.balochistan.police.sms.transport;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.lease.Fatal;
import pk.gov.balochistan.police.sms.coding.OutgoingPart;

/**
 * The link to one SMS centre: binds as transceiver and stays bound through a thread of its own, submits parts within its
 * window and pace, hands deliveries to the {@link Receiver}. {@code start()}, then {@code submit(…)} from any thread, then
 * {@code stop(…)}, which finishes what is under way and unbinds.
 */
public final class SmscLink implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SmscLink.class);
    private static final long LOOK_MILLIS = 100;
    private static final Duration LASTED = Duration.ofSeconds(5);

    private final LinkSettings settings;
    private final Receiver receiver;
    private final Backoff backoff;
    private final LongSupplier nanos;
    private final LinkFigures.Counters counters = new LinkFigures.Counters();
    private final SubmitWindow submits;
    private final ExecutorService lateAnswers;
    private final Thread keeper;
    private final List<Consumer<LinkState>> stateListeners = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<OutgoingPart, SubmitOutcome>> lateListeners = new CopyOnWriteArrayList<>();
    private final LinkWish wish = new LinkWish();
    private volatile LinkSession session;
    private volatile LinkSession opened;
    private volatile LinkState state = LinkState.UNBOUND;
    private volatile Instant since = Instant.now();
    private volatile Optional<String> lastFault = Optional.empty();
    private volatile int bindFailures;

    public SmscLink(LinkSettings settings, Receiver receiver, Backoff backoff) {
        this(settings, receiver, backoff, System::nanoTime);
    }

    /** @param nanos what silence and the lasting of a session are measured by */
    SmscLink(LinkSettings settings, Receiver receiver, Backoff backoff, LongSupplier nanos) {
        this.nanos = nanos;
        this.settings = settings;
        this.receiver = receiver;
        this.backoff = backoff;
        this.submits = new SubmitWindow(settings, counters, this::openSession);
        String name = "link-" + settings.name();
        this.lateAnswers = Executors.newSingleThreadExecutor(work -> thread(work, name + "-late"));
        this.keeper = thread(this::keepBound, name);
    }

    static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Begins to bind, and binds again whenever the session ends. */
    public void start() {
        keeper.start();
    }

    /** Whether it binds no more, by the end of the program or by a fault. */
    public boolean hasEnded() {
        return keeper.getState() == Thread.State.TERMINATED;
    }

    public LinkSettings settings() {
        return settings;
    }

    public LinkState state() {
        return state;
    }

    /** Tells each change of state, on the thread that made it: return soon, never call the link's blocking methods. */
    public void onState(Consumer<LinkState> listener) {
        stateListeners.add(listener);
    }

    /** Tells answers that came after their submit was given up as Unconfirmed; on a thread of the link. */
    public void onLateAnswer(BiConsumer<OutgoingPart, SubmitOutcome> listener) {
        lateListeners.add(listener);
    }

    /**
     * Submits one part. Waits here until the window has room, so that a caller in a loop never runs ahead of the centre; the
     * future ends with the outcome, never exceptionally. Not bound, draining or stopped: NotSent at once.
     */
    public CompletableFuture<SubmitOutcome> submit(OutgoingPart part) {
        return submits.submit(part);
    }

    /** The session that takes submits now; empty while there is none, or while it is being finished. */
    private Optional<LinkSession> openSession() {
        return state == LinkState.BOUND ? Optional.ofNullable(session) : Optional.empty();
    }

    /** Finishes what is under way, parts from the centre and stays away; or comes back, at once. */
    public void stayAway(boolean stay) {
        wish.stayAway(stay);
    }

    private void keepBound() {
        while (!wish.isToStop()) {
            try {
                keepBoundUntilStopped();
            } catch (InterruptedException e) {
                LOG.warn("Link {}: an interrupt was meant for a session that has ended; it goes on", settings.name());
            }
        }
    }

    private void keepBoundUntilStopped() throws InterruptedException {
        int failures = 0;
        while (!wish.isToStop()) {
            if (wish.isToStayAway()) {
                become(LinkState.DRAINED);
                wish.awaitReturn();
                continue;
            }
            boolean refused = false;
            try {
                long began = nanos.getAsLong();
                oneSession();
                failures = nanos.getAsLong() - began > LASTED.toNanos() ? 0 : failures + 1;
            } catch (LinkSession.BindFailure e) {
                refused = e.isRefusal();
                failures++;
                bindFailures++;
                lastFault = Optional.of(e.getMessage());
            } catch (InterruptedException | RuntimeException | Error e) {
                Fatal.throwOn(e);
                failures++;
                lastFault = Optional.of(e.toString());
                LOG.error("Link {}: the session ended with a fault", settings.name(), e);
            }
            become(LinkState.UNBOUND);
            wish.pause(backoff.pause(failures, refused, RandomGenerator.getDefault()));
        }
    }

    private void oneSession() throws LinkSession.BindFailure, InterruptedException {
        become(LinkState.BINDING);
        LinkSession fresh = new LinkSession(settings, receiver, counters, this::tellLate, nanos);
        opened = fresh;
        try {
            fresh.bind();
            session = fresh;
            bindFailures = 0;
            counters.binds.increment();
            become(LinkState.BOUND);
            watch(fresh);
        } finally {
            session = null;
            fresh.close();
        }
    }

    /** Stays until the session ends: by itself, by silence, by the centre's wish, or because the link is to part. */
    private void watch(LinkSession bound) throws InterruptedException {
        while (!bound.isEnded() && wish.isToBeBound() && bound.unbindAsked().isEmpty()) {
            bound.awaitEvent(LOOK_MILLIS);
            if (bound.isSilent()) {
                lastFault = Optional.of("the centre fell silent");
                LOG.warn("Link {}: no PDU within both timers; the session is closed", settings.name());
                return;
            }
        }
        if (bound.isEnded()) {
            lastFault = Optional.of("the connection was closed");
            return;
        }
        lastFault = Optional.of(wish.isToBeBound() ? "the centre unbound" : "parted as it was told");
        drain(bound, settings.timers().transaction());
    }

    /** Lets submits get their answers and deliveries their commit; new ones are not taken. Then unbinds. */
    private void drain(LinkSession bound, Duration longest) throws InterruptedException {
        become(LinkState.DRAINING);
        bound.putOffDeliveries();
        long end = System.nanoTime() + longest.toNanos();
        while (bound.isBusy() && !bound.isEnded() && System.nanoTime() - end < 0) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        bound.unbind();
    }

    private void tellLate(OutgoingPart part, SubmitOutcome outcome) {
        lateAnswers.execute(() -> lateListeners.forEach(listener -> listener.accept(part, outcome)));
    }

    private void become(LinkState next) {
        if (state != next && state != LinkState.STOPPED) {
            state = next;
            since = Instant.now();
            boolean alarming = next == LinkState.UNBOUND && bindFailures > 0;
            if (alarming) {
                LOG.error("Link {} cannot bind, try {}: {}", settings.name(), bindFailures, lastFault.orElse(""));
            } else {
                LOG.info("Link {} is {}", settings.name(), next);
            }
            stateListeners.forEach(listener -> tell(listener, next));
        }
    }

    private void tell(Consumer<LinkState> listener, LinkState next) {
        try {
            listener.accept(next);
        } catch (RuntimeException | Error e) { // a listener's fault must not unbind the link
            Fatal.throwOn(e);
            LOG.error("Link {}: a listener failed", settings.name(), e);
        }
    }

    /** The link's figures now. */
    public LinkFigures figures() {
        return new LinkFigures(
                settings.name(),
                state,
                since,
                counters.lastPdu(),
                lastFault,
                bindFailures,
                counters.binds.sum(),
                submits.underWay(),
                submits.perSecond(),
                counters.accepted.sum(),
                counters.throttled.sum(),
                counters.refused.sum(),
                counters.unconfirmed.sum(),
                counters.lateAnswers.sum(),
                counters.texts.sum(),
                counters.receipts.sum(),
                counters.putOff.sum(),
                counters.malformed.sum());
    }

    /**
     * Takes nothing new, finishes what is under way (at most the transaction timer), unbinds, and frees all threads.
     *
     * @return whether all of that was done within {@code longest}
     */
    public boolean stop(Duration longest) {
        wish.stop();
        submits.takeNothingNew();
        if (state == LinkState.BINDING) {
            abandon();
        }
        boolean ended = true;
        try {
            keeper.join(Math.max(1, longest.toMillis()));
            ended = !keeper.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ended = false;
        }
        if (!ended) {
            abandon();
        }
        submits.close();
        lateAnswers.shutdown();
        become(LinkState.STOPPED);
        return ended;
    }

    /** Closes the session where it stands; whoever waits in it is woken. */
    private void abandon() {
        LinkSession open = opened;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void close() {
        stop(settings.timers().transaction().plusSeconds(2));
    }
}
