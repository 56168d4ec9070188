package pk.gov.balochistan.police.worklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Shown;

/**
 * One page of the list, with all that stands around it.
 *
 * @param rows at most 25
 * @param first of them in the whole list, counted from 0
 * @param count of the whole list, up to {@link ComplaintLists#COUNTED_AT_MOST} and one more
 * @param piles how many cases lie on each pile that has a figure, up to the same limit
 * @param withNewWord those rows whose complainant wrote or gave something that nobody who answers has read
 * @param places by which rows and filter are named, by id
 */
public record Worklist(
        List<ComplaintRow> rows,
        int first,
        int count,
        Map<ComplaintFilter.Box, Integer> piles,
        Set<TrackingNumber> withNewWord,
        Map<Long, Place> places)
        implements Shown {
    /** One that marks no row. */
    public Worklist(
            List<ComplaintRow> rows,
            int first,
            int count,
            Map<ComplaintFilter.Box, Integer> piles,
            Map<Long, Place> places) {
        this(rows, first, count, piles, Set.of(), places);
    }

    /** The last page of a list that is shown so many rows at a time, counted from 0: no page lies beyond what is counted. */
    public static int lastPage(int count, int size) {
        return Math.max(0, Math.min(count, ComplaintLists.COUNTED_AT_MOST) - 1) / size;
    }

    /** Ids of all places that the rows name. */
    public static Set<Long> placesOf(List<ComplaintRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.placeId(), row.responsiblePlaceId()))
                .collect(Collectors.toSet());
    }

    /** Empty for a place that is unknown. */
    public String placeName(Long id, Language language) {
        Place place = places.get(id);
        return place == null ? "" : place.name(language);
    }

    @Override
    public List<ComplaintRow> shown() {
        return rows;
    }
}
