package pk.gov.balochistan.police.portal.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import pk.gov.balochistan.police.sms.bench.GatewayProgram;
import pk.gov.balochistan.police.sms.standin.LongTexts;
import pk.gov.balochistan.police.sms.standin.SmsCentre;
import pk.gov.balochistan.police.sms.standin.Submitted;

/**
 * The SMS gateway in a process of its own, on the database and with the keys of a running portal, and the stand-in SMS centre that
 * it is bound to on a real socket of 127.0.0.1. Phones are numbers such as 923331234567. Ends both when it is closed.
 */
public final class GatewayBeside implements AutoCloseable {
    private static final int WINDOW = 10;

    /** How long a test waits for what must come; nothing is measured by it. */
    private static final int PATIENCE_SECONDS = 120;

    private final Map<String, BlockingQueue<String>> unread = new ConcurrentHashMap<>();
    private final LongTexts longTexts = new LongTexts();
    private final PortalServer portal;
    private final SmsCentre centre;
    private final Process gateway;

    /** Starts both; texts go to and fro as soon as the gateway is bound. */
    public GatewayBeside(PortalServer portal) throws IOException {
        this.portal = portal;
        centre = new SmsCentre(0, GatewayProgram.SYSTEM_ID, GatewayProgram.SECRET);
        centre.onSubmitted(this::came);
        gateway = GatewayProgram.start(portal.gateway(), centre.port(), WINDOW, portal.data());
    }

    private void came(Submitted part) {
        longTexts.take(part).ifPresent(text -> of(part.to()).add(text));
    }

    private BlockingQueue<String> of(String phone) {
        return unread.computeIfAbsent(phone, key -> new LinkedBlockingQueue<>());
    }

    /** The oldest text that a phone got and that was not asked for here before; waits until one comes. */
    public String next(String phone) throws IOException, InterruptedException {
        String text = of(phone).poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (text == null)
            throw new AssertionError("no text came; the gateway " + (gateway.isAlive() ? "runs" : "has ended") + ": "
                    + Files.readString(portal.data().resolve("gateway.log")));
        return text;
    }

    /** Texts to the short code from a phone, and waits for what that phone gets next. */
    public String ask(String phone, String text) throws IOException, InterruptedException {
        centre.text(phone, GatewayProgram.CODE, text);
        return next(phone);
    }

    @Override
    public void close() throws IOException {
        gateway.destroy();
        try {
            if (!gateway.waitFor(30, TimeUnit.SECONDS)) gateway.destroyForcibly();
        } catch (InterruptedException e) {
            gateway.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        centre.close();
    }
}
