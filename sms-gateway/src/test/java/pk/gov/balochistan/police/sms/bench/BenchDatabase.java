package pk.gov.balochistan.police.sms.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.db.DatabaseServer;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.Keys;
import pk.gov.balochistan.police.db.Schema;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;

/**
 * The database of a bench, in processes of its own: PostgreSQL (the embedded one, or that of DB_URL, whose schema it fills), or H2
 * as a server as {@code ./run} starts it. Its server can be killed and started again, unless it is that of DB_URL.
 */
public final class BenchDatabase implements AutoCloseable {
    private static final long AWAIT_SECONDS = 60;

    private final DatabaseAccess owner;
    private final DatabaseAccess portal;
    private final DatabaseAccess gateway;
    private final Server server;
    private long pid;

    /** How the server is started again and ended. */
    private interface Server {
        /** @return its process, or null where it is not ours to start */
        Process startAgain() throws IOException;

        void end(long pid) throws SQLException;
    }

    private BenchDatabase(
            DatabaseAccess owner, DatabaseAccess portal, DatabaseAccess gateway, long pid, Server server) {
        this.owner = owner;
        this.portal = portal;
        this.gateway = gateway;
        this.pid = pid;
        this.server = server;
    }

    public static BenchDatabase open(String engine, Path folder) throws Exception {
        if (engine.equals("h2")) return h2(folder);
        if (!engine.equals("postgresql")) throw new IllegalArgumentException("--db is h2 or postgresql, not " + engine);
        String url = System.getenv().getOrDefault("DB_URL", "");
        return url.startsWith("jdbc:postgresql:") ? given(url, folder) : embedded(folder);
    }

    private static BenchDatabase embedded(Path folder) throws SQLException, IOException {
        TestDatabases.keepEveryCommit();
        TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
        long postmaster = postmaster(database.owner());
        List<String> command = commandOf(postmaster);
        Server server = new Server() {
            @Override
            public Process startAgain() throws IOException {
                return Programs.start(command, folder.resolve("postgresql.log"), Map.of());
            }

            @Override
            public void end(long pid) throws SQLException {
                database.close();
            }
        };
        return new BenchDatabase(database.owner(), database.portal(), database.gateway(), postmaster, server);
    }

    /** As it was started. PostgreSQL refuses root, so root becomes nobody in a user namespace of its own. */
    private static List<String> commandOf(long pid) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Files.readString(Path.of("/proc/" + pid + "/cmdline")).split("\0")));
        command.set(0, Files.readSymbolicLink(Path.of("/proc/" + pid + "/exe")).toString());
        if (System.getProperty("user.name").equals("root")) command.addAll(0, List.of("unshare", "-U"));
        return command;
    }

    private static BenchDatabase given(String url, Path folder) throws SQLException, IOException {
        DatabaseAccess owner = new DatabaseAccess(url, System.getenv("DB_USER"), System.getenv("DB_PASSWORD"));
        return migrated(owner, folder, postmaster(owner), new Server() {
            @Override
            public Process startAgain() {
                return null;
            }

            @Override
            public void end(long pid) {
                // It was there before the bench and stays.
            }
        });
    }

    private static BenchDatabase h2(Path folder) throws Exception {
        int port = Programs.freePort();
        Map<String, String> environment = Map.of(
                "DATA_DIR", folder.toString(), "H2_PORT", "" + port, "DB_USER", "police", "DB_PASSWORD", "bench");
        Server server = new Server() {
            @Override
            public Process startAgain() throws IOException {
                return Programs.start(DatabaseServer.class, "256m", folder.resolve("h2.log"), environment);
            }

            @Override
            public void end(long pid) {
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
            }
        };
        Process process = server.startAgain();
        Programs.awaitListening(port, process);
        String url = "jdbc:h2:tcp://127.0.0.1:" + port + "/" + DatabaseServer.NAME;
        return migrated(new DatabaseAccess(url, "police", "bench"), folder, process.pid(), server);
    }

    private static BenchDatabase migrated(DatabaseAccess owner, Path folder, long pid, Server server)
            throws SQLException, IOException {
        Keys keys = new Keys(folder.resolve("keys"));
        new Schema(owner, keys).migrate();
        return new BenchDatabase(owner, as("portal_app", owner, keys), as("gateway_app", owner, keys), pid, server);
    }

    private static DatabaseAccess as(String role, DatabaseAccess owner, Keys keys) throws IOException {
        return new DatabaseAccess(owner.url(), role, keys.password(role));
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

    public DatabaseAccess owner() {
        return owner;
    }

    public DatabaseAccess portal() {
        return portal;
    }

    public DatabaseAccess gateway() {
        return gateway;
    }

    /** Whether {@link #kill} may be called: the server is one that this bench started. */
    public boolean mayBeKilled() {
        return pid > 0 && !System.getenv().getOrDefault("DB_URL", "").startsWith("jdbc:postgresql:");
    }

    /** kill -9 of the server and of every process that serves a connection, as a power cut does. */
    public void kill() throws InterruptedException {
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> family = new ArrayList<>(postmaster.descendants().toList());
        postmaster.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        family.add(postmaster);
        for (ProcessHandle one : family) {
            for (int i = 0; i < 1000 && one.isAlive(); i++) TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** Starts it again on the same data and waits until it lets the owner in. */
    public void startAgain() throws IOException, InterruptedException {
        pid = server.startAgain().pid();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(AWAIT_SECONDS);
        while (!isOpen()) {
            if (System.nanoTime() - end > 0) throw new IllegalStateException("the database did not start again");
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean isOpen() {
        try (Connection connection = owner.open()) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** CPU seconds used so far; 0 when the server is on another machine. */
    public double cpuSeconds() throws IOException {
        return pid <= 0 ? 0 : Cpu.ofFamily(pid);
    }

    @Override
    public void close() throws SQLException {
        server.end(pid);
    }
}
