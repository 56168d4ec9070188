package pk.gov.balochistan.police.portal.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.Worklist;
import pk.gov.balochistan.police.worklist.WorklistDesk;

/**
 * The list of a desk: piles with their figures, a search, and the cases page by page. Nothing but the filter outlives a request:
 * before each answer the list is asked of the desk again, once.
 */
@Named
@RequestScoped
public class ComplaintListPage {
    private static final int PAGE = 25;

    @Inject
    private WorklistDesk desk;

    @Inject
    private WorklistFilter filter;

    @Inject
    private PageLanguage language;

    @Inject
    private PageTexts texts;

    @Inject
    private PageMessages messages;

    private List<ComplaintCategory> choices;
    private ComplaintFilter asked;
    private Worklist shown;

    // Empty while a form is taken in: Faces walks over them then, too.
    private List<Pile> piles = List.of();
    private List<WorklistLine> lines = List.of();
    private List<PageButtons.Button> pageButtons = List.of();
    private List<Chips.Chip> chips = List.of();
    private String span = "";

    /** The button of one pile. @param name as {@link #turn} takes it @param count empty where it has no figure */
    public record Pile(String name, String words, String count, boolean current) {}

    /** Asks the desk for what is to be shown: after the orders of this request, before anything of the page is written. */
    public void read() {
        openFigure();
        asked = filter.asFilter();
        try {
            shown = desk.list(asked, filter.first(), PAGE);
        } catch (RuleViolation refusal) {
            messages.refuse("list:search", refusal);
            shown = new Worklist(List.of(), 0, 0, desk.countPiles(), Map.of());
        }
        filter.turnTo(shown.first());
        piles = Arrays.stream(ComplaintFilter.Box.values()).map(this::pile).toList();
        lines = WorklistLine.of(shown, choices(), texts, language.current());
        PageButtons around =
                new PageButtons(shown.first(), PAGE, shown.rows().size(), shown.count(), language.current());
        pageButtons = around.buttons();
        span = around.span();
        chips = new Chips(asked.narrowing(), shown.places().values(), texts, language).list();
    }

    /** A figure leads here with an address that says what it counts; the buttons of the page go on from there. */
    private void openFigure() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) return;
        WorklistAddress.read(faces.getExternalContext().getRequestParameterMap())
                .ifPresent(filter::open);
    }

    /** Asked for before the list is read, too: a choice that was sent is checked against them. */
    private List<ComplaintCategory> choices() {
        if (choices == null) choices = desk.categories();
        return choices;
    }

    private Pile pile(ComplaintFilter.Box box) {
        Integer count = shown.piles().get(box);
        return new Pile(
                box.name(),
                texts.get("worklist.box." + box),
                count == null ? "" : PageButtons.figure(count),
                box == filter.getBox());
    }

    /**
     * Does what the button says that was pressed: turns to a pile or a page, takes off a part of the filter, or clears it; a name that no
     * button has is passed over.
     */
    public void turn() {
        Map<String, String> pressed =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        ComplaintFilter.Box pile = Chosen.constant(ComplaintFilter.Box.class, pressed.get("pile"));
        if (pressed.containsKey("clear")) filter.clear();
        else if (pressed.containsKey("chip")) filter.takeOff(pressed.get("chip"));
        else if (pile != null) filter.turnTo(pile);
        else filter.turnTo(PAGE * Chosen.page(pressed.get("page")));
    }

    /** The filter was changed: from the top again. */
    public void look() {
        filter.turnTo(0);
    }

    public List<Pile> getPiles() {
        return piles;
    }

    /** What a figure that was opened asks; none where the list was opened by itself. */
    public List<Chips.Chip> getChips() {
        return chips;
    }

    public List<WorklistLine> getLines() {
        return lines;
    }

    /** The buttons to other pages; none where there is one page. */
    public List<PageButtons.Button> getPageButtons() {
        return pageButtons;
    }

    /** Which rows of how many are shown; empty for none. */
    public String getSpan() {
        return span;
    }

    /** What stands in place of rows; empty where there are any. */
    public String getEmptiness() {
        return lines.isEmpty() ? texts.get("worklist.empty") : "";
    }

    /** Of the list that is shown, as a file; what was searched for goes beside it. @param ending csv or xlsx */
    public String fileAddress(String ending) {
        return WorklistAddress.ofFile(asked, ending);
    }

    /** What was searched for in the list that is shown; null for nothing. */
    public String getSought() {
        return asked.search();
    }

    /** Which page is shown, counted from 0. */
    public int getPage() {
        return filter.first() / PAGE;
    }

    public WorklistFilter getFilter() {
        return filter;
    }

    public List<SelectItem> getCategories() {
        return withAny(choices().stream().map(kind -> new SelectItem(kind.code(), kind.name(language.current()))));
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
