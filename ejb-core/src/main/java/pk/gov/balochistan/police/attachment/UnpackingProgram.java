package pk.gov.balochistan.police.attachment;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Has a document or picture made anew by a program of its own ({@link Unpacking}), with its own memory and its own time: whatever a
 * file does to a reader of somebody else's, it does it to that program alone, and the file is refused. It is given no settings, no
 * keys and no address of the database, and what it reads and makes goes through pipes and onto no disk (SECURITY.md T15).
 */
final class UnpackingProgram {
    /** A phone's largest photograph takes some two seconds; whoever waits for his turn waits as long. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** A document is seldom larger when it is written anew, and a picture is drawn smaller. */
    private static final int MOST_MADE = 4 * ReceivedFile.MOST_OCTETS;

    /** How Java ends when its heap is full, and from where on it was a signal that ended it. */
    private static final int HEAP_FULL = 3;

    private static final int FIRST_SIGNAL = 128;

    private static final List<String> BOUNDS = List.of(
            "-Xmx256m",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+ExitOnOutOfMemoryError",
            // Nothing of a file gets into a dump, and no file of its own is left behind.
            "-XX:+SuppressFatalErrorMessage",
            "-XX:-UsePerfData",
            // It lives for a second or two.
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true");

    private static final Logger LOG = Logger.getLogger(UnpackingProgram.class.getName());

    private UnpackingProgram() {}

    /**
     * @throws RuleViolation attachment.refusal.pixels, .pages; .unreadable too where the file used up memory or time
     * @throws UncheckedIOException where no program could be started
     * @throws IllegalStateException where it ended for a reason of its own
     */
    static byte[] of(Unpacking unpacking, byte[] content) {
        return of(unpacking, content, LONGEST);
    }

    static byte[] of(Unpacking unpacking, byte[] content, Duration longest) {
        try {
            Process program = builder(unpacking).start();
            CompletableFuture<Process> end = program.onExit()
                    .orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                    .whenComplete((ended, late) -> program.toHandle().destroyForcibly());
            give(program, content);
            byte[] answer = program.getInputStream().readNBytes(MOST_MADE + 1);
            program.getInputStream().close();
            int code = program.waitFor();
            refuseEndedBy(code, unpacking, end.isCompletedExceptionally());
            return answered(answer, unpacking);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static ProcessBuilder builder(Unpacking unpacking) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(BOUNDS);
        command.addAll(List.of("-cp", classPath(), Unpacking.class.getName(), unpacking.name()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder;
    }

    /** What it needs, from where this server has it: our own classes, and the readers' with what these need. */
    private static String classPath() {
        return Stream.of(
                        Unpacking.class,
                        Loader.class,
                        RandomAccessRead.class,
                        CMap.class,
                        LogFactory.class,
                        Thumbnails.class)
                .map(UnpackingProgram::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One that has ended before it read everything says by its code why. */
    private static void give(Process program, byte[] content) {
        try (OutputStream in = program.getOutputStream()) {
            in.write(content);
        } catch (IOException ended) {
            LOG.log(Level.FINE, "a file was not read to its end", ended);
        }
    }

    static void refuseEndedBy(int code, Unpacking unpacking, boolean isLate) {
        if (code == 0) return;
        if (!isLate && code != HEAP_FULL && code < FIRST_SIGNAL)
            throw new IllegalStateException("the program that unpacks ended with code " + code);
        LOG.log(Level.WARNING, "{0} refused: it used up memory or time (code {1}).", new Object[] {unpacking, code});
        throw FileKind.unreadable();
    }

    private static byte[] answered(byte[] answer, Unpacking unpacking) throws IOException {
        if (answer.length > MOST_MADE) throw FileKind.unreadable();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer))) {
            if (in.readBoolean()) return in.readAllBytes();
            String key = in.readUTF();
            String stumble = in.readUTF();
            if (!stumble.isEmpty())
                LOG.log(Level.WARNING, "{0} refused: its reader stumbled ({1}).", new Object[] {unpacking, stumble});
            throw in.available() == 0 ? new RuleViolation(key) : new RuleViolation(key, in.readLong());
        }
    }
}
