package pk.gov.balochistan.police.db.testing;

import java.sql.Connection;
import java.sql.SQLException;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.db.Engine;

/**
 * One migrated database that belongs to one test: schema, roles, grants and reference data as {@code Migrate} makes them.
 * Closing it drops it.
 */
public final class TestDatabase implements AutoCloseable {
    /** Drops a database. */
    interface Removal {
        void run() throws SQLException;
    }

    private final DatabaseAccess owner;
    private final DatabaseAccess portal;
    private final DatabaseAccess gateway;
    private final Removal removal;

    TestDatabase(DatabaseAccess owner, DatabaseAccess portal, DatabaseAccess gateway, Removal removal) {
        this.owner = owner;
        this.portal = portal;
        this.gateway = gateway;
        this.removal = removal;
    }

    /** The engine it runs on. */
    public Engine engine() {
        return owner.engine();
    }

    /** The owner of the tables: arranges rows that no program may write. */
    public DatabaseAccess owner() {
        return owner;
    }

    /** Whether a role may not delete what goes with another row: on H2 alone it may, since a cascade there takes its right. */
    public boolean guardsCascades() {
        return engine() != Engine.H2;
    }

    /** The portal's role, {@code portal_app}. */
    public DatabaseAccess portal() {
        return portal;
    }

    /** The gateway's role, {@code gateway_app}. */
    public DatabaseAccess gateway() {
        return gateway;
    }

    /** A connection of the owner. */
    public Connection open() throws SQLException {
        return owner.open();
    }

    @Override
    public void close() throws SQLException {
        removal.run();
    }

    /** The engine's name, which JUnit shows beside the test. */
    @Override
    public String toString() {
        return engine().name();
    }
}
