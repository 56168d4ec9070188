package pk.gov.balochistan.police.printcluster;

import java.util.Set;
import pk.gov.balochistan.police.printindex.SearchQuestion;
import pk.gov.balochistan.police.printindex.SearchStep;

/**
 * What one member asks another.
 *
 * @param shares among the prints of which shares
 * @param level the change of the table up to which they must be level
 * @param withinMillis how long the member may take to bring them level; those that are not by then it leaves out
 * @param isAlone whether it is work for one thread, in the background
 * @param question null where only shares are to be brought level
 * @param step null where only sizes are wanted
 */
public record Ask(
        Set<Integer> shares, long level, int withinMillis, boolean isAlone, SearchQuestion question, SearchStep step) {
    public Ask {
        shares = Set.copyOf(shares);
    }

    /** The same about fewer shares. */
    Ask about(Set<Integer> some) {
        return new Ask(some, level, withinMillis, isAlone, question, step);
    }

    /** Whether it asks for nothing but a sign of life. */
    boolean isGreeting() {
        return shares.isEmpty();
    }

    static Ask greeting() {
        return new Ask(Set.of(), 0, 0, false, null, null);
    }
}
