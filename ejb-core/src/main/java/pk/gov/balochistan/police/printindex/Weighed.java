package pk.gov.balochistan.police.printindex;

import java.util.Comparator;
import java.util.List;

/** One enrolled print and how much speaks for it: SourceAFIS's score, or what a sieve counts, 0 and up. */
public record Weighed(long person, long print, double score) {
    /** The best first; of two that are equal the one of the lower number, so that no order depends on where a print is held. */
    static final Comparator<Weighed> BEST =
            Comparator.comparingDouble(Weighed::score).reversed().thenComparingLong(Weighed::print);

    /** The best of all lists, at most so many, best first. */
    static List<Weighed> best(List<Weighed> all, int most) {
        return all.stream().sorted(BEST).limit(most).toList();
    }
}
