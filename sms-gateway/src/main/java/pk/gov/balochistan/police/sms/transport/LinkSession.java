package pk.gov.balochistan.police.sms.transport;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import org.jsmpp.DefaultPDUSender;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.sms.coding.OutgoingPart;

/**
 * One session with an SMS centre, from the bind to its end; never used again after that. Thread-safe. What ends it, whichever
 * side or thread, is seen by the close of its connection, which also wakes the submits that wait for an answer.
 */
final class LinkSession implements BoundedPduReader.Traffic {
    private static final Logger LOG = LoggerFactory.getLogger(LinkSession.class);

    /** The bind failed. {@code refusal} is the centre's command status, -1 for no answer, empty if none was asked. */
    static final class BindFailure extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient OptionalInt refusal;

        BindFailure(String message, OptionalInt refusal) {
            super(message, null, false, false);
            this.refusal = refusal;
        }

        boolean isRefusal() {
            return refusal.isPresent();
        }
    }

    private final LinkSettings settings;
    private final LinkFigures.Counters counters;
    private final BiConsumer<OutgoingPart, SubmitOutcome> late;
    private final SMPPSession session;
    private final Submits submits;
    private final Deliveries deliveries;
    private volatile LinkConnection connection;
    private final LongSupplier nanos;
    private volatile long lastPdu;
    private volatile OptionalInt bindStatus = OptionalInt.empty();
    private Thread asking;
    private volatile boolean ended;
    private volatile OptionalInt unbindAsked = OptionalInt.empty();

    LinkSession(
            LinkSettings settings,
            Receiver receiver,
            LinkFigures.Counters counters,
            BiConsumer<OutgoingPart, SubmitOutcome> late,
            LongSupplier nanos) {
        this.settings = settings;
        this.counters = counters;
        this.late = late;
        this.nanos = nanos;
        this.lastPdu = nanos.getAsLong();
        this.session = new SMPPSession(
                new SynchronizedPDUSender(new DefaultPDUSender()),
                new BoundedPduReader(this),
                (host, port) -> connect());
        this.deliveries = new Deliveries(settings, receiver, counters);
        this.submits = new Submits(session, settings, () -> ended);
        session.setEnquireLinkTimer((int) settings.timers().enquire().toMillis());
        session.setTransactionTimer(settings.timers().transaction().toMillis());
        // More threads than deliveries and answers can come at once, and a queue that never fills.
        session.setPduProcessorDegree(
                settings.pace().receiveWindow() + settings.pace().window() + 4);
        session.setQueueCapacity(10_000);
        session.setMessageReceiverListener(deliveries);
    }

    private LinkConnection connect() throws IOException {
        connection = LinkConnection.open(settings, submits::note, this::end);
        return connection;
    }

    /** Connects and binds as transceiver. On failure nothing is left open. */
    void bind() throws BindFailure {
        long began = System.nanoTime();
        asking(Thread.currentThread());
        try {
            BindParameter parameters = new BindParameter(
                    BindType.BIND_TRX,
                    settings.centre().systemId(),
                    settings.centre().password(),
                    "",
                    TypeOfNumber.UNKNOWN,
                    NumberingPlanIndicator.UNKNOWN,
                    null);
            session.connectAndBind(
                    settings.centre().host(),
                    settings.centre().port(),
                    parameters,
                    settings.timers().bind().toMillis());
        } catch (IOException | RuntimeException e) {
            throw failure(e, began);
        } finally {
            asking(null);
        }
        if (ended) { // the library would call it bound
            throw failure(new IOException("the connection was closed"), began);
        }
    }

    /** Names the thread that the end of the session must wake while it waits for the answer to a bind or an unbind. */
    private synchronized void asking(Thread thread) {
        asking = thread;
        Thread.interrupted(); // an interrupt by end() has done its work
    }

    /** Frees all and tells why. The centre's status is taken from the wire: the library may lose it when the centre then closes. */
    private BindFailure failure(Exception e, long began) {
        boolean timedOut = System.nanoTime() - began >= settings.timers().bind().toNanos();
        close();
        if (bindStatus.isPresent() && bindStatus.getAsInt() != 0) {
            return new BindFailure("bind refused with status 0x%02x".formatted(bindStatus.getAsInt()), bindStatus);
        }
        if (timedOut && connection != null) {
            return new BindFailure("bind not answered", OptionalInt.of(-1));
        }
        return new BindFailure("no connection: " + e.getMessage(), OptionalInt.empty());
    }

    boolean isEnded() {
        return ended;
    }

    /** The sequence number of the centre's wish to part, if it has asked. */
    OptionalInt unbindAsked() {
        return unbindAsked;
    }

    /** Whether no PDU has come for longer than both timers allow. */
    boolean isSilent() {
        Duration patience = settings.timers().enquire().plus(settings.timers().transaction());
        return nanos.getAsLong() - lastPdu > patience.toNanos() + 250_000_000L;
    }

    /** Submits under way and deliveries being stored. */
    boolean isBusy() {
        return submits.isUnderWay() || deliveries.areUnderWay();
    }

    /** From now on each delivery is put off; the centre brings it again after the next bind. */
    void putOffDeliveries() {
        deliveries.putOff();
    }

    /** Says goodbye and waits for the answer, at most the transaction timer; then closes. */
    void unbind() {
        if (!ended) {
            OptionalInt asked = unbindAsked;
            try {
                if (asked.isPresent()) {
                    connection.write(0x80000006, 0, asked.getAsInt());
                    awaitEnd(500); // the centre closes; if we did, it might lose the answer
                } else {
                    askToPart();
                }
            } catch (IOException e) {
                LOG.info("Link {}: the unbind did not get through: {}", settings.name(), e.getMessage());
            }
        }
        close();
    }

    /** A centre that closes right after its answer, or without one, would else be waited for as long as the timer runs. */
    private void askToPart() throws IOException {
        asking(Thread.currentThread());
        try {
            if (!ended) {
                session.unbind();
            }
        } catch (RuntimeException e) {
            if (!ended) {
                throw e;
            }
        } finally {
            asking(null);
        }
    }

    /** Ends the session at once and frees all it holds. */
    void close() {
        LinkConnection open = connection;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            LOG.info("Link {}: closing failed: {}", settings.name(), e.getMessage());
        }
        session.close();
    }

    /** Told once by the connection, whichever side closed it. */
    private void end() {
        ended = true;
        submits.wakeAll();
        synchronized (this) {
            if (asking != null) {
                asking.interrupt();
            }
            notifyAll();
        }
    }

    /** Submits one part and waits for the answer, at most the transaction timer. */
    SubmitOutcome submit(OutgoingPart part) {
        return ended ? new SubmitOutcome.NotSent() : submits.submit(part);
    }

    /** Waits until the session ends or the centre asks to part, at most this long. */
    synchronized void awaitEvent(long millis) throws InterruptedException {
        if (!ended && unbindAsked.isEmpty()) {
            wait(millis);
        }
    }

    private synchronized void awaitEnd(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        try {
            for (long left = millis; !ended && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void sawPdu() {
        lastPdu = nanos.getAsLong();
        counters.sawPdu();
    }

    @Override
    public void enquired(int sequence) throws IOException {
        connection.write(0x80000015, 0, sequence);
    }

    @Override
    public void unbindAsked(int sequence) {
        synchronized (this) {
            unbindAsked = OptionalInt.of(sequence);
            notifyAll();
        }
    }

    @Override
    public void submitAnswered(int sequence, int status, String messageId) {
        submits.answered(sequence, status, messageId).ifPresent(tooLate -> {
            counters.lateAnswers.increment();
            late.accept(tooLate, submits.outcome(status, messageId));
        });
    }

    @Override
    public void bindAnswered(int status) {
        bindStatus = OptionalInt.of(status);
    }

    @Override
    public void sawMalformed(String kind) {
        counters.malformed.increment();
        LOG.warn("Link {}: a PDU was of no use: {}", settings.name(), kind);
    }

    @Override
    public void lostStep(int sequence) throws IOException {
        connection.write(0x80000000, 2, sequence);
    }
}
