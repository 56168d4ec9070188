package pk.gov.balochistan.police.portal.complaint;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.Figure;
import pk.gov.balochistan.police.worklist.Narrowing;

/** What the officer last looked for: it stays while cases are opened and closed, until signing out. Holds no complaint. */
@SessionScoped
public class WorklistFilter implements Serializable {
    static final String FIGURE = "figure";
    static final String PLACE = "place";
    static final String CHANNEL = "channel";
    static final String RUNG = "rung";
    static final String OFFICER = "officer";
    static final String ACCUSED = "accused";

    private ComplaintFilter.Box box = ComplaintFilter.Box.MY_POSTS;
    private String sort = ComplaintFilter.Sort.DUE.name();
    private String status;
    private String category;
    private String search;
    private Narrowing narrowing = Narrowing.NONE;
    private int first;

    ComplaintFilter asFilter() {
        ComplaintStatus wanted = Chosen.constant(ComplaintStatus.class, status);
        ComplaintFilter.Sort order = Chosen.constant(ComplaintFilter.Sort.class, sort);
        return new ComplaintFilter(
                box, wanted, category, search, order == null ? ComplaintFilter.Sort.DUE : order, narrowing);
    }

    /** Exactly what a figure counts, in place of whatever was looked for before. */
    void open(ComplaintFilter figure) {
        clear();
        box = figure.box();
        sort = figure.sort().name();
        category = figure.categoryCode();
        status = figure.status() == null ? null : figure.status().name();
        narrowing = figure.narrowing();
    }

    /** Takes off one part of what a figure asks; a name that no part has is passed over. */
    void takeOff(String part) {
        first = 0;
        narrowing = switch (part) {
            case FIGURE -> narrowing.with((Figure) null);
            case PLACE -> narrowing.everywhere();
            case CHANNEL -> narrowing.with((Channel) null);
            case RUNG -> narrowing.about(null);
            case OFFICER -> narrowing.had(null);
            case ACCUSED -> narrowing.accusing(null);
            default -> narrowing;
        };
    }

    Narrowing narrowing() {
        return narrowing;
    }

    /** Another pile, from its top: what was asked of the one before may not be found on it. */
    void turnTo(ComplaintFilter.Box pile) {
        box = pile;
        status = null;
        narrowing = narrowing.with((Figure) null);
        first = 0;
    }

    /** @param row that is shown first, counted from 0 */
    void turnTo(int row) {
        first = row;
    }

    void clear() {
        search = null;
        status = null;
        category = null;
        narrowing = Narrowing.NONE;
        first = 0;
    }

    int first() {
        return first;
    }

    ComplaintFilter.Box getBox() {
        return box;
    }

    /** A constant's name, as the page's choice offers it. */
    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    /** A constant's name; null for every status. */
    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
