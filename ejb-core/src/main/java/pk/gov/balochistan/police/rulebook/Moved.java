package pk.gov.balochistan.police.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.organisation.Place;

/**
 * How many complaints of a district would have gone to another post.
 *
 * @param district where they happened; the province for those that name no place, and for all of a sealed kind
 * @param before the post by the rule that holds
 * @param after the post by the rule that is thought of
 */
public record Moved(Place district, Role before, Role after, long cases) {
    /** Complaints alike: at one place, with the same people named. */
    record Group(Place district, Post before, Post after, long cases) {
        boolean isMoved() {
            return before.role() != after.role()
                    || !before.place().id().equals(after.place().id());
        }
    }

    private record Key(Long district, Role before, Role after) {}

    /** Of those that would have gone elsewhere, a line for each district and pair of posts, the most first. */
    static List<Moved> sum(List<Group> groups) {
        Map<Key, Moved> sums = new HashMap<>();
        for (Group group : groups) {
            if (!group.isMoved()) continue;
            Role before = group.before().role();
            Role after = group.after().role();
            sums.merge(
                    new Key(group.district().id(), before, after),
                    new Moved(group.district(), before, after, group.cases()),
                    (one, other) -> new Moved(one.district, before, after, one.cases + other.cases));
        }
        List<Moved> lines = new ArrayList<>(sums.values());
        lines.sort(Comparator.comparingLong(Moved::cases)
                .reversed()
                .thenComparing(line -> line.district().code())
                .thenComparing(Moved::before)
                .thenComparing(Moved::after));
        return lines;
    }
}
