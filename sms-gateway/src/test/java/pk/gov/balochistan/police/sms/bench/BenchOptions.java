package pk.gov.balochistan.police.sms.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What was typed behind {@code ./run bench NAME}: pairs of {@code --name value}. */
public final class BenchOptions {
    private final Map<String, String> given = new HashMap<>();

    private BenchOptions() {}

    /** @param known names that this bench takes besides db and json @throws IllegalArgumentException naming what is odd */
    public static BenchOptions of(String[] arguments, String... known) {
        BenchOptions options = new BenchOptions();
        Set<String> names = new java.util.TreeSet<>(Set.of(known));
        names.addAll(Set.of("db", "json"));
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].replaceFirst("^--", "");
            if (!names.contains(name) || i + 1 == arguments.length)
                throw new IllegalArgumentException(
                        "This bench takes " + names + ", each with a value; not " + arguments[i]);
            options.given.put(name, arguments[i + 1]);
        }
        return options;
    }

    /** The engine: h2 unless said otherwise. */
    public String db() {
        return given.getOrDefault("db", "h2");
    }

    /** The file for the figures, or null. */
    public String json() {
        return given.get("json");
    }

    public String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    public int number(String name, int otherwise) {
        return Integer.parseInt(given.getOrDefault(name, Integer.toString(otherwise)));
    }
}
