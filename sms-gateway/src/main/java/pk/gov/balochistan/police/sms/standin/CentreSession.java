package pk.gov.balochistan.police.sms.standin;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One connection to the stand-in centre: reads on a thread of its own, writes from any. */
final class CentreSession {
    private final SmsCentre centre;
    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private final AtomicInteger sequence = new AtomicInteger();
    final Map<Integer, Delivery> underWay = new ConcurrentHashMap<>();
    private volatile boolean bound;

    CentreSession(SmsCentre centre, Socket socket) throws IOException {
        this.centre = centre;
        this.socket = socket;
        socket.setTcpNoDelay(true);
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        this.out = socket.getOutputStream();
    }

    boolean isBound() {
        return bound;
    }

    void run() {
        try {
            while (true) {
                Pdu pdu = Pdu.read(in);
                centre.record(true, pdu);
                take(pdu);
            }
        } catch (IOException | RuntimeException e) {
            close(); // the gateway has gone, or sends what is no PDU
        } finally {
            bound = false;
            centre.ended(this);
        }
    }

    private void take(Pdu pdu) throws IOException {
        switch (pdu.id()) {
            case Pdu.BIND_TRANSCEIVER, Pdu.BIND_RECEIVER, Pdu.BIND_TRANSMITTER -> bind(pdu);
            case Pdu.ENQUIRE_LINK -> send(pdu.answer(0, new byte[0]));
            case Pdu.SUBMIT_SM -> submit(pdu);
            case Pdu.UNBIND -> {
                bound = false;
                send(pdu.answer(0, new byte[0]));
                close();
            }
            case Pdu.DELIVER_SM | Pdu.RESPONSE -> answered(pdu);
            case Pdu.UNBIND | Pdu.RESPONSE -> close();
            case Pdu.ENQUIRE_LINK | Pdu.RESPONSE, Pdu.GENERIC_NACK -> {
                // in the record; nothing to do
            }
            default -> send(new Pdu(Pdu.GENERIC_NACK, 3, pdu.sequence(), new byte[0]));
        }
    }

    private void bind(Pdu pdu) throws IOException {
        Pdu.Fields fields = pdu.fields();
        int status = centre.judgeBind(fields.string(), fields.string());
        if (!centre.behaviour().answerBinds) {
            return;
        }
        if (status != 0) {
            send(pdu.answer(status, new byte[0]));
            close();
            return;
        }
        byte[] name = Pdu.cString("standin");
        int version = centre.behaviour().interfaceVersion;
        byte[] told = version < 0 ? new byte[0] : Pdu.parameter(0x0210, new byte[] {(byte) version});
        byte[] body = new byte[name.length + told.length];
        System.arraycopy(name, 0, body, 0, name.length);
        System.arraycopy(told, 0, body, name.length, told.length);
        send(pdu.answer(0, body));
        bound = true;
        centre.pump();
    }

    private void submit(Pdu pdu) throws IOException {
        if (!bound) {
            send(pdu.answer(4, new byte[0]));
            return;
        }
        centre.submitted(this, pdu);
    }

    private void answered(Pdu pdu) {
        Delivery delivery = underWay.get(pdu.sequence());
        if (delivery != null && !centre.behaviour().ignoreDeliveryAnswers) {
            underWay.remove(pdu.sequence());
            if (!delivery.settledBy(pdu.status())) {
                centre.again(delivery);
            }
            centre.pump();
        }
    }

    /** Sends a delivery under a new sequence number; gives that number. */
    int deliver(Delivery delivery) throws IOException {
        int number = sequence.incrementAndGet();
        underWay.put(number, delivery);
        send(delivery.pdu.withSequence(number));
        return number;
    }

    void send(Pdu pdu) throws IOException {
        if (!centre.behaviour().silent) {
            centre.record(false, pdu);
            sendRaw(pdu.toBytes());
        }
    }

    /** Asks the gateway to part; nothing more is delivered here. */
    void unbind() throws IOException {
        bound = false;
        send(new Pdu(Pdu.UNBIND, 0, nextSequence(), new byte[0]));
    }

    int nextSequence() {
        return sequence.incrementAndGet();
    }

    void sendRaw(byte[] octets) throws IOException {
        synchronized (out) {
            out.write(octets);
            out.flush();
        }
    }

    /** Sends piece by piece, with a pause after each; nothing else is sent meanwhile. */
    void dribble(byte[] octets, int piece, long pauseMillis) throws IOException, InterruptedException {
        synchronized (out) {
            for (int at = 0; at < octets.length; at += piece) {
                out.write(octets, at, Math.min(piece, octets.length - at));
                out.flush();
                Thread.sleep(pauseMillis);
            }
        }
    }

    void close() {
        bound = false;
        try {
            socket.close();
        } catch (IOException e) {
            centre.note("closing a connection failed: " + e.getMessage());
        }
    }
}
