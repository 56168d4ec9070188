package pk.gov.balochistan.police.printcluster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pk.gov.balochistan.police.printindex.Weighed;

/**
 * What a member answers.
 *
 * @param holds the shares that it has loaded
 * @param shares those of the shares asked about for which this is the answer, each with its size
 * @param found for each print sought what the step gave among them; empty where there was no step
 */
public record Reply(Set<Integer> holds, Map<Integer, Size> shares, List<List<Weighed>> found) {
    public Reply {
        holds = Set.copyOf(holds);
        shares = Map.copyOf(shares);
        found = List.copyOf(found);
    }

    /** @param byFinger prints of each finger @param unread prints that should be among them and do not open */
    public record Size(long[] byFinger, int unread) {}
}
