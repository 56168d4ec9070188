package pk.gov.balochistan.police.sms.standin;

import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.sms.settings.Environment;

/**
 * The program: a stand-in SMS centre and its phone page. Settings come from the environment: {@code SMSC_PORT} (2775),
 * {@code PHONE_PORT} (8082), {@code SMSC_SYSTEM_ID}, {@code SMSC_PASSWORD}, {@code SHORT_CODE}. Both listen on 127.0.0.1
 * alone. Ends cleanly on SIGTERM.
 */
public final class StandIn {
    private static final Logger LOG = LoggerFactory.getLogger(StandIn.class);
    private static final int LARGEST_PORT = 65_535;

    private StandIn() {}

    public static void main(String[] arguments) {
        try {
            run(new Environment(System.getenv()));
        } catch (IllegalArgumentException e) {
            fail(e.getMessage());
        } catch (IOException e) {
            fail("The stand-in SMS centre could not open its ports: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(Environment settings) throws IOException, InterruptedException {
        String shortCode = settings.require("SHORT_CODE");
        String systemId = settings.require("SMSC_SYSTEM_ID");
        String password = settings.require("SMSC_PASSWORD");
        SmsCentre centre = opened(
                settings.number("SMSC_PORT", 2775, LARGEST_PORT), port -> new SmsCentre(port, systemId, password));
        PhonePage page = opened(
                settings.number("PHONE_PORT", 8082, LARGEST_PORT), port -> new PhonePage(port, centre, shortCode));
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(centre, page, closed), "stop"));
        LOG.info("The stand-in SMS centre is on port {}, the phone on port {}", centre.port(), page.port());
        closed.await();
    }

    private interface Opening<T> {
        T on(int port) throws IOException;
    }

    private static <T> T opened(int port, Opening<T> opening) throws IOException {
        try {
            return opening.on(port);
        } catch (BindException e) {
            throw new IllegalArgumentException("Port " + port + " is in use by another program", e);
        }
    }

    private static void close(SmsCentre centre, PhonePage page, CountDownLatch closed) {
        page.close();
        try {
            centre.close();
        } catch (IOException e) {
            LOG.warn("The stand-in SMS centre did not close cleanly", e);
        }
        closed.countDown();
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
