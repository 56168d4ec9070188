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
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SignedIn;
import pk.gov.balochistan.police.shared.Reason;
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
    private String purpose;
    private String caseReference;
    private String priority = SearchPriority.NORMAL.name();

    /** @return to the same lift; the same page where it was refused */
    public String ask() {
        try {
            desk.ask(
                    page.number(), Chosen.constant(SearchPriority.class, priority), new Reason(purpose, caseReference));
        } catch (RuleViolation refusal) {
            messages.refuse(field(refusal.key()), refusal);
            return null;
        }
        messages.doneAfterRedirect("lift.asked");
        return here();
    }

    private static String field(String key) {
        if (key.equals("refusal.reason.purpose")) return "ask:purpose";
        if (key.equals("refusal.reason.caseReference")) return "ask:reference";
        return "ask:priority";
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

    public SearchPriority[] getPriorities() {
        return SearchPriority.values();
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    /** The case of the lift, unless another was typed. */
    public String getCaseReference() {
        if (caseReference == null && page.getSheet() != null)
            caseReference = page.getSheet().lift().caseReference();
        return caseReference;
    }

    public void setCaseReference(String caseReference) {
        this.caseReference = caseReference;
    }

    public String getPriority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }
}
