package pk.gov.balochistan.police.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.sms.bench.Programs;

/** Payara Micro with the portal in it, in a process of its own on 127.0.0.1; may be killed and started again on the same port. */
public final class PortalProgram implements AutoCloseable {
    /** A start that is quick: what tests want. */
    public static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** As {@code ./run} starts it (programs.sh). */
    public static final List<String> AS_RUN =
            List.of("-XX:+UseSerialGC", "-Xmx320m", "-XX:MaxMetaspaceSize=256m", "-XX:ReservedCodeCacheSize=240m");

    private static final Duration START = Duration.ofSeconds(180);
    private static final Path TARGET = Path.of(System.getProperty("portal.target", "target"));

    /** The one of {@code ./run}, with its places to fill. */
    private static final Path PRE_BOOT = Path.of(System.getProperty("portal.preboot", "config/server/pre-boot"));

    private final Path application;
    private final List<String> flags;
    private final Map<String, String> environment;
    private final Path log;
    private final Path work;
    private final int port;
    private final int adminPort;
    private Process process;

    /** What came of asking for the first page. */
    private String answer;

    /** @param application the exploded portal @param data its DATA_DIR @param settings besides those of the database */
    public PortalProgram(
            Path application,
            List<String> flags,
            DatabaseAccess role,
            Path data,
            Map<String, String> settings,
            Path log)
            throws IOException {
        this.application = application;
        this.flags = flags;
        this.log = log;
        this.work = Files.createTempDirectory(TARGET, "work").toAbsolutePath();
        this.port = Programs.freePort();
        this.adminPort = Programs.freePort();
        this.environment = new HashMap<>(settings);
        environment.put("PORTAL_ADMIN_PORT", Integer.toString(adminPort));
        environment.put(
                "DB_DRIVER",
                role.engine() == Engine.H2 ? "org.h2.jdbcx.JdbcDataSource" : "org.postgresql.ds.PGSimpleDataSource");
        environment.put("DB_URL", role.url());
        environment.put("PORTAL_DB_USER", role.user());
        environment.put("PORTAL_DB_PASSWORD", role.password());
        environment.put("DATA_DIR", data.toString());
    }

    /** Address of a path within the portal, such as {@code /track}. */
    public String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Address of a path on the port of operations, such as {@code /health}. */
    public String operations(String path) {
        return "http://127.0.0.1:" + adminPort + path;
    }

    /** The folder that holds whatever the server writes beside its data. */
    public Path work() {
        return work;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Everything it has said since its last start. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts and waits for the first page. @throws IllegalStateException when none comes within three minutes */
    public void start() throws IOException {
        ProcessBuilder server = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        server.environment().putAll(environment);
        process = server.start();
        long end = System.nanoTime() + START.toNanos();
        while (!answers()) {
            boolean refused = log().contains("Exception while loading the app");
            if (refused || System.nanoTime() > end || !process.isAlive()) {
                // The next start writes a log of its own over this one.
                String said = log();
                String threads = process.isAlive() ? new RunningJava(process.pid()).threads() : "it has ended";
                process.destroyForcibly();
                throw new IllegalStateException(
                        "no first page on port " + port + ", last: " + answer + "\n" + said + "\n" + threads);
            }
            pause();
        }
    }

    /** Ends it hard, as a power cut does. */
    public void kill() {
        process.destroyForcibly();
        await(20);
    }

    @Override
    public void close() {
        if (process == null) return; // never started
        process.destroy();
        if (!await(30)) process.destroyForcibly();
    }

    private boolean await(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> command() throws IOException {
        Path before = Files.writeString(
                work.resolve("pre-boot"),
                Files.readString(PRE_BOOT)
                        .replace("@PORTAL_ADDRESS@", "127.0.0.1")
                        .replace("@PORTAL_ADMIN_PORT@", Integer.toString(adminPort)));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-Djava.io.tmpdir=" + work);
        command.addAll(List.of(
                "-jar",
                System.getProperty("portal.server", "target/dependency/payara-micro.jar"),
                "--nohazelcast",
                "--prebootcommandfile",
                before.toString(),
                "--port",
                Integer.toString(port),
                "--contextroot",
                "/",
                "--deploy",
                application.toString()));
        return command;
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address("/")).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(30_000);
            int status = connection.getResponseCode();
            answer = "status " + status;
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            answer = notYet.toString();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
