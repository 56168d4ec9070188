package pk.gov.balochistan.police.portal.complaint;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import pk.gov.balochistan.police.complaint.ComplaintDesk;
import pk.gov.balochistan.police.complaint.ComplaintDesk.Worklist;
import pk.gov.balochistan.police.complaint.ComplaintFilter;
import pk.gov.balochistan.police.complaint.ComplaintRow;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * The rows of the list, a page at a time from the desk. What a browser says of sorting and filtering is not even read: the order
 * and the conditions come from {@link WorklistFilter}, whose values are enums.
 */
class ComplaintRows extends LazyDataModel<WorklistLine> {
    private static final int PAGE = 25;

    private final transient ComplaintDesk desk;
    private final transient PageMessages messages;
    private final transient BiFunction<ComplaintRow, Map<Long, Place>, WorklistLine> inWords;
    private final WorklistFilter filter;

    private transient Worklist shown;
    private transient int shownFrom;
    private transient boolean yetToShow;

    /** @param inWords makes a line of a row and the places of its page */
    ComplaintRows(
            ComplaintDesk desk,
            WorklistFilter filter,
            PageMessages messages,
            BiFunction<ComplaintRow, Map<Long, Place>, WorklistLine> inWords) {
        this.desk = desk;
        this.filter = filter;
        this.messages = messages;
        this.inWords = inWords;
    }

    /** Asks the desk for the page to be shown next, once for the figures above the table and its rows. */
    final void fetch(int first) {
        try {
            shown = desk.list(filter.asFilter(), first, PAGE);
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
            shown = new Worklist(List.of(), 0, desk.countPiles(), Map.of());
        }
        shownFrom = first;
        yetToShow = true;
    }

    Map<ComplaintFilter.Box, Integer> piles() {
        return shown.piles();
    }

    /** As of the page shown last: the table asks for it before it says which page it wants. */
    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return shown.count();
    }

    /** What was fetched is shown once: whoever turns back later sees, and is seen to see, what is there then. */
    @Override
    public List<WorklistLine> load(
            int first, int rows, Map<String, SortMeta> ignored, Map<String, FilterMeta> alsoIgnored) {
        if (!yetToShow || first != shownFrom) fetch(first);
        yetToShow = false;
        setRowCount(shown.count());
        filter.turnTo(first);
        return shown.rows().stream()
                .map(row -> inWords.apply(row, shown.places()))
                .toList();
    }

    @Override
    public String getRowKey(WorklistLine line) {
        return line.getDigits();
    }
}
