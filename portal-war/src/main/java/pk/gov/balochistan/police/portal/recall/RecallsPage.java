package pk.gov.balochistan.police.portal.recall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.portal.shared.ChoiceLink;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.SignedIn;
import pk.gov.balochistan.police.recall.RecallDesk;
import pk.gov.balochistan.police.recall.RecallPile;
import pk.gov.balochistan.police.recall.Recalled;
import pk.gov.balochistan.police.recall.Recalls;

/** The offices that are to be told, and those that wrote back. Its address holds the pile and the page. */
@Named
@RequestScoped
public class RecallsPage {
    @Inject
    private RecallDesk desk;

    @Inject
    private PageTexts texts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private List<Recalled> found;
    private Integer open;

    public RecallPile getPile() {
        RecallPile pile = Chosen.constant(RecallPile.class, request.getParameter("pile"));
        return pile == null ? RecallPile.OPEN : pile;
    }

    private int page() {
        return Chosen.page(request.getParameter("page"));
    }

    public List<ChoiceLink> getPiles() {
        return Arrays.stream(RecallPile.values())
                .map(pile -> new ChoiceLink(pile.name(), address(pile, 0), texts.name(pile), pile == getPile()))
                .toList();
    }

    private String address(RecallPile pile, int page) {
        return request.getContextPath() + "/criminalrecord/recalls?pile=" + pile + (page == 0 ? "" : "&page=" + page);
    }

    public List<Recalled> getRows() {
        return found().stream().limit(Recalls.PAGE).toList();
    }

    private List<Recalled> found() {
        if (found == null) found = desk.list(getPile(), page());
        return found;
    }

    /** The page before; null on the first. */
    public String getBefore() {
        return page() == 0 ? null : address(getPile(), page() - 1);
    }

    /** The page after; null on the last. */
    public String getAfter() {
        return found().size() > Recalls.PAGE ? address(getPile(), page() + 1) : null;
    }

    /** For the first page: whether there is anything for this post to do. */
    public boolean isShown() {
        return signedIn.may(Permission.PRINT_DESTROY) && open() > 0;
    }

    /** How many are open; of more than a page that there are more. */
    public String getOpenCount() {
        return open() > Recalls.PAGE ? Recalls.PAGE + "+" : Integer.toString(open());
    }

    private int open() {
        if (open == null) open = desk.countOpen();
        return open;
    }
}
