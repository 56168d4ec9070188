package pk.gov.balochistan.police.confirmation;

import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.casework.CaseNames;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Shown;

/**
 * One page of the cases that await such a call, those first whose word is due first.
 *
 * @param first of the rows in the whole list, counted from 0
 * @param count of the whole list, up to {@link #COUNTED_AT_MOST} and one more
 * @param places by which rows are named, by id
 */
public record AwaitedCalls(
        List<AwaitedCall> rows, int first, int count, Map<Long, Place> places, List<ComplaintCategory> categories)
        implements Shown, CaseNames {
    /** A count stops here and is shown as "500+". */
    public static final int COUNTED_AT_MOST = 500;

    @Override
    public List<AwaitedCall> shown() {
        return rows;
    }
}
