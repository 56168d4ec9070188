package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** All that this JVM's gateway writes down while it is open, at every level, as it would stand in its log. */
final class GatewayLog extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OURS = Logger.getLogger("pk.gov.balochistan.police");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    GatewayLog() {
        setFormatter(new JsonLines());
        setLevel(Level.ALL);
        OURS.setLevel(Level.ALL);
        ROOT.addHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        lines.add(getFormatter().format(entry));
    }

    @Override
    public void flush() {
        // Lines are kept as they come.
    }

    /** Nobody's number, code or words stand in it, and it is not empty. */
    void assertHoldsNone(String... secrets) {
        assertFalse(lines.isEmpty(), "nothing was written down");
        for (String line : lines) {
            for (String secret : secrets) assertFalse(line.contains(secret), line);
        }
    }

    /** What a text or a sender holds cannot forge a line: each is one line of plain characters. */
    void assertEachIsOneLine() {
        for (String line : lines) assertTrue(line.matches("[ -~]*\n"), line);
    }

    boolean holds(Level level, String words) {
        return lines.stream().anyMatch(line -> line.contains(level.getName()) && line.contains(words));
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
        OURS.setLevel(null);
    }
}
