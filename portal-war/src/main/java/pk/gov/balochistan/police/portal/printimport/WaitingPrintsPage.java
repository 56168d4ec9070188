package pk.gov.balochistan.police.portal.printimport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SignedIn;
import pk.gov.balochistan.police.printimport.PrintBatchDesk;
import pk.gov.balochistan.police.printimport.PrintBatches;
import pk.gov.balochistan.police.printimport.Waiting;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What waits of imported prints, the longest waiting first. Its address holds the batch and the page. */
@Named
@RequestScoped
public class WaitingPrintsPage {
    @Inject
    private PrintBatchDesk desk;

    @Inject
    private PageMessages messages;

    @Inject
    private PageLanguage language;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private List<Waiting> found;
    private Integer count;

    public List<Waiting> getRows() {
        return found().stream().limit(PrintBatches.PAGE).toList();
    }

    private List<Waiting> found() {
        if (found != null) return found;
        try {
            found = desk.listWaiting(getBatch(), page());
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
            found = List.of();
        }
        return found;
    }

    /** Why one waits, in the language of the page. */
    public String why(Waiting waiting) {
        return waiting.line().why(language.current());
    }

    /** For the first page: whether there is anything for this post to do. */
    public boolean isShown() {
        return signedIn.may(Permission.PRINT_TAKE) && count() > 0;
    }

    /** How many wait; of more than a page that there are more. */
    public String getCount() {
        return count() > PrintBatches.PAGE ? PrintBatches.PAGE + "+" : Integer.toString(count());
    }

    private int count() {
        if (count == null) count = desk.countWaiting();
        return count;
    }

    /** Null where all are listed. */
    public String getBatch() {
        String asked = request.getParameter("b");
        return asked == null || asked.isBlank() ? null : asked;
    }

    private int page() {
        return Chosen.page(request.getParameter("page"));
    }

    /** The page before; null on the first. */
    public String getBefore() {
        return page() == 0 ? null : address(page() - 1);
    }

    /** The page after; null on the last. */
    public String getAfter() {
        return found().size() > PrintBatches.PAGE ? address(page() + 1) : null;
    }

    /** A batch of which nothing is known stands in no address. */
    private String address(int page) {
        String batch = getBatch() == null || found().isEmpty()
                ? ""
                : "&b=" + found().get(0).line().batch().name();
        return request.getContextPath() + "/criminalrecord/waiting-prints?page=" + page + batch;
    }
}
