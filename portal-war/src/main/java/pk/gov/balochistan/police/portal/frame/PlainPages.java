package pk.gov.balochistan.police.portal.frame;

import jakarta.faces.event.PhaseEvent;
import org.primefaces.context.PrimeFacesContext;
import pk.gov.balochistan.police.portal.shared.OfficerPaths;

/**
 * Keeps PrimeFaces' nonce away from citizens' pages, which hold no script. Otherwise it would open a session for every visitor
 * and refuse each form that comes back without a nonce.
 */
public class PlainPages extends BeforePages {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        String path = event.getFacesContext().getExternalContext().getRequestServletPath();
        if (!OfficerPaths.holds(path)) {
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
        }
    }
}
