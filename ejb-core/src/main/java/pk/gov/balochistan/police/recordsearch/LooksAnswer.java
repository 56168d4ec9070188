package pk.gov.balochistan.police.recordsearch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.description.Feature;
import pk.gov.balochistan.police.shared.Shown;

/**
 * Who looks so, among those whom the asker may know of.
 *
 * @param total how many; where it is more than {@link Looks#MOST_LISTED} nobody is listed
 * @param hits one page of them, in the order of their numbers, which says nothing
 * @param facets for each feature that is not chosen yet what may be chosen of it
 * @param ages the bands of age; empty where one is chosen
 * @param page counted from 0
 */
public record LooksAnswer(int total, List<LooksHit> hits, Map<Feature, List<Facet>> facets, List<Facet> ages, int page)
        implements Shown {
    /** Whether they are too many to be a lead. */
    public boolean isTooMany() {
        return total > Looks.MOST_LISTED;
    }

    public boolean isLastPage() {
        return (page + 1) * Looks.PAGE >= total;
    }

    @Override
    public Collection<LooksHit> shown() {
        return hits;
    }
}
