package pk.gov.balochistan.police.portal.frame;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;
import pk.gov.balochistan.police.portal.shared.OfficerPaths;

/**
 * Keeps PrimeFaces' nonce away from citizens' pages, which hold no script. Otherwise it would open a session for every visitor
 * and refuse each form that comes back without a nonce.
 */
public class PlainPages implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        String path = event.getFacesContext().getExternalContext().getRequestServletPath();
        if (!OfficerPaths.holds(path)) {
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // What mattered was to come first.
    }
}
