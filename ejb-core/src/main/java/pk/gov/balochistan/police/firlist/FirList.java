package pk.gov.balochistan.police.firlist;

import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Shown;

/**
 * One page of requests for an FIR.
 *
 * @param page counted from 0
 * @param count of the whole list, up to the limit of the complaints' lists and one more
 * @param piles how many wait at the reader's posts, up to the same limit
 * @param places by which rows are named, by id
 */
public record FirList(List<FirRow> rows, int page, int count, Map<FirFigure, Integer> piles, Map<Long, Place> places)
        implements Shown {
    @Override
    public List<FirRow> shown() {
        return rows;
    }
}
