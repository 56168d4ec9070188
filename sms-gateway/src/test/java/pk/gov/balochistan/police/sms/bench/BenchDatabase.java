package pk.gov.balochistan.police.sms.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.db.DatabaseServer;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.Keys;
import pk.gov.balochistan.police.db.Schema;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;

/**
 * The database of a bench, in processes of its own: PostgreSQL (the embedded one, or that of DB_URL, whose schema it fills), or H2
 * as a server as {@code ./run} starts it.
 */
final class BenchDatabase implements AutoCloseable {
    private final DatabaseAccess owner;
    private final DatabaseAccess gateway;
    private final long pid;
    private final End end;

    /** Ends the server, or drops the database. */
    private interface End {
        void run() throws SQLException;
    }

    private BenchDatabase(DatabaseAccess owner, DatabaseAccess gateway, long pid, End end) {
        this.owner = owner;
        this.gateway = gateway;
        this.pid = pid;
        this.end = end;
    }

    static BenchDatabase open(String engine, Path folder) throws Exception {
        if (engine.equals("h2")) return h2(folder);
        if (!engine.equals("postgresql")) throw new IllegalArgumentException("--db is h2 or postgresql, not " + engine);
        String url = System.getenv().getOrDefault("DB_URL", "");
        return url.startsWith("jdbc:postgresql:") ? given(url, folder) : embedded();
    }

    private static BenchDatabase embedded() throws SQLException {
        TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
        return new BenchDatabase(database.owner(), database.gateway(), postmaster(database.owner()), database::close);
    }

    private static BenchDatabase given(String url, Path folder) throws SQLException, IOException {
        DatabaseAccess owner = new DatabaseAccess(url, System.getenv("DB_USER"), System.getenv("DB_PASSWORD"));
        return migrated(owner, folder, postmaster(owner), () -> {});
    }

    private static BenchDatabase h2(Path folder) throws Exception {
        int port = Programs.freePort();
        Process server = Programs.start(
                DatabaseServer.class,
                "256m",
                folder.resolve("h2.log"),
                Map.of(
                        "DATA_DIR",
                        folder.toString(),
                        "H2_PORT",
                        "" + port,
                        "DB_USER",
                        "police",
                        "DB_PASSWORD",
                        "bench"));
        String url = "jdbc:h2:tcp://127.0.0.1:" + port + "/" + DatabaseServer.NAME;
        DatabaseAccess owner = new DatabaseAccess(url, "police", "bench");
        Programs.awaitListening(port, server);
        return migrated(owner, folder, server.pid(), server::destroy);
    }

    private static BenchDatabase migrated(DatabaseAccess owner, Path folder, long pid, End end)
            throws SQLException, IOException {
        Keys keys = new Keys(folder.resolve("keys"));
        new Schema(owner, keys).migrate();
        DatabaseAccess gateway = new DatabaseAccess(owner.url(), "gateway_app", keys.password("gateway_app"));
        return new BenchDatabase(owner, gateway, pid, end);
    }

    /** The server's own process: the parent of the one that serves us. Not known for a server elsewhere. */
    private static long postmaster(DatabaseAccess owner) throws SQLException {
        try (Connection connection = owner.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return Cpu.parent(row.getLong(1));
        }
    }

    DatabaseAccess owner() {
        return owner;
    }

    DatabaseAccess gateway() {
        return gateway;
    }

    /** CPU seconds used so far; 0 when the server is on another machine. */
    double cpuSeconds() throws IOException {
        return pid <= 0 ? 0 : Cpu.ofFamily(pid);
    }

    @Override
    public void close() throws SQLException {
        end.run();
    }
}
