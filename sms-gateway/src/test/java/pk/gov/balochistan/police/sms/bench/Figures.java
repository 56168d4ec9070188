package pk.gov.balochistan.police.sms.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a bench measured, under names that stay: one line of JSON, printed and, where asked for, kept in a file. */
public final class Figures {
    private final Map<String, Object> byName = new LinkedHashMap<>();

    public Figures(String bench, String engine) {
        put("bench", bench).put("db", engine);
    }

    /** @param value a text, a number, or a list of numbers */
    public Figures put(String name, Object value) {
        byName.put(name, value);
        return this;
    }

    /** Prints the line, and writes it where {@code --json} says. */
    public void tell(BenchOptions options) throws IOException {
        String json = byName.entrySet().stream()
                .map(figure -> "\"" + figure.getKey() + "\":" + written(figure.getValue()))
                .collect(Collectors.joining(",", "{", "}\n"));
        if (options.json() != null) Files.writeString(Path.of(options.json()), json);
        System.out.print(json);
    }

    private static String written(Object value) {
        if (value instanceof Double number) return String.format(Locale.ROOT, "%.2f", number);
        if (value instanceof List<?> list)
            return list.stream().map(Figures::written).collect(Collectors.joining(",", "[", "]"));
        return value instanceof Number ? value.toString() : "\"" + value + "\"";
    }

    /** The value below which a share of them lies, in milliseconds. @param nanos in any order */
    public static double percentileMillis(long[] nanos, double share) {
        if (nanos.length == 0) return 0;
        long[] sorted = nanos.clone();
        java.util.Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
    }
}
