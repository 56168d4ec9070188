package pk.gov.balochistan.police.printindex;

import java.util.List;

/** Prints among which one search goes step by step, held here or in parts elsewhere. */
public interface Searchable {
    /** How many prints there are of each finger, in the order of {@link pk.gov.balochistan.police.fingerprint.Finger}. */
    long[] sizes();

    /** For each print sought what the step gives, in any order. A print stands there once. */
    List<List<Weighed>> take(SearchStep step);

    /** Whether the prints of this person were looked at in every step so far. */
    default boolean covers(long person) {
        return true;
    }
}
