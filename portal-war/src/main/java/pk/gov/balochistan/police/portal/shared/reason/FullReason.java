package pk.gov.balochistan.police.portal.shared.reason;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.balochistan.police.viewing.ViewingDesk;

/** Whether the next look-up asks for the whole justification. An answer may follow a look-up, so that each phase asks anew. */
@Named
@RequestScoped
public class FullReason {
    private ViewingDesk desk;
    private PhaseId asked;
    private boolean due;

    protected FullReason() {}

    @Inject
    FullReason(ViewingDesk desk) {
        this.desk = desk;
    }

    public boolean isDue() {
        PhaseId phase = FacesContext.getCurrentInstance().getCurrentPhaseId();
        if (phase != asked) {
            due = desk.isFullDue();
            asked = phase;
        }
        return due;
    }
}
