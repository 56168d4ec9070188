package pk.gov.balochistan.police.portal.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.complaint.ComplaintDesk;
import pk.gov.balochistan.police.complaint.ComplaintFilter;
import pk.gov.balochistan.police.complaint.ComplaintRow;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.PageTexts;

/** The list of a desk: piles with their figures, a search, and the cases page by page. */
@Named
@ViewScoped
public class ComplaintListPage implements Serializable {
    /** One pile as a tab. @param count null where it has no figure */
    public record Pile(ComplaintFilter.Box box, String count, boolean current) {}

    @Inject
    private ComplaintDesk desk;

    @Inject
    private WorklistFilter filter;

    @Inject
    private PageLanguage language;

    @Inject
    private PageTexts texts;

    @Inject
    private PageMessages messages;

    private transient ComplaintRows rows;
    private transient List<ComplaintCategory> choices;
    private transient Map<String, ComplaintCategory> categories;

    @PostConstruct
    void open() {
        choices = desk.categories();
        categories = choices.stream().collect(Collectors.toMap(ComplaintCategory::code, k -> k));
        rows = new ComplaintRows(desk, filter, messages, this::line);
        rows.fetch(filter.first());
    }

    private WorklistLine line(ComplaintRow row, Map<Long, Place> places) {
        ComplaintCategory category = categories.get(row.categoryCode());
        return new WorklistLine(
                row,
                category == null ? row.categoryCode() : category.name(language.current()),
                name(places.get(row.placeId())),
                name(places.get(row.responsiblePlaceId())),
                texts,
                Instant.now());
    }

    private String name(Place place) {
        return place == null ? "" : place.name(language.current());
    }

    private static String shown(Integer count) {
        if (count == null) return null;
        return count > Complaints.COUNTED_AT_MOST ? Complaints.COUNTED_AT_MOST + "+" : Integer.toString(count);
    }

    /** Turns to another pile. */
    public void turnTo(ComplaintFilter.Box box) {
        filter.setBox(box);
        filter.setStatus(null);
        look();
    }

    /** The filter was changed: from the top again. */
    public void look() {
        filter.fromTheTop();
        rows.fetch(0);
    }

    public void clear() {
        filter.setSearch(null);
        filter.setStatus(null);
        filter.setCategory(null);
        look();
    }

    public List<Pile> getPiles() {
        Map<ComplaintFilter.Box, Integer> figures = rows.piles();
        return Arrays.stream(ComplaintFilter.Box.values())
                .map(box -> new Pile(box, shown(figures.get(box)), box == filter.getBox()))
                .toList();
    }

    public ComplaintRows getRows() {
        return rows;
    }

    public WorklistFilter getFilter() {
        return filter;
    }

    public int getFirst() {
        return filter.first();
    }

    public void setFirst(int first) {
        filter.turnTo(first);
    }

    public List<SelectItem> getCategories() {
        return withAny(choices.stream().map(kind -> new SelectItem(kind.code(), kind.name(language.current()))));
    }

    public List<SelectItem> getStatuses() {
        return withAny(Arrays.stream(ComplaintStatus.values()).map(s -> new SelectItem(s.name(), texts.name(s))));
    }

    public List<SelectItem> getSorts() {
        return Arrays.stream(ComplaintFilter.Sort.values())
                .map(sort -> new SelectItem(sort.name(), texts.get("worklist.sort." + sort)))
                .toList();
    }

    private List<SelectItem> withAny(Stream<SelectItem> items) {
        List<SelectItem> choice = new ArrayList<>();
        choice.add(new SelectItem(null, texts.get("worklist.any"), null, false, true, true));
        items.forEach(choice::add);
        return choice;
    }
}
