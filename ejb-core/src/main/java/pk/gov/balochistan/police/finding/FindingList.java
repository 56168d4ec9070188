package pk.gov.balochistan.police.finding;

import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.casework.CaseNames;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Shown;

/**
 * One page of the findings of one decision, with the figures of all.
 *
 * @param counts of each decision, up to {@link #COUNTED_AT_MOST} and one more; each opens its list
 * @param first of the rows in the whole list, counted from 0
 * @param places by which rows are named, by id
 */
public record FindingList(
        Decision decision,
        Map<Decision, Integer> counts,
        List<FindingRow> rows,
        int first,
        Map<Long, Place> places,
        List<ComplaintCategory> categories)
        implements Shown, CaseNames {
    /** A count stops here and is shown as "500+". */
    public static final int COUNTED_AT_MOST = 500;

    /** Those that have a figure and a list: lapsed ones were overtaken by an answer. */
    public static final List<Decision> LISTED = List.of(Decision.WAITING, Decision.CONFIRMED, Decision.REFUSED);

    @Override
    public List<FindingRow> shown() {
        return rows;
    }
}
