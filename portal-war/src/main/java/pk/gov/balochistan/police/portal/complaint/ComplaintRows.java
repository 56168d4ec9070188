package pk.gov.balochistan.police.portal.complaint;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import pk.gov.balochistan.police.complaint.ComplaintDesk;
import pk.gov.balochistan.police.complaint.ComplaintDesk.Worklist;
import pk.gov.balochistan.police.complaint.ComplaintRow;
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
    private static final int PAGE = 25;

    private transient Worklist shown;
    private transient int shownFrom;

    ComplaintRows(ComplaintDesk desk, WorklistFilter filter, PageMessages messages) {
        this.desk = desk;
        this.filter = filter;
        this.messages = messages;
    }

    /** Asks for the page that is likely to follow, in the same breath. */
    @Override
    public int count(Map<String, FilterMeta> ignored) {
        try {
            fetch(filter.first(), PAGE);
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
            shown = new Worklist(List.of(), 0, Map.of());
        }
        return shown.count();
    }

    @Override
    public List<ComplaintRow> load(
            int first, int rows, Map<String, SortMeta> ignored, Map<String, FilterMeta> alsoIgnored) {
        if (shown.count() > 0 && (first != shownFrom || rows != PAGE)) fetch(first, rows);
        filter.turnTo(first);
        return shown.rows();
    }

    private void fetch(int first, int rows) {
        shown = desk.list(filter.asFilter(), first, rows);
        shownFrom = first;
    }

    @Override
    public String getRowKey(ComplaintRow row) {
        return row.number().digits();
    }

    /** A place of the page shown; null when it is none of them. */
    Place place(Long id) {
        return shown == null ? null : shown.places().get(id);
    }
}
