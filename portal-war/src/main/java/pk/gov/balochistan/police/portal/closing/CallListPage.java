package pk.gov.balochistan.police.portal.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import pk.gov.balochistan.police.confirmation.AwaitedCall;
import pk.gov.balochistan.police.confirmation.AwaitedCalls;
import pk.gov.balochistan.police.confirmation.CallSheet;
import pk.gov.balochistan.police.confirmation.ConfirmationDesk;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;

/** The cases whose complainants the reader may ask by a call. Links alone, no form. */
@Named("callList")
@RequestScoped
public class CallListPage {
    @Inject
    private ConfirmationDesk desk;

    @Inject
    private PageLanguage language;

    @Inject
    private PageTexts texts;

    @Inject
    private HttpServletRequest request;

    private AwaitedCalls shown;

    /** Asks the desk for the page of the address. */
    public void read() {
        shown = desk.awaiting(Chosen.page(request.getParameter("page")));
    }

    public List<AwaitedCall> getRows() {
        return shown.rows();
    }

    public String category(AwaitedCall row) {
        return shown.categoryName(row.categoryCode(), language.current());
    }

    public String place(AwaitedCall row) {
        return shown.placeName(row.placeId(), language.current());
    }

    /** Which post answered, and where it is. */
    public String post(AwaitedCall row) {
        return texts.of(
                "lodge.post",
                texts.name(row.answeredBy()),
                shown.placeName(row.answeredAtPlaceId(), language.current()));
    }

    /** How many days of how many; empty before the first. */
    public String missed(AwaitedCall row) {
        return row.missed() == 0 ? "" : texts.of("callSheet.missed", row.missed(), CallSheet.ENOUGH);
    }

    /** Of the whole list, in words. */
    public String getCount() {
        return ListSteps.count(shown.count(), AwaitedCalls.COUNTED_AT_MOST, texts);
    }

    public ListSteps getSteps() {
        return new ListSteps(shown.first(), shown.rows().size(), shown.count());
    }
}
