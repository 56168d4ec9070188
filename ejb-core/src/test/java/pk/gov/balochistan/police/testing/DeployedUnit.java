package pk.gov.balochistan.police.testing;

import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.persistence.sessions.SessionEventListener;
import org.eclipse.persistence.sessions.server.ConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.operations.CoreUnit;

/**
 * A mapper's unit that is lent to one {@link Unit} after another, each on a database of its own: to deploy one takes longer than
 * most tests. Between two it keeps nothing of a database, neither connections nor numbers of its sequences, nor whoever listened.
 */
final class DeployedUnit {
    private static final Map<String, Deque<DeployedUnit>> IDLE = new HashMap<>();
    private static int count;

    final CoreUnit core;
    private final String kind;
    private final String url;
    private final ServerSession session;
    private final List<SessionEventListener> listeners;

    private DeployedUnit(String kind, String url, DatabaseAccess access) {
        this.kind = kind;
        this.url = url;
        MovableDriver.point(url, access);
        core = CoreUnit.withoutKeys(url, access.user(), access.password());
        try (EntityManager em = core.entityManager()) {
            session = em.getEntityManagerFactory().unwrap(ServerSession.class);
        }
        listeners = List.copyOf(session.getEventManager().getListeners());
    }

    /** One that nobody else has, on this database. */
    static synchronized DeployedUnit take(DatabaseAccess access) {
        String kind = access.engine() + " " + access.user();
        DeployedUnit idle = idle(kind).poll();
        if (idle == null) return new DeployedUnit(kind, "jdbc:movable:" + ++count, access);
        MovableDriver.point(idle.url, access);
        idle.pools().forEach(ConnectionPool::startUp);
        return idle;
    }

    /** For the next; one of which a connection is still in use is ended. */
    static synchronized void giveBack(DeployedUnit unit) {
        if (unit.isInUse()) {
            unit.core.close();
            return;
        }
        unit.pools().forEach(ConnectionPool::shutDown);
        unit.session.getSequencingControl().initializePreallocated();
        unit.session.getEventManager().getListeners().retainAll(unit.listeners);
        idle(unit.kind).push(unit);
    }

    private boolean isInUse() {
        return pools().stream()
                .anyMatch(pool -> pool.getConnectionsAvailable().size() < pool.getTotalNumberOfConnections());
    }

    /** Those for writing, and the one for reading, which may be one of them. */
    private Set<ConnectionPool> pools() {
        Set<ConnectionPool> pools = new HashSet<>(session.getConnectionPools().values());
        pools.add(session.getReadConnectionPool());
        return pools;
    }

    private static Deque<DeployedUnit> idle(String kind) {
        return IDLE.computeIfAbsent(kind, none -> new ArrayDeque<>());
    }
}
