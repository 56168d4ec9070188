package pk.gov.balochistan.police.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.tools.Server;

/**
 * H2 as a server process of its own on 127.0.0.1, in Oracle mode, with WRITE_DELAY=0 so that a killed process loses nothing it
 * acknowledged. It keeps one connection of the owner open, because mode and write delay hold for a database only while it is open
 * and only its administrator may set them; after a fault (a full disk closes the database) it opens it again.
 *
 * <p>Reads DATA_DIR, H2_PORT, DB_USER and DB_PASSWORD. Trials and training only: H2 never calls fsync.
 */
public final class DatabaseServer implements AutoCloseable {
    /** Name of the database file in {@code DATA_DIR/db}. */
    public static final String NAME = "police";

    private static final Logger LOG = Logger.getLogger(DatabaseServer.class.getName());
    private static final String SETTINGS = ";MODE=Oracle;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    private static final int CHECK_MILLIS = 1000;

    private final DatabaseAccess owner;
    private final Server server;
    private Connection keeper;

    /**
     * Opens the database, which is made where absent, and listens.
     *
     * @param folder where the database's file lies
     * @param port TCP port on 127.0.0.1, 0 for a free one
     */
    public DatabaseServer(Path folder, int port, String user, String password) throws SQLException {
        System.setProperty("h2.bindAddress", "127.0.0.1");
        owner = new DatabaseAccess("jdbc:h2:file:" + folder.toAbsolutePath().resolve(NAME) + SETTINGS, user, password);
        keeper = owner.open();
        server = Server.createTcpServer(
                        "-tcpPort",
                        "" + port,
                        "-baseDir",
                        folder.toAbsolutePath().toString(),
                        "-ifExists")
                .start();
    }

    /** Runs until the process is told to end; then closes the database. */
    public static void main(String[] args) throws InterruptedException {
        Map<String, String> environment = System.getenv();
        try {
            DatabaseServer server = new DatabaseServer(
                    Path.of(Migrate.require(environment, "DATA_DIR"), "db"),
                    Integer.parseInt(environment.getOrDefault("H2_PORT", "9092")),
                    Migrate.require(environment, "DB_USER"),
                    Migrate.require(environment, "DB_PASSWORD"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close-database"));
            System.out.println("listening on " + server.url());
            server.keepOpen();
        } catch (SQLException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "no start", e);
            System.err.println("The H2 server did not start: " + Sentence.of(e));
            System.exit(1);
        }
    }

    /** What programs connect to; the mode in it makes a connection fail rather than work in another mode. */
    public String url() {
        return "jdbc:h2:tcp://127.0.0.1:" + server.getPort() + "/" + NAME + ";MODE=Oracle";
    }

    private void keepOpen() throws InterruptedException {
        while (server.isRunning(false)) {
            Thread.sleep(CHECK_MILLIS);
            reopenIfClosed();
        }
    }

    private synchronized void reopenIfClosed() {
        try {
            if (!keeper.isValid(CHECK_MILLIS / 1000)) {
                keeper = owner.open();
                LOG.warning("the database had closed itself and was opened again");
            }
        } catch (SQLException e) {
            LOG.log(Level.SEVERE, "the database is closed and cannot be opened", e);
        }
    }

    @Override
    public synchronized void close() {
        server.stop();
        try (Statement statement = keeper.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "the database was not closed in order", e);
        }
    }
}
