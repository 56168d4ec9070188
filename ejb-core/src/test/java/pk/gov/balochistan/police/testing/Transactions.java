package pk.gov.balochistan.police.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import pk.gov.balochistan.police.db.DatabaseAccess;

/** The entities of the core on a test's database, outside the container: one call, one entity manager, one transaction. */
public final class Transactions implements AutoCloseable {
    private final EntityManagerFactory factory;

    private Transactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Opens the unit {@code police} as this role. The caller closes it before the database. */
    public static Transactions as(DatabaseAccess role) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.jdbc.url", role.url());
        settings.put("jakarta.persistence.jdbc.user", role.user());
        settings.put("jakarta.persistence.jdbc.password", role.password());
        settings.put("eclipselink.session-name", "test-" + System.nanoTime());
        settings.put("eclipselink.logging.level", "WARNING");
        return new Transactions(Persistence.createEntityManagerFactory("police", settings));
    }

    /** Does the work and commits; rolls back and passes on whatever it throws. */
    public <T> T give(Function<EntityManager, T> work) {
        EntityManager em = factory.createEntityManager();
        try {
            em.getTransaction().begin();
            T result = work.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) em.getTransaction().rollback();
            em.close();
        }
    }

    public void run(Consumer<EntityManager> work) {
        give(em -> {
            work.accept(em);
            return null;
        });
    }

    @Override
    public void close() {
        factory.close();
    }
}
