package pk.gov.balochistan.police.printbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured, in the order in which it was; each is told as soon as it is known. What was not measured is null. */
final class BenchFigures {
    private final Map<String, Double> figures = new LinkedHashMap<>();

    void put(String name, double value) {
        figures.put(name, value);
        System.out.println("  " + name + " " + text(value));
    }

    void writeTo(Path file) throws IOException {
        String json = figures.entrySet().stream()
                .map(figure -> "\"" + figure.getKey() + "\":" + text(figure.getValue()))
                .collect(Collectors.joining(",", "{\"bench\":\"fingerprint\",", "}"));
        System.out.println(json);
        if (file != null) {
            Files.writeString(file, json + "\n");
        }
    }

    private static String text(double value) {
        if (Double.isNaN(value)) {
            return "null";
        }
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.4f", value);
    }
}
