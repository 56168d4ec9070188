package pk.gov.balochistan.police.portal.frame;

import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Blanks what the traces of others may hold of people. A database tells with a refusal the values that it refused, and the mapper and
 * the container write it to the log before an {@link Incident} does.
 */
final class BlankedLog implements Filter {
    private static final String MAPPER = "org.eclipse.persistence";

    private final Formatter words = new SimpleFormatter();

    /** What a log had before: nothing, as a rule. */
    private final Filter other;

    private BlankedLog(Filter other) {
        this.other = other;
    }

    /** From now on whatever is written to the log of this program comes by here. */
    static void install() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            if (!(handler.getFilter() instanceof BlankedLog)) handler.setFilter(new BlankedLog(handler.getFilter()));
        }
    }

    @Override
    public boolean isLoggable(LogRecord entry) {
        String name = entry.getLoggerName();
        // The mapper puts its traces into the message itself.
        if (name != null && name.startsWith(MAPPER)) entry.setMessage(Incident.blanked("" + entry.getMessage()));
        Throwable thrown = entry.getThrown();
        if (thrown != null) {
            entry.setMessage(words.formatMessage(entry) + "\n" + Incident.trace(thrown));
            entry.setParameters(null);
            entry.setResourceBundle(null);
            entry.setThrown(null);
        }
        return other == null || other.isLoggable(entry);
    }
}
