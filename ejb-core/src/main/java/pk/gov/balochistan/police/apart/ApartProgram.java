package pk.gov.balochistan.police.apart;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A program of its own for work on a file of which nothing is known, with its own memory and its own time: whatever a file does to a reader of
 * somebody else's, it does it to that program alone, and the file is refused. It is given no settings, no keys and no address of the
 * database, and what it reads and makes goes through pipes and onto no disk (SECURITY.md T15). It starts with the first question, answers one
 * after the other, and ends when it is closed. For one thread.
 */
public final class ApartProgram implements AutoCloseable {
    /** A phone's largest photograph takes some two seconds; whoever waits for his turn waits as long. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** No file that is taken has more than ten megabytes, and none becomes much larger when it is made anew: what would is held in this program's memory. */
    private static final int MOST_MADE = 16 * 1024 * 1024;

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

    private static final Logger LOG = Logger.getLogger(ApartProgram.class.getName());

    private final Class<? extends ApartWork> work;
    private final String unreadable;
    private final List<Class<?>> needs;
    private final Duration longest;
    private Process process;

    /** What is asked, as the work reads it. */
    public interface Question {
        void writeTo(DataOutputStream asked) throws IOException;
    }

    /**
     * @param unreadable key of the refusal of whatever stops the program
     * @param needs a class of each library that the work uses; its own is known
     */
    public ApartProgram(Class<? extends ApartWork> work, String unreadable, Class<?>... needs) {
        this(work, unreadable, LONGEST, needs);
    }

    ApartProgram(Class<? extends ApartWork> work, String unreadable, Duration longest, Class<?>... needs) {
        this.work = work;
        this.unreadable = unreadable;
        this.longest = longest;
        this.needs = List.of(needs);
    }

    /**
     * Asks one question of a program that is ended then.
     *
     * @throws RuleViolation those of the work; unreadable too where the file used up memory or time
     */
    public byte[] askOnce(Question question) {
        try (this) {
            return ask(question);
        }
    }

    /**
     * @return what the work made of it
     * @throws RuleViolation those of the work; unreadable too where the file used up memory or time: the next question is asked of a new program
     * @throws UncheckedIOException where no program could be started
     * @throws IllegalStateException where it ended for a reason of its own
     */
    public byte[] ask(Question question) {
        try {
            if (process == null) process = builder().start();
            Process asked = process;
            AtomicBoolean isLate = new AtomicBoolean();
            CompletableFuture<Process> end = asked.onExit()
                    .orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                    .whenComplete((ended, late) -> {
                        if (late == null) return;
                        isLate.set(true);
                        asked.toHandle().destroyForcibly();
                    });
            Answer answer = answer(question, isLate);
            end.cancel(false);
            return taken(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer answer(Question question, AtomicBoolean isLate) throws IOException {
        try {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            question.writeTo(new DataOutputStream(written));
            DataOutputStream in = new DataOutputStream(process.getOutputStream());
            in.writeInt(written.size());
            written.writeTo(in);
            in.flush();
            return Answer.readFrom(new DataInputStream(process.getInputStream()), MOST_MADE);
        } catch (IOException ended) {
            throw endedBy(isLate.get(), ended);
        }
    }

    private byte[] taken(Answer answer) throws IOException {
        switch (answer.kind()) {
            case MADE:
                return answer.content();
            case REFUSED:
                throw answer.refusal();
            default:
                LOG.log(Level.WARNING, "{0} refused a file: its reader stumbled ({1}).", new Object[] {
                    work.getName(), answer.stumble()
                });
                throw new RuleViolation(unreadable);
        }
    }

    /** The program is gone, or of no use any more. */
    private RuntimeException endedBy(boolean isLate, IOException said) {
        Process gone = process;
        process = null;
        gone.toHandle().destroyForcibly();
        try {
            return refusal(gone.waitFor(), isLate, said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new IllegalStateException(e);
        }
    }

    RuntimeException refusal(int code, boolean isLate, IOException said) {
        if (!isLate && code != HEAP_FULL && code < FIRST_SIGNAL)
            return new IllegalStateException("the program for " + work.getName() + " ended with code " + code, said);
        LOG.log(Level.WARNING, "{0} refused a file: it used up memory or time (code {1}).", new Object[] {
            work.getName(), code
        });
        return new RuleViolation(unreadable);
    }

    ProcessBuilder builder() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(BOUNDS);
        command.addAll(List.of("-cp", classPath(), ApartMain.class.getName(), work.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder;
    }

    /** What it needs, from where this server has it: our own classes, and the readers' with what these need. */
    private String classPath() {
        return Stream.concat(Stream.of(work), needs.stream())
                .map(ApartProgram::place)
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

    /** Ends it at once: it keeps nothing. */
    @Override
    public void close() {
        if (process != null) process.toHandle().destroyForcibly();
        process = null;
    }
}
