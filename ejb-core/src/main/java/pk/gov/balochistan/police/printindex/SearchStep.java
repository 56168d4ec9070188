package pk.gov.balochistan.police.printindex;

import java.util.Collections;
import java.util.List;

/**
 * One step of a search, which each part of the index takes for itself.
 *
 * @param most how many prints a part names at most for each print sought; where the step names them, as many as there are
 * @param numbers for each print sought: enrolled prints of {@link Kind#COMPARE}, persons of {@link Kind#COMPLETE}; else none
 */
public record SearchStep(Kind kind, int most, List<List<Long>> numbers) {
    /** What is done. */
    public enum Kind {
        /** All prints are sifted; the strongest are named. */
        SIFT,
        /** The prints that are named are compared to the end. */
        COMPARE,
        /** All prints are compared to the end; the best are named. */
        EXHAUST,
        /** All prints of the persons who are named are compared to the end. */
        COMPLETE
    }

    public SearchStep {
        numbers = List.copyOf(numbers);
    }

    static SearchStep sift(int most) {
        return new SearchStep(Kind.SIFT, most, List.of());
    }

    static SearchStep exhaust(int most) {
        return new SearchStep(Kind.EXHAUST, most, List.of());
    }

    static SearchStep compare(List<List<Long>> prints) {
        return new SearchStep(Kind.COMPARE, Integer.MAX_VALUE, prints);
    }

    static SearchStep complete(int sought, List<Long> persons) {
        return new SearchStep(Kind.COMPLETE, Integer.MAX_VALUE, Collections.nCopies(sought, persons));
    }
}
