package pk.gov.balochistan.police.sms.worker;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** One call = one EntityManager and one transaction, written at its end. Safe for many threads. */
public final class UnitOfWork implements AutoCloseable {
    private final EntityManagerFactory factory;

    private UnitOfWork(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Opens the unit {@code gateway} on a database; it is reached at the first use. */
    public static UnitOfWork on(String url, String user, String password) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.jdbc.url", tuned(url));
        settings.put("jakarta.persistence.jdbc.user", user);
        settings.put("jakarta.persistence.jdbc.password", password);
        settings.put(
                "eclipselink.session-name", "gateway-" + Integer.toHexString(url.hashCode()) + "-" + System.nanoTime());
        settings.put("eclipselink.logging.level", "OFF");
        return new UnitOfWork(Persistence.createEntityManagerFactory("gateway", settings));
    }

    /**
     * A database that has gone without a word must not hold a thread for ever. And on PostgreSQL a plan made while a table was
     * nearly empty must not stay a scan when it has grown, since each of the gateway's queries has its index.
     */
    static String tuned(String url) {
        if (url.startsWith("jdbc:h2:tcp:") && !url.contains("NETWORK_TIMEOUT=")) return url + ";NETWORK_TIMEOUT=20000";
        if (!url.startsWith("jdbc:postgresql:")) return url;
        StringBuilder tuned = new StringBuilder(url);
        append(tuned, "socketTimeout", "20");
        append(tuned, "connectTimeout", "3");
        append(tuned, "tcpKeepAlive", "true");
        append(tuned, "reWriteBatchedInserts", "true"); // the rows of a batch in one statement
        append(tuned, "options", "-c%20enable_seqscan=off%20-c%20enable_bitmapscan=off");
        return tuned.toString();
    }

    /** A setting that the URL itself makes stands. */
    private static void append(StringBuilder url, String name, String value) {
        if (url.indexOf(name + "=") >= 0) return;
        url.append(url.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(value);
    }

    /** Does the work and commits; rolls back and passes on whatever it throws. */
    public <T> T give(Function<EntityManager, T> work) {
        EntityManager em = factory.createEntityManager();
        try {
            // Queries do not write first what is pending: a batch would fall apart into single statements.
            em.setFlushMode(FlushModeType.COMMIT);
            em.getTransaction().begin();
            T result = work.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) em.getTransaction().rollback();
            em.close();
        }
    }

    /** Like {@link #give} for work that gives nothing back. */
    public void run(Consumer<EntityManager> work) {
        give(em -> {
            work.accept(em);
            return null;
        });
    }

    /** Whether the fault is the database's absence and not the text's: then nothing is held against the text. */
    static boolean isDatabaseAway(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLRecoverableException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLTransientConnectionException) return true;
            if (cause instanceof SQLException sql && isConnectionState(sql)) return true;
        }
        return false;
    }

    /** Class 08 connection, 53 resources, 57 operator intervention (PostgreSQL); H2's own codes for a closed or lost server. */
    private static boolean isConnectionState(SQLException fault) {
        String state = fault.getSQLState();
        if (state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57"))) return true;
        return fault.getErrorCode() == 90_067 || fault.getErrorCode() == 90_098 || fault.getErrorCode() == 90_121;
    }

    @Override
    public void close() {
        factory.close();
    }
}
