package pk.gov.balochistan.police.portal.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.complaint.ComplaintDesk;
import pk.gov.balochistan.police.complaint.ComplaintFilter;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;

/** The list of a desk: piles with their figures, a search, and the cases page by page. */
@Named
@ViewScoped
public class ComplaintListPage implements Serializable {
    /** One pile as a tab. */
    public record Pile(ComplaintFilter.Box box, String count, boolean current) {}

    @EJB
    private transient ComplaintDesk desk;

    @Inject
    private WorklistFilter filter;

    @Inject
    private PageLanguage language;

    @Inject
    private PageMessages messages;

    private transient ComplaintRows rows;
    private transient List<ComplaintCategory> choices;
    private transient Map<String, ComplaintCategory> categories;
    private transient Map<ComplaintFilter.Box, Integer> figures;

    @PostConstruct
    void open() {
        rows = new ComplaintRows(desk, filter, messages);
        choices = desk.categories();
        categories = choices.stream().collect(Collectors.toMap(ComplaintCategory::code, k -> k));
        count();
    }

    private void count() {
        figures = desk.countPiles();
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
        count();
    }

    public void clear() {
        filter.setSearch(null);
        filter.setStatus(null);
        filter.setCategory(null);
        look();
    }

    public List<Pile> getPiles() {
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

    public List<ComplaintCategory> getCategories() {
        return choices;
    }

    public ComplaintStatus[] getStatuses() {
        return ComplaintStatus.values();
    }

    public ComplaintFilter.Sort[] getSorts() {
        return ComplaintFilter.Sort.values();
    }

    public String categoryName(String code) {
        ComplaintCategory category = categories.get(code);
        return category == null ? code : category.name(language.current());
    }

    public String placeName(Long id) {
        Place place = rows.place(id);
        return place == null ? "" : place.name(language.current());
    }

    /** By which what is overdue stands out. */
    public Instant getNow() {
        return Instant.now();
    }
}
