package pk.gov.balochistan.police.sms.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pk.gov.balochistan.police.fuzzing.CoreReaders;
import pk.gov.balochistan.police.fuzzing.FuzzTarget;

/**
 * {@code ./run bench fuzz [--minutes 5] [--inputs N] [--only NAME] [--json FILE]}: lets Jazzer look for octets that a reader of the
 * gateway, or of files that somebody sends, cannot take, led by what of the code they reach. The minutes are those of all together; with
 * inputs each gets so many. Ends with 1 where one crashed, hung or used up its memory: the octets are kept, and belong among the seeds
 * once it is mended.
 */
public final class FuzzBench {
    /** As much as the program apart has. */
    private static final String HEAP = "-Xmx256m";

    /** With what the machine itself and the fuzzer take beside the heap. */
    private static final int MOST_MEGABYTES = 1024;

    private static final int HANGS_AFTER_SECONDS = 25;
    private static final Pattern INPUTS = Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)");
    private static final Pattern LINES = Pattern.compile("(?m)^(\\w+)\\.java:\\s*(\\d+)/\\s*(\\d+)");

    private FuzzBench() {}

    public static void main(String[] arguments) throws Exception {
        BenchOptions options = BenchOptions.of(arguments, "minutes", "inputs", "only");
        Path folder = Files.createTempDirectory("bench-fuzz");
        String only = options.text("only", "").toLowerCase(Locale.ROOT);
        List<FuzzTarget> targets = Stream.concat(GatewayReaders.all().stream(), CoreReaders.all().stream())
                .filter(target -> target.type().toLowerCase(Locale.ROOT).contains(only))
                .toList();
        int seconds = Math.max(1, options.number("minutes", 5) * 60 / Math.max(1, targets.size()));
        Figures figures = new Figures("fuzz", "none");
        int failed = 0;
        for (FuzzTarget target : targets) {
            System.out.println(target + " …");
            Tried tried = run(target, options.number("inputs", 0), seconds, folder.resolve(target.name()));
            System.out.println("  " + tried.inputs + " inputs, " + tried.perSecond + " a second, " + tried.failures
                    + " failures, lines " + tried.lines);
            figures.put(target + "_inputs", tried.inputs)
                    .put(target + "_per_second", tried.perSecond)
                    .put(target + "_failures", tried.failures)
                    .put(target + "_lines", tried.lines);
            failed += tried.failures;
        }
        figures.put("failures", failed).tell(options);
        System.exit(failed == 0 ? 0 : 1);
    }

    /** @param lines of each file of code: reached, of how many */
    private record Tried(long inputs, long perSecond, int failures, List<String> lines) {}

    /** In a process of its own: a crash of one ends none of the others. @param inputs 0 to go by the time alone */
    private static Tried run(FuzzTarget target, int inputs, int seconds, Path folder)
            throws IOException, InterruptedException {
        Path failures = Files.createDirectories(folder.resolve("failures"));
        Path log = folder.resolve("log");
        List<String> command = command(target, folder, inputs > 0 ? "-runs=" + inputs : "-max_total_time=" + seconds);
        long begun = System.nanoTime();
        int code = Programs.start(command, log, Map.of()).waitFor();
        long took = Math.max(1, (System.nanoTime() - begun) / 1_000_000_000);
        String told = Files.readString(log);
        if (code != 0) System.out.println(told.substring(Math.max(0, told.length() - 4000)));
        long done = inputs(told);
        return new Tried(
                done,
                done / took,
                Math.max(count(failures), code == 0 ? 0 : 1),
                lines(target, folder.resolve("lines")));
    }

    /** @param most how many inputs, or how long */
    private static List<String> command(FuzzTarget target, Path folder, String most) throws IOException {
        Path failures = folder.resolve("failures");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                // Of the hundredth alike Java else forgets where it was thrown.
                "-XX:-OmitStackTraceInFastThrow",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.className(),
                "--instrumentation_includes=" + String.join(":", target.followed()),
                // What they watch for is not done here, and each search for words would be repeated for them.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection"
                        + ":com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
                "--coverage_report=" + folder.resolve("lines"),
                "--reproducer_path=" + failures,
                "-artifact_prefix=" + failures + "/",
                "-max_len=" + target.longest(),
                "-timeout=" + HANGS_AFTER_SECONDS,
                "-rss_limit_mb=" + MOST_MEGABYTES,
                "-print_final_stats=1",
                most));
        Path module = Path.of(target.module());
        Path words = module.resolve(target.words());
        if (Files.exists(words)) command.add("-dict=" + words);
        command.add(Files.createDirectories(folder.resolve("found")).toString());
        command.add(module.resolve(target.seeds()).toString());
        return command;
    }

    private static long inputs(String told) {
        Matcher inputs = INPUTS.matcher(told);
        return inputs.find() ? Long.parseLong(inputs.group(1)) : 0;
    }

    /** What was slow and ended is told by the log. */
    private static int count(Path failures) throws IOException {
        try (Stream<Path> files = Files.list(failures)) {
            return (int) files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("slow-unit") && !name.endsWith(".java"))
                    .count();
        }
    }

    private static List<String> lines(FuzzTarget target, Path report) throws IOException {
        List<String> lines = new ArrayList<>();
        if (!Files.exists(report)) return lines;
        String all = Files.readString(report);
        int end = all.indexOf("Incompletely covered lines");
        Matcher file = LINES.matcher(all.substring(all.indexOf("Line coverage:"), end < 0 ? all.length() : end));
        while (file.find() && lines.size() < target.counted().size())
            if (target.counted().contains(file.group(1)))
                lines.add(file.group(1) + " " + file.group(2) + "/" + file.group(3));
        return lines;
    }
}
