package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.latentsearch.LatentSearch;
import pk.gov.balochistan.police.latentsearch.LatentSearchDesk;
import pk.gov.balochistan.police.latentsearch.SearchPriority;
import pk.gov.balochistan.police.latentsearch.SearchedAmong;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SignedIn;
import pk.gov.balochistan.police.portal.shared.reason.StatedReason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The searches for the lift that is open: what was asked, how far it is, and a new one. */
@Named
@ViewScoped
public class LiftSearchForm implements Serializable {
    @Inject
    private transient LatentSearchDesk desk;

    @Inject
    private LiftPage page;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PageMessages messages;

    private final Fresh<List<LatentSearch>> searches = new Fresh<>();
    private final StatedReason stated = new StatedReason();
    private String among = SearchedAmong.PRINTS.name();
    private String priority = SearchPriority.NORMAL.name();

    /** @return to the same lift; the same page where it was refused */
    public String ask() {
        try {
            desk.ask(
                    page.number(),
                    Chosen.constant(SearchedAmong.class, among),
                    Chosen.constant(SearchPriority.class, priority),
                    stated.reason());
        } catch (RuleViolation refusal) {
            String ofReason = StatedReason.field("ask", refusal);
            String ofSearch = refusal.key().equals("latent.search.priority") ? "ask:priority" : "ask:among";
            messages.refuse(ofReason == null ? ofSearch : ofReason, refusal);
            return null;
        }
        messages.doneAfterRedirect("lift.asked");
        return here();
    }

    public void cancel(ExaminationNumber search) {
        messages.answer("lift.cancelled", () -> desk.cancel(search));
        read();
    }

    /** @return to the same lift; the same page where it was refused */
    public String leaveUnsolved() {
        try {
            desk.leaveUnsolved(page.number());
        } catch (RuleViolation refusal) {
            messages.refuse("unsolved:leave", refusal);
            return null;
        }
        messages.doneAfterRedirect("lift.leftUnsolved");
        return here();
    }

    private String here() {
        return "/criminalrecord/lift?faces-redirect=true&n=" + page.number().digits();
    }

    /** Only draws the searches anew. */
    public void renew() {
        read();
    }

    private void read() {
        searches.put(desk.list(page.number()));
    }

    /** The searches for the lift, the last one first. */
    public List<LatentSearch> getSearches() {
        if (!searches.isGood()) read();
        return searches.get().orElse(List.of());
    }

    /** Whether one waits or is under way, so that the page looks again by itself. */
    public boolean isOpen() {
        return getSearches().stream().anyMatch(LatentSearch::isOpen);
    }

    /** Its list is its searcher's alone: whoever compares must not know the place that a print has. */
    public boolean isOwn(LatentSearch search) {
        return search.askedBy().equals("user:" + signedIn.getUsername());
    }

    public SearchedAmong[] getAmongs() {
        return SearchedAmong.values();
    }

    public SearchPriority[] getPriorities() {
        return SearchPriority.values();
    }

    /** For the case of the lift, unless another was typed. */
    public StatedReason getStated() {
        if (stated.getCaseReference() == null && page.getSheet() != null)
            stated.setCaseReference(page.getSheet().lift().caseReference());
        return stated;
    }

    public String getAmong() {
        return among;
    }

    public void setAmong(String among) {
        this.among = among;
    }

    public String getPriority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }
}
