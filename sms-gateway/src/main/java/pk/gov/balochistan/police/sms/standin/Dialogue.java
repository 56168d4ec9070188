package pk.gov.balochistan.police.sms.standin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import pk.gov.balochistan.police.sms.coding.SmsCoding;

/**
 * One dialogue by menu as a network leads it over SMPP: a phone dials, each screen waits for what is typed, the last one releases the
 * session. The first octet of its_session_info names the session; the second counts the messages, and its lowest bit ends it (SMPP
 * 3.4, 5.3.2.43). Thread-safe.
 */
public final class Dialogue {
    private static final int DIALLED = 1;
    private static final int TYPED = 18;
    private static final int BROKEN_OFF = 32;
    private static final int RELEASE = 17;

    private final SmsCentre centre;
    private final String phone;
    private final String code;
    private final int session;
    private final List<Submitted> screens = new CopyOnWriteArrayList<>();
    private final Consumer<Submitted> listening = this::came;
    private int count;
    private volatile boolean over;

    Dialogue(SmsCentre centre, String phone, String code, int session) {
        this.centre = centre;
        this.phone = phone;
        this.code = code;
        this.session = session & 0xff;
    }

    /** Dials: the first message of the session. */
    Delivery dial() {
        centre.onSubmitted(listening);
        return send(DIALLED, "*" + code + "#");
    }

    /** Types something at the screen that is shown. */
    public Delivery type(String text) {
        return send(TYPED, text);
    }

    /** The network's time is over, or somebody pressed the red key. */
    public Delivery breakOff() {
        end();
        return send(BROKEN_OFF, "");
    }

    private synchronized Delivery send(int operation, String text) {
        byte[] info = {(byte) session, (byte) (count++ << 1 & 0xfe)};
        SmsCoding.Part typed = SmsCoding.encodeScreen(text);
        return centre.deliver(Pdu.deliver(
                phone,
                1,
                code,
                0,
                typed.dataCoding(),
                typed.octets(),
                Pdu.parameter(0x0501, new byte[] {(byte) operation}),
                Pdu.parameter(0x1383, info)));
    }

    /** Takes a screen that is of this session. */
    private void came(Submitted screen) {
        boolean own = screen.isScreen()
                && screen.to().equals(phone)
                && screen.ussdSession().length == 2
                && (screen.ussdSession()[0] & 0xff) == session;
        if (!own || over) return;
        screens.add(screen);
        if (screen.ussdOperation() == RELEASE) end();
    }

    private void end() {
        over = true;
        centre.tellNoMore(listening);
    }

    /** What was shown so far, in order. */
    public List<String> screens() {
        return screens.stream().map(Submitted::text).toList();
    }

    /** Whether the session has ended, by either side. */
    public boolean isOver() {
        return over;
    }
}
