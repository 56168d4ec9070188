package pk.gov.balochistan.police.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.tools.Server;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.credential.TotpSecret;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identity.Enrolment;
import pk.gov.balochistan.police.identity.NewAccount;
import pk.gov.balochistan.police.identity.SignInRules;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.operations.CoreUnit;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.testing.Unit;

/** The portal as people reach it: Payara Micro in a process of its own, on a migrated database, loopback only. Started by {@link PortalExtension}. */
public final class PortalServer implements AutoCloseable {
    /** Of every account that {@link #open} makes. */
    public static final String PASSWORD = "saff-saaf chashma 77";

    private static final Path TARGET = Path.of(System.getProperty("portal.target", "target"));

    /** Of each of the machines that run the tests side by side: m1, m2. */
    static final String MACHINE = System.getProperty("portal.machine", "m1");

    private static final Path LOG = TARGET.resolve("payara-" + MACHINE + ".log");

    private final TestDatabase database;
    private final Server databaseServer;
    private final PortalProgram program;
    private final Path data;
    private final int scannerPort = freePort();
    private boolean demoLoaded;
    private final AtomicInteger belts = new AtomicInteger(1);
    private final Set<String> opened = ConcurrentHashMap.newKeySet();

    /** Serves another application than the portal as it is built, such as one with a desk for a trial in it. */
    public PortalServer(Path application) throws SQLException, IOException {
        // Never an old one: its second store of the trail would belong to another database.
        data = Files.createTempDirectory(TARGET, "data").toAbsolutePath();
        System.setProperty("h2.bindAddress", "127.0.0.1");
        database = TestDatabases.fresh(Engine.H2);
        databaseServer = Server.createTcpServer("-tcpPort", "0").start();
        program = new PortalProgram(
                application,
                PortalProgram.QUICK,
                overTheLine(database.portal()),
                data,
                // All browsers of a run share this address.
                Map.of(
                        "SHORT_CODE",
                        "8787",
                        "DEMO",
                        "true",
                        "COMPLAINTS_PER_ADDRESS",
                        "1000",
                        "DRAFTS_PER_ADDRESS",
                        "1000",
                        "SCANNER_PORT",
                        Integer.toString(scannerPort)),
                LOG);
        program.start();
    }

    private DatabaseAccess overTheLine(DatabaseAccess role) {
        String url = role.url().replace("jdbc:h2:", "jdbc:h2:tcp://127.0.0.1:" + databaseServer.getPort() + "/");
        return new DatabaseAccess(url, role.user(), role.password());
    }

    /** How a gateway in a process of its own reaches the database of this server. */
    DatabaseAccess gateway() {
        return overTheLine(database.gateway());
    }

    /** The folder with the keys, which the programs of one system share. */
    Path data() {
        return data;
    }

    public KeyRing keys() {
        return KeyRing.of(data);
    }

    /** Where the pages look for the program of a scanner: nobody answers there unless a test does. */
    public int scannerPort() {
        return scannerPort;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What the server has said since its start. */
    public String log() {
        return program.log();
    }

    public RunningJava java() {
        return new RunningJava(program.pid());
    }

    /** The folder that holds whatever the server writes beside its data. */
    public Path work() {
        return program.work();
    }

    /** The database of this server, to arrange rows that no page can make. */
    public TestDatabase database() {
        return database;
    }

    /** Address of a path within the portal, such as {@code /track}. */
    public String address(String path) {
        return program.address(path);
    }

    /** Address of a path on the port of operations, such as {@code /health}. */
    public String operations(String path) {
        return program.operations(path);
    }

    /** An account with a role at a place (an officer's where the role needs one), ready to sign in with {@link #PASSWORD}. @param place code such as {@code station-quetta-sariab}; a test that runs once more finds its own account */
    public void open(String username, Role role, String place) {
        if (!opened.add(username + " " + role + " " + place)) return;
        Instant now = Instant.now();
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                Clock clock = Clock.systemUTC();
                KeyRing keys = keys();
                Officers officers = new Officers(em);
                Places places = new Places(em, clock);
                Enrolment enrolment =
                        new Enrolment(new UserAccounts(em, keys), officers, places, new SignInRules(), clock);
                BeltNumber belt = role.needsOfficer() ? new BeltNumber("E-" + belts.incrementAndGet()) : null;
                if (belt != null) {
                    officers.add(new Officer(belt, "Gul Khan", "گل خان", "IP", places.require(place), null));
                }
                NewAccount account = new NewAccount(Username.parse(username), belt, "Gul Khan", "گل خان");
                enrolment.grant(
                        enrolment.openWithChosenPassword(account, PASSWORD, "system:test"),
                        role,
                        place,
                        now,
                        null,
                        "system:test");
            });
        }
    }

    /** From now on this account signs in with the codes of an app, too. @return what the app would know */
    public TotpSecret useApp(String username) {
        TotpSecret secret = TotpSecret.random();
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                KeyRing keys = keys();
                new UserAccounts(em, keys).require(new Username(username)).useTotp(secret, 0, keys);
            });
        }
        return secret;
    }

    /** Fills the database with the invented force and its complaints, once; its accounts sign in with {@link LoadDemo#PASSWORD}. */
    public synchronized void loadDemo() {
        if (demoLoaded) return;
        DatabaseAccess role = database.portal();
        try (CoreUnit core = CoreUnit.on(role.url(), role.user(), role.password(), data)) {
            LoadDemo.fill(core, Clock.systemUTC());
        }
        demoLoaded = true;
    }

    /** A browser of its own for the caller, who closes it. */
    public Browser browser(Screen screen, Language language) {
        return new Browser(this, screen, language, Chromium.Scripts.ON);
    }

    /** A browser that runs no scripts. */
    public Browser browserWithoutScripts(Screen screen, Language language) {
        return new Browser(this, screen, language, Chromium.Scripts.OFF);
    }

    /** Ends the server hard, as a power cut does, and starts it anew on the same database. */
    public void restart() {
        program.kill();
        try {
            program.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server; its database ends with the JVM. */
    void stop() {
        program.close();
    }

    @Override
    public void close() throws SQLException {
        stop();
        databaseServer.stop();
        database.close();
    }
}
