package pk.gov.balochistan.police.testing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.operations.CoreUnit;

/**
 * {@link CoreUnit} on a test's database, as one of its roles: {@code try (Unit unit =
 * Unit.on(database)) { long id = unit.inTransaction(em -> …); }}. Use another role through {@link #as}.
 */
public final class Unit implements AutoCloseable {
    private final DeployedUnit lent;
    private final CoreUnit core;
    private final List<EntityManager> opened = new ArrayList<>();
    private boolean closed;

    private Unit(DeployedUnit lent) {
        this.lent = lent;
        this.core = lent.core;
    }

    /** As {@code portal_app}, with the rights it has in production. */
    public static Unit on(TestDatabase database) {
        return as(database.portal());
    }

    /** As any role, such as {@code database.gateway()} or {@code database.owner()}. */
    public static Unit as(DatabaseAccess access) {
        return new Unit(DeployedUnit.take(access));
    }

    /** An entity manager without a transaction, for reading; closed with the unit. */
    public EntityManager entityManager() {
        EntityManager em = core.entityManager();
        opened.add(em);
        return em;
    }

    /** Runs the work in one transaction with an entity manager of its own; what it throws rolls back and passes through. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        return core.inTransaction(work);
    }

    /** Like {@link #inTransaction} for work that gives nothing back. */
    public void perform(Consumer<EntityManager> work) {
        core.perform(work);
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        opened.forEach(EntityManager::close);
        DeployedUnit.giveBack(lent);
    }
}
