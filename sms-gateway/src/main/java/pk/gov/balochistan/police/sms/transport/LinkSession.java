package pk.gov.balochistan.police.sms.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jsmpp.DefaultPDUSender;
import org.jsmpp.GenericNackResponseException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.jsmpp.util.MessageId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One session with an SMS centre, from the bind to its end; never used again after that. Thread-safe. What ends it, whichever
 * side or thread, is seen by the close of its connection, which also wakes the submits that wait for an answer.
 */
final class LinkSession implements BoundedPduReader.Traffic, MessageReceiverListener {
    private static final Logger LOG = LoggerFactory.getLogger(LinkSession.class);
    private static final int MOST_DOUBTFUL = 5000;

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

    /** A submit under way, or without an answer. Guarded by itself. */
    private static final class Submit {
        private final OutgoingPart part;
        private final Thread thread = Thread.currentThread();
        private int sequence;
        private boolean over;
        private SubmitOutcome answer;

        Submit(OutgoingPart part) {
            this.part = part;
        }
    }

    private final LinkSettings settings;
    private final Receiver receiver;
    private final LinkFigures.Counters counters;
    private final BiConsumer<OutgoingPart, SubmitOutcome> late;
    private final SMPPSession session;
    private final Set<Submit> waiting = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Submit> unanswered = new ConcurrentHashMap<>();
    private final ThreadLocal<Submit> writing = new ThreadLocal<>();
    private final AtomicInteger receiving = new AtomicInteger();
    private volatile LinkConnection connection;
    private volatile long lastPdu = System.nanoTime();
    private volatile boolean puttingOff;
    private volatile boolean ended;
    private volatile OptionalInt unbindAsked = OptionalInt.empty();

    LinkSession(
            LinkSettings settings,
            Receiver receiver,
            LinkFigures.Counters counters,
            BiConsumer<OutgoingPart, SubmitOutcome> late) {
        this.settings = settings;
        this.receiver = receiver;
        this.counters = counters;
        this.late = late;
        this.session = new SMPPSession(
                new SynchronizedPDUSender(new DefaultPDUSender()),
                new BoundedPduReader(this),
                (host, port) -> connect());
        session.setEnquireLinkTimer((int) settings.timers().enquire().toMillis());
        session.setTransactionTimer(settings.timers().transaction().toMillis());
        // More threads than deliveries and answers can come at once, and a queue that never fills.
        session.setPduProcessorDegree(
                settings.pace().receiveWindow() + settings.pace().window() + 4);
        session.setQueueCapacity(10_000);
        session.setMessageReceiverListener(this);
    }

    private LinkConnection connect() throws IOException {
        connection = LinkConnection.open(settings, this::note, this::end);
        return connection;
    }

    /** Connects and binds as transceiver. On failure nothing is left open. */
    void bind() throws BindFailure {
        try {
            BindParameter parameters = new BindParameter(
                    BindType.BIND_TRX,
                    settings.systemId(),
                    settings.password(),
                    "",
                    TypeOfNumber.UNKNOWN,
                    NumberingPlanIndicator.UNKNOWN,
                    null);
            session.connectAndBind(
                    settings.host(),
                    settings.port(),
                    parameters,
                    settings.timers().bind().toMillis());
        } catch (IOException | RuntimeException e) {
            close();
            throw failure(e);
        }
        if (ended) { // the library would call it bound
            close();
            throw new BindFailure("the centre closed the connection right after the bind", OptionalInt.empty());
        }
    }

