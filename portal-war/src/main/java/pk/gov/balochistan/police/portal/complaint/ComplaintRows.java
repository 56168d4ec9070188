package pk.gov.balochistan.police.portal.complaint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import pk.gov.balochistan.police.complaint.ComplaintDesk;
import pk.gov.balochistan.police.complaint.ComplaintRow;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * The rows of the list, a page at a time from the desk. What a browser says of sorting and filtering is not even read: the order
 * and the conditions come from {@link WorklistFilter}, whose values are enums.
 */
class ComplaintRows extends LazyDataModel<ComplaintRow> {
    private final transient ComplaintDesk desk;
    private final transient PageMessages messages;
    private final WorklistFilter filter;
    private final transient Map<Long, Place> places = new HashMap<>();
    private boolean cut;

    ComplaintRows(ComplaintDesk desk, WorklistFilter filter, PageMessages messages) {
        this.desk = desk;
        this.filter = filter;
        this.messages = messages;
    }

    @Override
    public int count(Map<String, FilterMeta> ignored) {
        try {
            int count = desk.count(filter.asFilter());
            cut = count > Complaints.COUNTED_AT_MOST;
            return count;
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
            cut = false;
            return 0;
        }
    }

    @Override
    public List<ComplaintRow> load(
            int first, int rows, Map<String, SortMeta> ignored, Map<String, FilterMeta> alsoIgnored) {
        try {
            List<ComplaintRow> page = desk.list(filter.asFilter(), first, rows);
            filter.turnTo(first);
            nameThePlaces(page);
            return page;
        } catch (RuleViolation refusal) {
            // The count has said why already.
            return List.of();
        }
    }

    @Override
    public String getRowKey(ComplaintRow row) {
        return row.number().digits();
    }

    /** Whether there are more rows than were counted. */
    public boolean isCut() {
        return cut;
    }

    Place place(Long id) {
        return places.get(id);
    }

    private void nameThePlaces(List<ComplaintRow> page) {
        Set<Long> ids = new HashSet<>();
        page.forEach(row -> {
            ids.add(row.placeId());
            ids.add(row.responsiblePlaceId());
        });
        ids.removeAll(places.keySet());
        if (!ids.isEmpty()) places.putAll(desk.placesOf(ids));
    }
}
