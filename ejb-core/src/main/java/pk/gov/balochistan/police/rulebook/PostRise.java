package pk.gov.balochistan.police.rulebook;

import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.grievance.KindTerms;

/** How long a post has beyond a missed promise for every kind of complaint that has no rule of its own. Sorted from below upwards. */
public record PostRise(Role post, KindTerms.Rise rise) implements Comparable<PostRise> {
    static PostRise of(String post, KindTerms.Rise rise) {
        return new PostRise(Role.valueOf(post), rise);
    }

    @Override
    public int compareTo(PostRise other) {
        return Integer.compare(post.ordinal(), other.post.ordinal());
    }
}
