package pk.gov.balochistan.police.sms.standin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.sms.coding.SmsCoding;

/**
 * A stand-in SMS centre on 127.0.0.1 over real SMPP 3.4: accepts binds and submits, reports delivery, keeps texts until the
 * gateway has taken them. {@link Behaviour} makes it misbehave; {@link #wire()} is the record of what went over the wire.
 */
public final class SmsCentre implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SmsCentre.class);
    private static final int MOST_RECORDED = 100_000;

    /** One PDU on the wire. */
    public record OnWire(Instant at, boolean fromGateway, Pdu pdu) {}

    private final int port;
    private final String systemId;
    private final String password;
    private final Behaviour behaviour = new Behaviour();
    private final Set<CentreSession> sessions = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedDeque<Delivery> queue = new ConcurrentLinkedDeque<>();
    private final ConcurrentLinkedQueue<OnWire> wire = new ConcurrentLinkedQueue<>();
    private final AtomicInteger recorded = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<Submitted> accepted = Collections.synchronizedList(new ArrayList<>());
    private final List<Consumer<Submitted>> listeners = new CopyOnWriteArrayList<>();
    private final SubmitAnswers answers = new SubmitAnswers(this);
    private final AtomicInteger references = new AtomicInteger();
    private final ScheduledExecutorService later;
    private volatile ServerSocket server;

    /** Opens the centre. Port 0 takes a free one. */
    public SmsCentre(int port, String systemId, String password) throws IOException {
        this.server = listening(port);
        this.port = server.getLocalPort();
        this.systemId = systemId;
        this.password = password;
        this.later = Executors.newScheduledThreadPool(1, work -> daemon(work, "centre-later"));
        daemon(() -> acceptAll(server), "centre-accept").start();
        later.scheduleWithFixedDelay(this::pump, 100, 100, TimeUnit.MILLISECONDS);
    }

    private static ServerSocket listening(int port) throws IOException {
        return new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void acceptAll(ServerSocket open) {
        while (!open.isClosed()) {
            try {
                Socket socket = open.accept();
                connections.incrementAndGet();
                CentreSession session = new CentreSession(this, socket);
                sessions.add(session);
                daemon(session::run, "centre-session").start();
            } catch (IOException e) {
                if (!open.isClosed()) {
                    note("a connection was not accepted: " + e.getMessage());
                }
            }
        }
    }

    public int port() {
        return port;
    }

    public Behaviour behaviour() {
        return behaviour;
    }

    /** How many gateways are bound. */
    public int boundSessions() {
        return (int) sessions.stream().filter(CentreSession::isBound).count();
    }

    /** Connections open now, and ever accepted. */
    public int openConnections() {
        return sessions.size();
    }

    public int connectionsEver() {
        return connections.get();
    }

    /** Sends a text as a phone would: in as many parts as it needs. */
    public List<Delivery> text(String from, String to, String text) {
        List<Delivery> deliveries = new ArrayList<>();
        for (SmsCoding.Part part : SmsCoding.encode(text, references.incrementAndGet())) {
            int esmClass = part.withHeader() ? 0x40 : 0;
            deliveries.add(deliver(Pdu.deliver(from, 1, to, esmClass, part.dataCoding(), part.octets())));
        }
        return deliveries;
    }

    /** Dials a code as a phone would, in a session of its own. */
    public Dialogue dial(String from, String code) {
        Dialogue dialogue = new Dialogue(this, from, code, references.incrementAndGet());
        dialogue.dial();
        return dialogue;
    }

    /** Delivers a deliver_sm of one's own making, again and again until it is taken or refused for good. */
    public Delivery deliver(Pdu pdu) {
        Delivery delivery = new Delivery(pdu);
        queue.add(delivery);
        pump();
        return delivery;
    }

    /** Every accepted submit, in order of arrival. */
    public List<Submitted> submitted() {
        synchronized (accepted) {
            return List.copyOf(accepted);
        }
    }

    /** Tells each accepted submit. */
    public void onSubmitted(Consumer<Submitted> listener) {
        listeners.add(listener);
    }

    void tellNoMore(Consumer<Submitted> listener) {
        listeners.remove(listener);
    }

    /** What went over the wire, oldest first; at most the last 100,000 PDUs. */
    public List<OnWire> wire() {
        return List.copyOf(wire);
    }

    /** Cuts every connection, without a word. */
    public void dropLinks() {
        sessions.forEach(CentreSession::close);
    }

    /** Ends as a power cut ends a centre: links are gone without a word, nobody gets in; what it had taken or kept is on its disk. */
    public void fail() throws IOException {
        server.close();
        dropLinks();
    }

    /** Lets gateways in again, where it {@link #fail failed}. */
    public void startAgain() throws IOException {
        ServerSocket again = listening(port);
        server = again;
        daemon(() -> acceptAll(again), "centre-accept").start();
    }

    /** Asks every gateway to part. */
    public void unbindAll() {
        toEach(CentreSession::unbind);
    }

    /** Sends enquire_link to every gateway; the answers are in the record. */
    public void enquireAll() {
        toEach(session -> session.send(new Pdu(Pdu.ENQUIRE_LINK, 0, session.nextSequence(), new byte[0])));
    }

    /** Sends octets as they are, PDU or not. */
    public void sendRaw(byte[] octets) {
        toEach(session -> session.sendRaw(octets));
    }

    /** Sends octets in small pieces with pauses; returns when the last is out. */
    public void dribble(byte[] octets, int piece, long pauseMillis) {
        toEach(session -> session.dribble(octets, piece, pauseMillis));
    }

    private interface Wording {
        void say(CentreSession session) throws IOException, InterruptedException;
    }

    private void toEach(Wording wording) {
        for (CentreSession session : sessions) {
            try {
                wording.say(session);
            } catch (IOException e) {
                note("not sent: " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    int judgeBind(String givenId, String givenPassword) {
        if (behaviour.bindStatus != 0) return behaviour.bindStatus;
        return !givenId.equals(systemId) ? 0x0f : !givenPassword.equals(password) ? 0x0e : 0;
    }

    /** Lists an accepted submit and tells the listeners. */
    void accept(Submitted submitted) {
        accepted.add(submitted);
        listeners.forEach(listener -> listener.accept(submitted));
    }

    void submitted(CentreSession session, Pdu pdu) {
        answers.take(session, pdu);
    }

    void later(Runnable work, Duration pause) {
        if (!later.isShutdown()) later.schedule(work, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Sends what waits, as far as the window allows. */
    void pump() {
        for (CentreSession session : sessions) {
            while (session.isBound() && session.underWay.size() < behaviour.deliverWindow && !behaviour.silent) {
                Delivery next = queue.poll();
                if (next == null) return;
                sendOrKeep(session, next);
            }
        }
    }

    private void sendOrKeep(CentreSession session, Delivery delivery) {
        try {
            int number = session.deliver(delivery);
            later(() -> giveUp(session, number), behaviour.deliveryAnswerWithin);
        } catch (IOException e) {
            session.close(); // its end puts the delivery back
        }
    }

    private void giveUp(CentreSession session, int number) {
        Delivery unanswered = session.underWay.remove(number);
        if (unanswered != null) again(unanswered);
    }

    void again(Delivery delivery) {
        later(
                () -> {
                    queue.add(delivery);
                    pump();
                },
                behaviour.redeliverAfter);
    }

    void ended(CentreSession session) {
        sessions.remove(session);
        session.underWay.values().forEach(this::again);
        session.underWay.clear();
    }

    void record(boolean fromGateway, Pdu pdu) {
        wire.add(new OnWire(Instant.now(), fromGateway, pdu));
        if (recorded.incrementAndGet() > MOST_RECORDED) wire.poll();
    }

    void note(String what) {
        LOG.debug("Stand-in centre: {}", what);
    }

    /** Parts from every gateway and closes. */
    @Override
    public void close() throws IOException {
        server.close();
        unbindAll();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500);
        while (openConnections() > 0 && System.nanoTime() - end < 0) {
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        dropLinks();
        later.shutdownNow();
    }
}
