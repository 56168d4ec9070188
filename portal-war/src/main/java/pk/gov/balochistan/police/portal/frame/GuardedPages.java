package pk.gov.balochistan.police.portal.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import pk.gov.balochistan.police.audit.PageGate;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.shared.NotPermitted;

/**
 * Refuses a page of another post when it is asked for, before anything of it is made: else it would open as a form that its desk
 * refuses only when it is sent. Asked by the name of the view, so that no other spelling of the address leads past it.
 */
public class GuardedPages implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        String path = faces.getExternalContext().getRequestServletPath();
        String view = faces.getApplication().getViewHandler().deriveLogicalViewId(faces, path);
        String page = OfficerPages.page(view == null ? path : view);
        if (OfficerPages.isForEverybody(page)) return;
        Optional<Permission> needed = OfficerPages.needed(page);
        if (needed.isEmpty()) {
            refuse(faces, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            CDI.current().select(PageGate.class).get().require(needed.get(), page);
        } catch (NotPermitted refusal) {
            refuse(faces, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void refuse(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
