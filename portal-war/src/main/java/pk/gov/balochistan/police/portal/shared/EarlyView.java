package pk.gov.balochistan.police.portal.shared;

import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;

/**
 * Builds a citizen's page before PrimeFaces asks whether it keeps state. Otherwise PrimeFaces puts its nonce into a session for
 * every visitor, even where a page needs neither.
 */
public class EarlyView implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // Nothing is known of the page yet.
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot root = faces.getViewRoot();
        boolean plain =
                root != null && !faces.isPostback() && !faces.getResponseComplete() && root.getChildCount() == 0;
        if (!plain || OfficerPaths.holds(root.getViewId())) return;
        try {
            faces.getApplication()
                    .getViewHandler()
                    .getViewDeclarationLanguage(faces, root.getViewId())
                    .buildView(faces, root);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