    private static BindFailure failure(Exception e) {
        if (e.getCause() instanceof NegativeResponseException refusal) {
            int status = refusal.getCommandStatus();
            return new BindFailure("bind refused with status 0x%02x".formatted(status), OptionalInt.of(status));
        }
        if (e.getCause() instanceof ResponseTimeoutException) {
            return new BindFailure("bind not answered", OptionalInt.of(-1));
        }
        if (e.getCause() instanceof InvalidResponseException) {
            return new BindFailure("bind answered with something else", OptionalInt.of(-1));
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
        return System.nanoTime() - lastPdu > patience.toNanos() + 250_000_000L;
    }

    /** Submits under way and deliveries being stored. */
    boolean isBusy() {
        return !waiting.isEmpty() || receiving.get() > 0;
    }

    /** From now on each delivery is put off; the centre brings it again after the next bind. */
    void putOffDeliveries() {
        puttingOff = true;
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
                    session.unbind();
                }
            } catch (IOException e) {
                LOG.info("Link {}: the unbind did not get through: {}", settings.name(), e.getMessage());
            }
        }
        close();
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

    /** Told once by the connection: wakes every submit that waits, which would else wait out the transaction timer. */
    private void end() {
        ended = true;
        for (Submit submit : waiting) {
            synchronized (submit) {
                if (!submit.over) {
                    submit.thread.interrupt();
                }
            }
        }
        synchronized (this) {
            notifyAll();
        }
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

    /** Sees each PDU before it goes out: a submit learns its sequence number. */
    private void note(byte[] pdu) {
        Submit submit = writing.get();
        if (submit != null && pdu.length > 16 && ByteBuffer.wrap(pdu).getInt(4) == 4) {
            submit.sequence = ByteBuffer.wrap(pdu).getInt(12);
            unanswered.put(submit.sequence, submit);
        }
    }

    /** Submits one part and waits for the answer. */
    SubmitOutcome submit(OutgoingPart part) {
        Submit submit = new Submit(part);
        waiting.add(submit);
        writing.set(submit);
        SubmitOutcome outcome = ended ? new SubmitOutcome.NotSent() : exchange(part);
        writing.remove();
        waiting.remove(submit);
        synchronized (submit) {
            submit.over = true;
            Thread.interrupted(); // the interrupt of end() must not reach the thread's next work
            if (submit.answer != null) {
                return submit.answer;
            }
        }
        if (!(outcome instanceof SubmitOutcome.Unconfirmed) || unanswered.size() > MOST_DOUBTFUL) {
            unanswered.remove(submit.sequence);
        }
        return outcome;
    }

    private SubmitOutcome exchange(OutgoingPart part) {
        try {
            return new SubmitOutcome.Accepted(key(send(part)));
        } catch (NegativeResponseException e) {
            return SubmitOutcome.of(e.getCommandStatus(), "");
        } catch (GenericNackResponseException e) {
            return SubmitOutcome.of(e.getCommandStatus(), "");
        } catch (PDUStringException e) {
            return new SubmitOutcome.Refused(e.getErrorCode(), true);
        } catch (PDUException e) {
            LOG.warn("Link {}: a part could not be written as a PDU: {}", settings.name(), e.getMessage());
            return new SubmitOutcome.Refused(0, true);
        } catch (IOException e) { // thrown before the last octet went out
            return new SubmitOutcome.NotSent();
        } catch (InvalidResponseException | ResponseTimeoutException | RuntimeException e) {
            return new SubmitOutcome.Unconfirmed(); // the library fails with a cast when another kind of answer comes
        }
    }

    private String send(OutgoingPart part)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        boolean international = part.to().startsWith("+") || part.to().startsWith("92");
        return session.submitShortMessage(
                        part.ussd().isPresent() ? "USSD" : "",
                        TypeOfNumber.valueOf((byte) settings.sourceTon()),
                        NumberingPlanIndicator.valueOf((byte) settings.sourceNpi()),
                        part.from(),
                        international ? TypeOfNumber.INTERNATIONAL : TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.ISDN,
                        part.to().replace("+", ""),
                        new ESMClass(part.content().withHeader() ? 0x40 : 0),
                        (byte) 0,
                        (byte) 0,
                        null,
                        part.validity().map(LinkSession::relative).orElse(null),
                        new RegisteredDelivery(part.receipt() ? 1 : 0),
                        (byte) 0,
                        new RawDataCoding((byte) part.content().dataCoding()),
                        (byte) 0,
                        part.content().octets(),
                        parameters(part))
                .getMessageId();
    }

    private static OptionalParameter[] parameters(OutgoingPart part) {
        List<OptionalParameter> parameters = new ArrayList<>();
        parameters.add(new OptionalParameter.User_message_reference((short) part.reference()));
        part.ussd().ifPresent(ussd -> {
            parameters.add(new OptionalParameter.OctetString((short) 0x0501, new byte[] {(byte) ussd.operation()}));
            parameters.add(new OptionalParameter.OctetString((short) 0x1383, ussd.sessionInfo()));
        });
        return parameters.toArray(OptionalParameter[]::new);
    }

    /** A relative time of SMPP 3.4, 7.1.1.2: YYMMDDhhmmss000R. */
    static String relative(Duration validity) {
        Duration most = Duration.ofDays(28);
        Duration time = validity.compareTo(most) > 0 ? most : validity.isNegative() ? Duration.ZERO : validity;
        return "0000%02d%02d%02d%02d000R"
                .formatted(time.toDays(), time.toHoursPart(), time.toMinutesPart(), time.toSecondsPart());
    }

    private String key(String messageId) {
        return DeliveryReports.key(messageId == null ? "" : messageId, settings.submittedIds());
    }

    @Override
    public void sawPdu() {
        lastPdu = System.nanoTime();
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
        Submit submit = unanswered.remove(sequence);
        if (submit == null) { // answered before
            return;
        }
        SubmitOutcome outcome = SubmitOutcome.of(status, key(messageId));
        boolean tooLate;
        synchronized (submit) {
            submit.answer = outcome;
            tooLate = submit.over;
        }
        if (tooLate) {
            counters.lateAnswers.increment();
            late.accept(submit.part, outcome);
        }
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

    @Override
    public void onAcceptDeliverSm(DeliverSm carrier) throws ProcessRequestException {
        take(carrier.getOptionalParameter(OptionalParameter.Message_payload.class));
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm carrier, Session source) throws ProcessRequestException {
        take(carrier.getOptionalParameter(OptionalParameter.Message_payload.class));
        try {
            return new DataSmResult(new MessageId(""), new OptionalParameter[0]);
        } catch (PDUStringException e) {
            throw new ProcessRequestException("an empty id was refused", Receiver.PUT_OFF, e);
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        LOG.debug("Link {}: an alert notification came", settings.name());
    }

    private void take(OptionalParameter.OctetString carried) throws ProcessRequestException {
        receiving.incrementAndGet();
        try {
            int status = puttingOff ? Receiver.PUT_OFF : receiver.take(carried.getValue(), settings, counters);
            if (status != Receiver.TAKEN) {
                throw new Untaken(status);
            }
        } finally {
            receiving.decrementAndGet();
        }
    }

    /** Only a status for the answer: no trace, since the library logs it. */
    private static final class Untaken extends ProcessRequestException {
        private static final long serialVersionUID = 1L;

        Untaken(int status) {
            super("not taken", status);
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
