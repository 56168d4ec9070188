package pk.gov.balochistan.police.supervision;

import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.Narrowing;

/**
 * A post that citizens complained of again and again, as far as the reader may see these complaints. Source: gaps.csv 7.
 *
 * @param rung of the ladder, see {@link pk.gov.balochistan.police.audit.Role.Level}
 * @param place where the post is
 */
public record RepeatedPost(int rung, Place place, int complaints, Narrowing narrowing) {
    /** From so many complaints in the period on, a post is named. */
    public static final int FROM = 3;

    public ComplaintFilter opens() {
        return ComplaintFilter.counted(null, narrowing);
    }
}
