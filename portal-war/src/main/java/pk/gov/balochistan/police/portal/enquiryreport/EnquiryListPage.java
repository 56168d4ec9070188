package pk.gov.balochistan.police.portal.enquiryreport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.enquiryreport.EnquiryList;
import pk.gov.balochistan.police.enquiryreport.EnquiryReportDesk;
import pk.gov.balochistan.police.enquiryreport.EnquiryRow;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;

/** Enquiries by what is owed: each figure opens its list. Links alone, no form. */
@Named("enquiryList")
@RequestScoped
public class EnquiryListPage {
    private static final int SIZE = 25;

    @Inject
    private EnquiryReportDesk desk;

    @Inject
    private PageLanguage language;

    @Inject
    private PageTexts texts;

    @Inject
    private HttpServletRequest request;

    private EnquiryList shown;

    /** One figure. @param current whether its list is shown */
    public record Tile(String pile, String count, String words, boolean current) {}

    /** Asks the desk for the list and the page of the address. */
    public void read() {
        EnquiryList.Pile asked = Chosen.constant(EnquiryList.Pile.class, request.getParameter("pile"));
        EnquiryList.Pile pile = asked == null ? EnquiryList.Pile.TO_WRITE : asked;
        shown = desk.listEnquiries(pile, Chosen.page(request.getParameter("page")));
    }

    public List<Tile> getTiles() {
        return Arrays.stream(EnquiryList.Pile.values()).map(this::tile).toList();
    }

    private Tile tile(EnquiryList.Pile pile) {
        int count = shown.counts().get(pile);
        return new Tile(
                pile.name(),
                count > EnquiryList.COUNTED_AT_MOST ? EnquiryList.COUNTED_AT_MOST + "+" : Integer.toString(count),
                texts.name(pile),
                pile == shown.pile());
    }

    public List<EnquiryRow> getRows() {
        return shown.rows();
    }

    public String getPile() {
        return shown.pile().name();
    }

    public String category(EnquiryRow row) {
        return shown.categoryName(row.categoryCode(), language.current());
    }

    public String place(EnquiryRow row) {
        return shown.placeName(row.placeId(), language.current());
    }

    /** Which post answers the report, and where it is. */
    public String post(EnquiryRow row) {
        return row.post() == null
                ? texts.get("caseEnquiry.nobody")
                : texts.of(
                        "lodge.post", texts.name(row.post()), shown.placeName(row.postPlaceId(), language.current()));
    }

    public boolean isBefore() {
        return shown.first() > 0;
    }

    public boolean isMore() {
        return shown.first() + shown.rows().size() < shown.counts().get(shown.pile());
    }

    /** Counted from 0. */
    public int getPage() {
        return shown.first() / SIZE;
    }
}
