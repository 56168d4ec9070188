package pk.gov.balochistan.police.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.db.testing.TestDatabase;

/**
 * The persistence unit {@code police} on a test's database, as the portal's role, outside a container: {@code try (Unit unit =
 * Unit.on(database)) { long id = unit.inTransaction(em -> …); }}. Use another role through {@link #as}.
 */
public final class Unit implements AutoCloseable {
    private final EntityManagerFactory factory;
    private final List<EntityManager> opened = new ArrayList<>();

    private Unit(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** As {@code portal_app}, with the rights it has in production. */
    public static Unit on(TestDatabase database) {
        return as(database.portal());
    }

    /** As any role, such as {@code database.gateway()} or {@code database.owner()}. */
    public static Unit as(DatabaseAccess access) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.nonJtaDataSource", "");
        settings.put("jakarta.persistence.jdbc.url", access.url());
        settings.put("jakarta.persistence.jdbc.user", access.user());
        settings.put("jakarta.persistence.jdbc.password", access.password());
        // A session name of its own: EclipseLink shares sessions by name, and each test has its own database.
        settings.put("eclipselink.session-name", "unit-" + System.nanoTime() + "-" + access.user());
        settings.put("eclipselink.logging.level", "WARNING");
        return new Unit(Persistence.createEntityManagerFactory("police", settings));
    }

    /** An entity manager without a transaction, for reading; closed with the unit. */
    public EntityManager entityManager() {
        EntityManager em = factory.createEntityManager();
        opened.add(em);
        return em;
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
        opened.forEach(EntityManager::close);
        factory.close();
    }
}
