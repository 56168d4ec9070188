package pk.gov.balochistan.police.sms.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code ./run bench fuzz [--minutes 5] [--inputs N] [--only NAME] [--json FILE]}: lets Jazzer look for octets that a reader of the
 * gateway cannot take, led by what of the code they reach. The minutes are those of all together; with inputs each gets so many. Ends
 * with 1 where one crashed, hung or used up its memory: the octets are kept, and belong among the seeds once it is mended.
 */
public final class FuzzBench {
    private static final String SEEDS = "sms-gateway/src/test/resources/fuzz/";
    static final String ROOT = "pk.gov.balochistan.police.sms.";
    private static final int LONGEST = 2048;
    private static final int HANGS_AFTER_SECONDS = 25;
    private static final Pattern INPUTS = Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)");
    private static final Pattern LINES = Pattern.compile("(?m)^(\\w+)\\.java:\\s*(\\d+)/\\s*(\\d+)");

    /** What is tried, and the files of code whose lines are counted for it. */
    private static final Map<String, List<String>> TARGETS = targets();

    private static Map<String, List<String>> targets() {
        Map<String, List<String>> targets = new LinkedHashMap<>();
        targets.put("transport.PduReaderFuzz", List.of("BoundedPduReader", "WireText"));
        targets.put("coding.DeliveryReportsFuzz", List.of("DeliveryReports", "DeliveryReceipt"));
        targets.put("coding.SmsCodingFuzz", List.of("SmsCoding"));
        targets.put("query.SmsMenuFuzz", List.of("SmsMenu", "Words", "NumberFirst", "PoliceWords"));
        targets.put("ussd.LayoutFuzz", List.of("Layout"));
        return targets;
    }

    private FuzzBench() {}

    static List<String> readers() {
        return List.copyOf(TARGETS.keySet());
    }

    public static void main(String[] arguments) throws Exception {
        BenchOptions options = BenchOptions.of(arguments, "minutes", "inputs", "only");
        Path folder = Files.createTempDirectory("bench-fuzz");
        List<String> names = TARGETS.keySet().stream()
                .filter(name ->
                        name.toLowerCase().contains(options.text("only", "").toLowerCase()))
                .toList();
        int seconds = Math.max(1, options.number("minutes", 5) * 60 / Math.max(1, names.size()));
        Figures figures = new Figures("fuzz", "none");
        int failed = 0;
        for (String name : names) {
            System.out.println(name + " …");
            Tried tried = run(name, options.number("inputs", 0), seconds, folder.resolve(name));
            System.out.println("  " + tried.inputs + " inputs, " + tried.failures + " failures, lines " + tried.lines);
            String word = name.substring(name.indexOf('.') + 1).replace("Fuzz", "");
            figures.put(word + "_inputs", tried.inputs)
                    .put(word + "_failures", tried.failures)
                    .put(word + "_lines", tried.lines);
            failed += tried.failures;
        }
        figures.put("failures", failed).tell(options);
        System.exit(failed == 0 ? 0 : 1);
    }

    /** @param lines of each file of code: reached, of how many */
    private record Tried(long inputs, int failures, List<String> lines) {}

    /** In a process of its own: a crash of one ends none of the others. @param inputs 0 to go by the time alone */
    private static Tried run(String name, int inputs, int seconds, Path folder)
            throws IOException, InterruptedException {
        Path found = Files.createDirectories(folder.resolve("found"));
        Path failures = Files.createDirectories(folder.resolve("failures"));
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ROOT + name,
                "--instrumentation_includes=" + ROOT + "**:pk.gov.balochistan.police.shared.**",
                // What they watch for is not done here, and each search for words would be repeated for them.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection"
                        + ":com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
                "--coverage_report=" + folder.resolve("lines"),
                "--reproducer_path=" + failures,
                "-artifact_prefix=" + failures + "/",
                "-max_len=" + LONGEST,
                "-timeout=" + HANGS_AFTER_SECONDS,
                "-print_final_stats=1",
                inputs > 0 ? "-runs=" + inputs : "-max_total_time=" + seconds,
                found.toString()));
        Path seeds = Path.of(SEEDS, name);
        if (Files.isDirectory(seeds)) command.add(seeds.toString());
        int code = Programs.start(command, log, Map.of()).waitFor();
        String told = Files.readString(log);
        if (code != 0) System.out.println(told.substring(Math.max(0, told.length() - 4000)));
        return new Tried(
                inputs(told), Math.max(count(failures), code == 0 ? 0 : 1), lines(name, folder.resolve("lines")));
    }

    private static long inputs(String told) {
        Matcher inputs = INPUTS.matcher(told);
        return inputs.find() ? Long.parseLong(inputs.group(1)) : 0;
    }

    private static int count(Path failures) throws IOException {
        try (Stream<Path> files = Files.list(failures)) {
            return (int)
                    files.filter(file -> !file.toString().endsWith(".java")).count();
        }
    }

    private static List<String> lines(String name, Path report) throws IOException {
        List<String> lines = new ArrayList<>();
        if (!Files.exists(report)) return lines;
        String all = Files.readString(report);
        int end = all.indexOf("Incompletely covered lines");
        Matcher file = LINES.matcher(all.substring(all.indexOf("Line coverage:"), end < 0 ? all.length() : end));
        while (file.find() && lines.size() < TARGETS.get(name).size())
            if (TARGETS.get(name).contains(file.group(1)))
                lines.add(file.group(1) + " " + file.group(2) + "/" + file.group(3));
        return lines;
    }
}
