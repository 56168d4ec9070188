package pk.gov.balochistan.police.sms.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import pk.gov.balochistan.police.testing.FreePorts;

/** Starts programs of the system in processes of their own, with the flags of {@code ./run}. */
public final class Programs {

    private static final long START_SECONDS = 60;

    private Programs() {}

    /** Starts a main class on this JVM's class path; its output goes to a file. */
    public static Process start(Class<?> main, String heap, Path log, Map<String, String> environment)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        return start(command, log, environment);
    }

    /** Starts a command; its output is appended to a file. */
    public static Process start(List<String> command, Path log, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /**
     * A port that nobody has now, and that no client is given either: a program that is killed and started again must find its
     * own port free, however many connect meanwhile (Linux draws theirs from 32768).
     */
    public static int freePort() throws IOException {
        return FreePorts.some(1).get(0);
    }

    /** Waits until something listens. @throws IllegalStateException when the process ends or a minute passes */
    public static void awaitListening(int port, Process process) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() - end < 0 && process.isAlive()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IllegalStateException("nothing listens on port " + port);
    }
}
