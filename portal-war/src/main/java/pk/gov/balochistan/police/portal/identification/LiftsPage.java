package pk.gov.balochistan.police.portal.identification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.latent.LiftDesk;
import pk.gov.balochistan.police.latent.LiftFilter;
import pk.gov.balochistan.police.latent.LiftRow;
import pk.gov.balochistan.police.latent.LiftState;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.latentsearch.LatentSearch;
import pk.gov.balochistan.police.latentsearch.LatentSearchDesk;
import pk.gov.balochistan.police.portal.shared.Chosen;

/** The traces from scenes, by state and case as the address says, and the searches that wait. */
@Named
@RequestScoped
public class LiftsPage {
    @Inject
    private LiftDesk desk;

    @Inject
    private LatentSearchDesk searches;

    private String state;
    private String caseReference;
    private String page;
    private List<LiftRow> found;
    private List<LatentSearch> queue;

    /** @return to the same page with what was chosen in its address */
    public String look() {
        page = null;
        return "/criminalrecord/lifts?faces-redirect=true&includeViewParams=true";
    }

    /** The lifts of this page. */
    public List<LiftRow> getLifts() {
        return found().subList(0, Math.min(Lifts.PAGE, found().size()));
    }

    private List<LiftRow> found() {
        if (found == null)
            found = desk.list(new LiftFilter(Chosen.constant(LiftState.class, state), caseReference, getNow()));
        return found;
    }

    /** Whether there are more on a next page. */
    public boolean isMore() {
        return found().size() > Lifts.PAGE;
    }

    public List<LatentSearch> getQueue() {
        if (queue == null) queue = searches.queue();
        return queue;
    }

    /** The page that is shown, from 0. */
    public int getNow() {
        return Chosen.page(page);
    }

    public LiftState[] getStates() {
        return LiftState.values();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getCaseReference() {
        return caseReference;
    }

    public void setCaseReference(String caseReference) {
        this.caseReference = caseReference;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
