package pk.gov.balochistan.police.printbench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;

/**
 * A part of a print whose finger is known.
 *
 * @param finger its index among the fingers
 * @param source the impression that it was made from
 */
record BenchLatent(PrintTemplate template, int finger, int source) {
    /**
     * Of a folder of images with their truth in a CSV of the columns file, set, finger, source_impression and dpi, beside the folder under its name; or of a
     * folder that holds such CSVs, each beside its own folder. Latents of fingers that the bench has not are passed over.
     */
    static List<BenchLatent> read(Path folder, List<BenchFinger> fingers) throws IOException {
        Path beside = folder.resolveSibling(folder.getFileName() + ".csv");
        List<Path> truths;
        try (Stream<Path> inside = Files.list(folder)) {
            truths = Files.exists(beside)
                    ? List.of(beside)
                    : inside.filter(file -> file.toString().endsWith(".csv"))
                            .sorted()
                            .toList();
        }
        List<BenchLatent> read = new ArrayList<>();
        for (Path truth : truths) {
            Path images = Path.of(truth.toString().replaceFirst("\\.csv$", ""));
            try (Reader text = Files.newBufferedReader(truth);
                    CSVParser rows = CSVFormat.DEFAULT
                            .builder()
                            .setHeader()
                            .setSkipHeaderRecord(true)
                            .get()
                            .parse(text)) {
                rows.getRecords().parallelStream()
                        .map(row -> of(row, images, fingers))
                        .flatMap(List::stream)
                        .forEachOrdered(read::add);
            }
        }
        return read;
    }

    private static List<BenchLatent> of(CSVRecord row, Path images, List<BenchFinger> fingers) {
        String set = BenchImages.plain(row.get("set"));
        return IntStream.range(0, fingers.size())
                .filter(i -> fingers.get(i).set().startsWith(set)
                        && fingers.get(i).name().equals(row.get("finger")))
                .mapToObj(i -> new BenchLatent(
                        BenchImages.extracted(images.resolve(row.get("file")), Double.parseDouble(row.get("dpi"))),
                        i,
                        Integer.parseInt(row.get("source_impression"))))
                .toList();
    }

    /** One of each invented finger. */
    static List<BenchLatent> invented(long seed, int fingers) {
        return IntStream.range(0, fingers)
                .parallel()
                .mapToObj(i -> new BenchLatent(
                        PrintTemplate.extract(
                                Impression.latent(InventedFinger.of(seed + i), seed)
                                        .png(),
                                500),
                        i,
                        0))
                .toList();
    }
}
