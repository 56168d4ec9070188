package pk.gov.balochistan.police.supervision;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pk.gov.balochistan.police.worklist.ComplaintFigures.Counted;
import pk.gov.balochistan.police.worklist.Figure;

/** Adds up what the database counted, by whatever it is looked at. */
final class Tally {
    private Tally() {}

    /** All together. */
    static Map<Figure, Integer> of(Collection<Counted> counted) {
        Map<Figure, Integer> sums = new EnumMap<>(Figure.class);
        counted.forEach(part -> add(part, sums));
        return sums;
    }

    /** By what the function gives. */
    static <K> Map<K, Map<Figure, Integer>> by(Function<Counted, K> key, List<Counted> counted) {
        Map<K, Map<Figure, Integer>> sums = new HashMap<>();
        for (Counted part : counted)
            add(part, sums.computeIfAbsent(key.apply(part), any -> new EnumMap<>(Figure.class)));
        return sums;
    }

    private static void add(Counted part, Map<Figure, Integer> sums) {
        part.figures().forEach((figure, count) -> sums.merge(figure, count, Integer::sum));
    }
}
