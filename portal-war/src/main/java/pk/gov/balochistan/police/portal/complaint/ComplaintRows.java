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
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * The rows of the list, a page at a time from the desk. What a browser says of sorting and filtering is not even read: the order
 * and the conditions come from {@link WorklistFilter}, whose values are enums.
 */
class ComplaintRows extends LazyDataModel<WorklistLine> {
    private static final int PAGE = 25;
    /** The field of the page beside which a search is refused. */
    private static final String SEARCH = "list:search";

    private final transient ComplaintDesk desk;
    private final transient PageMessages messages;
    private final transient BiFunction<ComplaintRow, Map<Long, Place>, WorklistLine> inWords;
    private final WorklistFilter filter;

    private final Fresh<Worklist> shown = new Fresh<>();
    private final Fresh<Boolean> rowsLoaded = new Fresh<>();
    private int shownFrom;
    private int count;

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
            keep(desk.list(filter.asFilter(), first, PAGE), first);
        } catch (RuleViolation refusal) {
            messages.refuse(SEARCH, refusal);
            keep(new Worklist(List.of(), 0, desk.countPiles(), Map.of()), first);
        }
    }

    private void keep(Worklist read, int first) {
        shown.put(read);
        shownFrom = first;
        count = read.count();
    }

    private Worklist from(int first) {
        if (!shown.isGood() || first != shownFrom) fetch(first);
        return shown.get().orElseThrow();
    }

    Map<ComplaintFilter.Box, Integer> piles() {
        return from(filter.first()).piles();
    }

    /** As of the page shown last: the table asks for it before it says which page it wants. */
    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return count;
    }

    /** Whoever turns back later sees, and is seen to see, what is there then. */
    @Override
    public List<WorklistLine> load(
            int first, int rows, Map<String, SortMeta> ignored, Map<String, FilterMeta> alsoIgnored) {
        Worklist page = from(first);
        setRowCount(page.count());
        rowsLoaded.put(true);
        filter.turnTo(first);
        return page.rows().stream()
                .map(row -> inWords.apply(row, page.places()))
                .toList();
    }

    /** The table keeps its rows and would write one again that a browser names, without loading it. */
    @Override
    public WorklistLine getRowData() {
        return rowsLoaded.isGood() ? super.getRowData() : null;
    }

    @Override
    public boolean isRowAvailable() {
        return rowsLoaded.isGood() && super.isRowAvailable();
    }

    @Override
    public String getRowKey(WorklistLine line) {
        return line.getDigits();
    }
}
