package pk.gov.balochistan.police.audit;

import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.identifier.BeltNumber;

/**
 * What a caller may see and touch under one permission: the posts that carry it, and the officers whose cases are closed to the
 * caller. Registers put it into the query; nothing is filtered afterwards.
 */
public record Scope(List<HeldPost> posts, Set<Long> chainOfCommand, BeltNumber belt) {
    public Scope {
        posts = List.copyOf(posts);
        chainOfCommand = Set.copyOf(chainOfCommand);
    }

    public boolean coversNothing() {
        return posts.isEmpty();
    }
}
