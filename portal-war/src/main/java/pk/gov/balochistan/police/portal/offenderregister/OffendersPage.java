package pk.gov.balochistan.police.portal.offenderregister;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.offenderregister.OffenderDesk;
import pk.gov.balochistan.police.offenderregister.OffenderPile;
import pk.gov.balochistan.police.offenderregister.OffenderReports;
import pk.gov.balochistan.police.offenderregister.OffenderRow;
import pk.gov.balochistan.police.portal.shared.ChoiceLink;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageTexts;

/** The convictions that the register of sex offenders is, or was, to be told of. Its address holds the pile and the page. */
@Named
@RequestScoped
public class OffendersPage {
    @Inject
    private OffenderDesk desk;

    @Inject
    private PageTexts texts;

    @Inject
    private HttpServletRequest request;

    private List<OffenderRow> found;

    public OffenderPile getPile() {
        OffenderPile pile = Chosen.constant(OffenderPile.class, request.getParameter("pile"));
        return pile == null ? OffenderPile.TO_REPORT : pile;
    }

    private int page() {
        return Chosen.page(request.getParameter("page"));
    }

    public List<ChoiceLink> getPiles() {
        return Arrays.stream(OffenderPile.values())
                .map(pile -> new ChoiceLink(pile.name(), address(pile, 0), texts.name(pile), pile == getPile()))
                .toList();
    }

    private String address(OffenderPile pile, int page) {
        return request.getContextPath() + "/criminalrecord/offenders?pile=" + pile + (page == 0 ? "" : "&page=" + page);
    }

    public List<OffenderRow> getRows() {
        return found().stream().limit(OffenderReports.PAGE).toList();
    }

    private List<OffenderRow> found() {
        if (found == null) found = desk.list(getPile(), page());
        return found;
    }

    /** The page before; null on the first. */
    public String getBefore() {
        return page() == 0 ? null : address(getPile(), page() - 1);
    }

    /** The page after; null on the last. */
    public String getAfter() {
        return found().size() > OffenderReports.PAGE ? address(getPile(), page() + 1) : null;
    }
}
