package pk.gov.balochistan.police.printbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.inventedprint.FillerPrint;

/**
 * {@code ./run bench fingerprint [--images DIR]… [--latents DIR]… [--fillers 20000] [--seed 1861] [--json FILE]}: the index beside a plain loop of SourceAFIS
 * in the same run. Times are processor time of one thread, a search, unless their name says wall. A folder that is not there is named and left out; without
 * images, fingers are invented.
 */
public final class FingerprintBench {
    private final List<Path> images = new ArrayList<>();
    private final List<Path> latents = new ArrayList<>();
    private int fillers = 20_000;
    private long seed = 1861;
    private Path json;

    private FingerprintBench(String[] arguments) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw odd(arguments[i]);
            }
            take(arguments[i], arguments[i + 1]);
        }
    }

    private void take(String name, String value) {
        switch (name) {
            case "--images" -> addFolder(images, value);
            case "--latents" -> addFolder(latents, value);
            case "--fillers" -> fillers = Integer.parseInt(value);
            case "--seed" -> seed = Long.parseLong(value);
            case "--json" -> json = Path.of(value);
            default -> throw odd(name);
        }
    }

    private static IllegalArgumentException odd(String name) {
        return new IllegalArgumentException(
                "This bench takes --images, --latents, --fillers, --seed and --json, each with a value; not " + name);
    }

    private static void addFolder(List<Path> folders, String name) {
        if (Files.isDirectory(Path.of(name))) {
            folders.add(Path.of(name));
        } else {
            System.out.println("The folder " + name + " is not there; it is left out.");
        }
    }

    public static void main(String[] arguments) throws IOException {
        new FingerprintBench(arguments).run();
    }

    private void run() throws IOException {
        System.out.println("Finding minutiae …");
        List<BenchFinger> fingers = fingers();
        List<BenchLatent> parts = latents(fingers);
        System.out.println("Making " + fillers + " fillers …");
        long from = seed * 1_000_003;
        List<PrintTemplate> strangers = IntStream.range(0, fillers)
                .parallel()
                .mapToObj(i -> PrintTemplate.of(FillerPrint.of(from + i)))
                .toList();
        BenchFigures figures = new BenchFigures();
        new SearchMeasure(fingers, strangers, figures).run();
        new FusionMeasure(fingers, strangers, figures).run();
        new LatentMeasure(fingers, strangers, parts, figures).run();
        figures.writeTo(json);
    }

    private List<BenchFinger> fingers() throws IOException {
        List<BenchFinger> fingers = new ArrayList<>();
        for (Path folder : images) {
            fingers.addAll(BenchImages.read(folder));
        }
        return fingers.isEmpty() ? BenchImages.invented(seed) : fingers;
    }

    private List<BenchLatent> latents(List<BenchFinger> fingers) throws IOException {
        List<BenchLatent> parts = new ArrayList<>();
        for (Path folder : latents) {
            parts.addAll(BenchLatent.read(folder, fingers));
        }
        boolean areInvented = fingers.get(0).set().equals(BenchImages.INVENTED_SET);
        return areInvented && latents.isEmpty() ? BenchLatent.invented(seed, fingers.size()) : parts;
    }
}
