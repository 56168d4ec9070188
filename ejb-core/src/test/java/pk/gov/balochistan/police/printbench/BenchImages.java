package pk.gov.balochistan.police.printbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;

/** Fingers with several impressions each: of folders of images, or invented. */
final class BenchImages {
    private static final Pattern FILE = Pattern.compile("(.+)_(\\d+)\\.png");
    static final String INVENTED_SET = "invented";
    private static final int INVENTED = 20;
    private static final int IMPRESSIONS = 4;

    private BenchImages() {}

    /** Of {@code FINGER_IMPRESSION.png}; a file named dpi says how many dots to the inch, where these are not 500. */
    static List<BenchFinger> read(Path folder) throws IOException {
        Path dpiFile = folder.resolve("dpi");
        double dpi = Files.exists(dpiFile)
                ? Double.parseDouble(Files.readString(dpiFile).strip())
                : 500;
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(
                            file -> FILE.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
        Map<Path, PrintTemplate> templates = new ConcurrentHashMap<>();
        files.parallelStream().forEach(file -> templates.put(file, extracted(file, dpi)));
        Map<String, TreeMap<Integer, PrintTemplate>> fingers = new TreeMap<>();
        for (Path file : files) {
            Matcher name = FILE.matcher(file.getFileName().toString());
            name.matches();
            fingers.computeIfAbsent(name.group(1), none -> new TreeMap<>())
                    .put(Integer.parseInt(name.group(2)), templates.get(file));
        }
        List<BenchFinger> read = new ArrayList<>();
        String set = plain(folder.toAbsolutePath().getParent().getFileName() + "" + folder.getFileName());
        fingers.forEach((name, impressions) -> read.add(new BenchFinger(set, name, read.size(), impressions)));
        return read;
    }

    static PrintTemplate extracted(Path image, double dpi) {
        try {
            return PrintTemplate.extract(Files.readAllBytes(image), dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    static List<BenchFinger> invented(long seed) {
        return IntStream.range(0, INVENTED)
                .parallel()
                .mapToObj(i -> {
                    InventedFinger finger = InventedFinger.of(seed + i);
                    TreeMap<Integer, PrintTemplate> impressions = new TreeMap<>();
                    for (int touch = 1; touch <= IMPRESSIONS; touch++) {
                        impressions.put(
                                touch,
                                PrintTemplate.extract(
                                        Impression.of(finger, seed + touch).png(), 500));
                    }
                    return new BenchFinger(INVENTED_SET, Integer.toString(i), i, impressions);
                })
                .toList();
    }
}
