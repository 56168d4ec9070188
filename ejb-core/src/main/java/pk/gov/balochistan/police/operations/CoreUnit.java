package pk.gov.balochistan.police.operations;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * The persistence unit {@code police} on a database outside a container, for programs, as the portal's role in the environment
 * that {@code ./run} sets, and for tests.
 */
public final class CoreUnit implements AutoCloseable {
    private final EntityManagerFactory factory;
    private final Optional<KeyRing> keys;

    private CoreUnit(EntityManagerFactory factory, Optional<KeyRing> keys) {
        this.factory = factory;
        this.keys = keys;
    }

    /** @throws IllegalArgumentException naming the setting that is missing */
    public static CoreUnit of(Map<String, String> environment) {
        return on(
                required(environment, "DB_URL"),
                required(environment, "PORTAL_DB_USER"),
                required(environment, "PORTAL_DB_PASSWORD"),
                Path.of(environment.getOrDefault("DATA_DIR", "data")));
    }

    public static CoreUnit on(String url, String user, String password, Path dataDirectory) {
        return new CoreUnit(factory(url, user, password), Optional.of(KeyRing.of(dataDirectory)));
    }

    /** For work that asks for no {@link #keys}. */
    public static CoreUnit withoutKeys(String url, String user, String password) {
        return new CoreUnit(factory(url, user, password), Optional.empty());
    }

    private static EntityManagerFactory factory(String url, String user, String password) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.nonJtaDataSource", "");
        settings.put("jakarta.persistence.jdbc.url", url);
        settings.put("jakarta.persistence.jdbc.user", user);
        settings.put("jakarta.persistence.jdbc.password", password);
        // A session name of its own: EclipseLink shares sessions by name, and two units may be on two databases.
        settings.put("eclipselink.session-name", "unit-" + System.nanoTime() + "-" + user);
        settings.put("eclipselink.logging.level", "WARNING");
        return Persistence.createEntityManagerFactory("police", settings);
    }

    /** @throws java.util.NoSuchElementException where the unit was opened without keys */
    public KeyRing keys() {
        return keys.orElseThrow();
    }

    /** An entity manager without a transaction, for reading; the caller closes it. */
    public EntityManager entityManager() {
        return factory.createEntityManager();
    }

    /** Runs the work in one transaction with an entity manager of its own; what it throws rolls back and passes through. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T result = work.apply(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) em.getTransaction().rollback();
            }
        }
    }

    /** Like {@link #inTransaction} for work that gives nothing back. */
    public void perform(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }

    @Override
    public void close() {
        factory.close();
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) throw new IllegalArgumentException(name + " is not set");
        return value;
    }
}
