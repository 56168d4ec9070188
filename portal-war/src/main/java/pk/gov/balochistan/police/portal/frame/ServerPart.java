package pk.gov.balochistan.police.portal.frame;

import jakarta.servlet.http.Part;
import java.lang.reflect.Field;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes from a part what the server holds of it. Payara registers a cleaner for every part that holds the part itself ({@code PartItem.registerCleanupEvent},
 * 6.2025.10), so that the memory of each file that was ever sent stays taken: some thirty files ended the portal. What it names is looked for by its name,
 * since no interface reaches it; a server that has no such field has another way of keeping files, and is told of in the log.
 */
final class ServerPart {
    private static final String LEAKS = "PartItem";
    private static final String HELD = "dfos";
    private static final Logger LOG = Logger.getLogger(ServerPart.class.getName());

    private ServerPart() {}

    /** After it was deleted. */
    static void empty(Part part) {
        if (!part.getClass().getSimpleName().equals(LEAKS)) return;
        try {
            Field held = part.getClass().getDeclaredField(HELD);
            held.setAccessible(true);
            held.set(part, null);
        } catch (ReflectiveOperationException | RuntimeException changed) {
            LOG.log(Level.WARNING, "What was sent may stay in the memory of this server", changed);
        }
    }
}
