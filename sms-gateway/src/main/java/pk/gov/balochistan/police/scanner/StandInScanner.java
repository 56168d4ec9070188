package pk.gov.balochistan.police.scanner;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.sms.settings.Environment;

/**
 * The program: {@code ./run bridge}. Settings come from the environment: {@code SCANNER_PORT} (8084), {@code SCANNER_ORIGINS}, the origins of the pages
 * that may operate it, between commas. Listens on 127.0.0.1 alone. Ends cleanly on SIGTERM.
 */
public final class StandInScanner {
    private static final Logger LOG = LoggerFactory.getLogger(StandInScanner.class);
    private static final int LARGEST_PORT = 65_535;

    private StandInScanner() {}

    public static void main(String[] arguments) throws InterruptedException {
        Environment settings = new Environment(System.getenv());
        try {
            ScannerBridge bridge = new ScannerBridge(
                    settings.number("SCANNER_PORT", 8084, LARGEST_PORT), origins(settings.require("SCANNER_ORIGINS")));
            Runtime.getRuntime().addShutdownHook(new Thread(bridge::close, "stop"));
            LOG.info("The stand-in scanner is on http://127.0.0.1:{}/", bridge.port());
            new CountDownLatch(1).await();
        } catch (IllegalArgumentException | IOException e) {
            System.err.println("The stand-in scanner could not start: " + e.getMessage());
            System.exit(1);
        }
    }

    /** @throws IllegalArgumentException where one is no origin: a star or a path would let others in, or nobody */
    static Set<String> origins(String listed) {
        Set<String> origins = Arrays.stream(listed.split(","))
                .map(origin -> origin.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (String origin : origins) {
            if (!origin.matches("https?://[a-z0-9.-]+(:[0-9]{1,5})?"))
                throw new IllegalArgumentException(
                        "SCANNER_ORIGINS must be origins such as https://portal.example, and has " + origin);
        }
        return origins;
    }
}
