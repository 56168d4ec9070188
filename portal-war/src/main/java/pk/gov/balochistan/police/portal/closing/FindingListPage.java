package pk.gov.balochistan.police.portal.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.finding.FindingDesk;
import pk.gov.balochistan.police.finding.FindingList;
import pk.gov.balochistan.police.finding.FindingRow;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;

/** Findings proposed, confirmed and refused: each figure opens its list. Links alone, no form. */
@Named("findingList")
@RequestScoped
public class FindingListPage {
    @Inject
    private FindingDesk desk;

    @Inject
    private PageLanguage language;

    @Inject
    private PageTexts texts;

    @Inject
    private HttpServletRequest request;

    private FindingList shown;

    /** One figure. @param current whether its list is shown */
    public record Tile(String decision, String count, String words, boolean current) {}

    /** Asks the desk for the list and the page of the address. */
    public void read() {
        Decision asked = Chosen.constant(Decision.class, request.getParameter("decision"));
        Decision decision = asked != null && FindingList.LISTED.contains(asked) ? asked : Decision.WAITING;
        shown = desk.list(decision, Chosen.page(request.getParameter("page")));
    }

    public List<Tile> getTiles() {
        return FindingList.LISTED.stream().map(this::tile).toList();
    }

    private Tile tile(Decision decision) {
        int count = shown.counts().get(decision);
        return new Tile(
                decision.name(),
                count > FindingList.COUNTED_AT_MOST ? FindingList.COUNTED_AT_MOST + "+" : Integer.toString(count),
                texts.get("findingSheet.decision." + decision),
                decision == shown.decision());
    }

    public List<FindingRow> getRows() {
        return shown.rows();
    }

    public String getDecision() {
        return shown.decision().name();
    }

    public String category(FindingRow row) {
        return shown.categoryName(row.categoryCode(), language.current());
    }

    public String place(FindingRow row) {
        return shown.placeName(row.placeId(), language.current());
    }

    /** Which post answers for the case, and where it is. */
    public String post(FindingRow row) {
        return texts.of("lodge.post", texts.name(row.post()), shown.placeName(row.postPlaceId(), language.current()));
    }

    public ListSteps getSteps() {
        return new ListSteps(shown.first(), shown.rows().size(), shown.counts().get(shown.decision()));
    }
}
