package pk.gov.balochistan.police.db.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.Keys;
import pk.gov.balochistan.police.db.Schema;

/**
 * Makes fresh databases. The first of each engine is migrated and becomes the pattern that later ones are copied from, so
 * that one costs some tenths of a second. One embedded PostgreSQL serves the whole JVM and ends with it. Thread-safe.
 */
public final class TestDatabases {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Path KEYS = TemporaryFolder.untilExit("police-test-keys");
    private static List<String> h2Pattern;
    private static EmbeddedPostgres postgres;
    private static String waitsForDisk = "off";
    private static String memory = "128MB";

    private TestDatabases() {}

    /**
     * PostgreSQL answers a commit only once it is on the disk, as it does unless told otherwise. The embedded one is told otherwise,
     * which suits tests, but loses what it has just acknowledged when it is killed, and measures too well. It gets the memory that
     * whoever runs a server gives it, too. Called before its start.
     */
    public static synchronized void keepEveryCommit() {
        if (postgres != null) throw new IllegalStateException("the server is already running");
        waitsForDisk = "on";
        memory = "1GB";
    }

    /** A database of its own for the caller, who closes it. */
    public static synchronized TestDatabase fresh(Engine engine) {
        try {
            return switch (engine) {
                case H2 -> freshH2();
                case POSTGRESQL -> freshPostgres();
                case ORACLE -> throw new IllegalArgumentException("no Oracle server is at hand");
            };
        } catch (SQLException e) {
            throw new IllegalStateException("no test database", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty PostgreSQL database, not migrated, for tests of migration itself. */
    public static synchronized TestDatabase emptyPostgres() throws SQLException, IOException {
        return createPostgres("template1");
    }

    /** An empty H2 database in Oracle mode, not migrated, for tests of migration itself. */
    public static TestDatabase emptyH2() throws SQLException, IOException {
        return h2("mem:police" + COUNT.incrementAndGet());
    }

    /** The folder in which the passwords of the two roles are kept while this JVM runs. */
    public static Keys keys() {
        return new Keys(KEYS);
    }

    private static TestDatabase freshH2() throws SQLException, IOException {
        TestDatabase database = emptyH2();
        if (h2Pattern == null) {
            new Schema(database.owner(), keys()).migrate();
            tellAtAnyHour(database);
            h2Pattern = script(database);
            return database;
        }
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            for (String line : h2Pattern) {
                statement.execute(line);
            }
        }
        return database;
    }

    /** No test may turn out otherwise at night, or after many others: one about these rules sets them, and its clock. */
    private static void tellAtAnyHour(TestDatabase database) throws SQLException {
        new Schema(database.owner(), keys()).tellAtAnyHour();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("update case_rule set amount = 9999 where code = 'notice.flood.number'");
        }
    }

    private static List<String> script(TestDatabase database) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("script")) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    /** Signing in with MODE and DB_CLOSE_DELAY needs the owner, and both then hold for every connection. */
    private static TestDatabase h2(String name) throws SQLException, IOException {
        String url = "jdbc:h2:" + name;
        DatabaseAccess owner = new DatabaseAccess(url + ";MODE=Oracle;DB_CLOSE_DELAY=-1", "police", "owner");
        owner.open().close();
        return new TestDatabase(owner, as("portal_app", url), as("gateway_app", url), () -> {
            try (Connection connection = owner.open();
                    Statement statement = connection.createStatement()) {
                statement.execute("shutdown immediately");
            }
        });
    }

    /** Roles belong to the whole server, so a test that gave them other passwords is undone here. */
    private static TestDatabase freshPostgres() throws SQLException, IOException {
        if (postgres == null || !exists("pattern")) {
            TestDatabase pattern = createPostgres("template1", "pattern");
            new Schema(pattern.owner(), keys()).migrate();
            tellAtAnyHour(pattern);
        }
        TestDatabase copy = createPostgres("pattern");
        new Schema(copy.owner(), keys()).makeRoles();
        return copy;
    }

    private static TestDatabase createPostgres(String template) throws SQLException, IOException {
        return createPostgres(template, "police" + COUNT.incrementAndGet());
    }

    private static TestDatabase createPostgres(String template, String name) throws SQLException, IOException {
        if (postgres == null) {
            postgres = server().start();
            inPostgres("create role police login createrole password 'owner'");
            askForPasswords();
        }
        inPostgres("create database " + name + " owner police template " + template);
        String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name;
        return new TestDatabase(
                new DatabaseAccess(url, "police", "owner"),
                as("portal_app", url),
                as("gateway_app", url),
                () -> inPostgres("drop database " + name + " with (force)"));
    }

    private static EmbeddedPostgres.Builder server() throws IOException {
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", waitsForDisk)
                .setServerConfig("synchronous_commit", waitsForDisk)
                .setServerConfig("shared_buffers", memory);
        Optional<Path> folder = waitsForDisk.equals("on") ? Optional.empty() : MemoryFolder.ofThisProgram();
        folder.ifPresent(server::setDataDirectory);
        return server.setServerConfig("max_wal_size", folder.isPresent() ? "1GB" : "8GB");
    }

    /** The embedded server trusts every local user until told otherwise; rights would then be tested, passwords not. */
    private static void askForPasswords() throws SQLException, IOException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet file = statement.executeQuery("show hba_file");
            file.next();
            Files.writeString(
                    Path.of(file.getString(1)),
                    "host all postgres 127.0.0.1/32 trust\nhost all postgres ::1/128 trust\n"
                            + "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
    }

    private static DatabaseAccess as(String role, String url) throws IOException {
        return new DatabaseAccess(url, role, keys().password(role));
    }

    private static boolean exists(String name) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
            return rows.next();
        }
    }

    private static void inPostgres(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
