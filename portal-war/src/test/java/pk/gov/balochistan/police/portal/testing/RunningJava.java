package pk.gov.balochistan.police.portal.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process of this machine, looked at from outside. */
public final class RunningJava {
    private final long pid;

    public RunningJava(long pid) {
        this.pid = pid;
    }

    /** What a full collection leaves, in 10^6 bytes: flat over time when nothing is kept that should go. */
    public double liveHeapMegabytes() throws IOException {
        String total = ask("GC.class_histogram").stream()
                .filter(line -> line.startsWith("Total"))
                .reduce("", (before, line) -> line);
        return Long.parseLong(total.trim().split("\\s+")[2]) / 1e6;
    }

    /** How many of a class a full collection leaves. @param type its name with its package */
    public long live(String type) throws IOException {
        return ask("GC.class_histogram").stream()
                .map(line -> line.trim().split("\\s+"))
                .filter(line -> line.length >= 4 && line[3].equals(type))
                .mapToLong(line -> Long.parseLong(line[1]))
                .sum();
    }

    public double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }

    /** Waits until nothing is left in the queue of any compiler, or for the longest pause. */
    public void awaitCompiled(Duration longest) throws IOException, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (waitsForCompiler() && System.nanoTime() - end < 0) TimeUnit.SECONDS.sleep(1);
    }

    /** What its threads do, for who must find out why it does not go on. */
    public String threads() throws IOException {
        return String.join("\n", ask("Thread.print"));
    }

    private boolean waitsForCompiler() throws IOException {
        List<String> queues = ask("Compiler.queue");
        long all =
                queues.stream().filter(line -> line.endsWith("compile queue:")).count();
        return queues.stream().filter("Empty"::equals).count() < all;
    }

    private List<String> ask(String command) throws IOException {
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = asked.inputReader()) {
            return lines.lines().toList();
        }
    }
}
