package pk.gov.balochistan.police.printcluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is to hold which share: equal parts of sixteen shares for the members that are there, and only the shares of a member that goes move, to all that are left.
 * A rule by which memory is parted, and by which nothing is searched: a share is searched by whoever answers for it.
 */
final class Ownership {
    private Ownership() {}

    /** All members, in the order in which a share falls to them. @param members sorted, the same everywhere */
    static List<MemberAddress> order(int share, List<MemberAddress> members) {
        int first = share % members.size();
        List<MemberAddress> others = new ArrayList<>(members);
        List<MemberAddress> order = new ArrayList<>(List.of(others.remove(first)));
        Collections.rotate(others, share / members.size());
        order.addAll(others);
        return order;
    }

    /** Whose a share is while only some are there; empty where none is. */
    static Optional<MemberAddress> owner(int share, List<MemberAddress> members, Set<MemberAddress> there) {
        return order(share, members).stream().filter(there::contains).findFirst();
    }
}
