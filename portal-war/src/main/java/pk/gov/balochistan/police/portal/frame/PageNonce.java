package pk.gov.balochistan.police.portal.frame;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;
import org.primefaces.csp.CspState;
import org.primefaces.util.Constants.RequestParams;
import pk.gov.balochistan.police.portal.shared.OfficerPaths;

/**
 * PrimeFaces' nonce, which says which scripts of a page may run. It is kept away from citizens' pages, which hold none: it would open
 * a session for every visitor. A script puts it into officers' forms, and PrimeFaces asks for it only when it writes the answer: where
 * none came, or not that of the page, it would fail after the order was carried out. Such a form gets a new one before anything is done.
 */
public class PageNonce implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!isOfficers(faces)) PrimeFacesContext.getCspState(faces).setInitialized(true);
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        settle(event.getFacesContext());
    }

    /** Of a form that was sent and whose page stands; PrimeFaces keeps a nonce that it has once taken. */
    static void settle(FacesContext faces) {
        if (!isOfficers(faces) || !faces.isPostback() || faces.getViewRoot() == null) return;
        CspState state = PrimeFacesContext.getCspState(faces);
        try {
            state.getNonce();
        } catch (CspException noneOfThisPage) {
            ExternalContext external = faces.getExternalContext();
            // A script's call comes from a page that stays open (expired.js gave it a new view): what is answered runs
            // there under that page's nonce alone.
            String sent = external.getRequestParameterMap().get(RequestParams.NONCE_PARAM);
            boolean isOfOpenPage = sent != null
                    && sent.matches("[A-Za-z0-9+/]{48}")
                    && faces.getPartialViewContext().isAjaxRequest();
            String fresh = isOfOpenPage ? sent : state.generateNonce();
            external.setRequest(new Renewed((HttpServletRequest) external.getRequest(), fresh));
            Map<String, Object> page = faces.getViewRoot().getViewMap();
            // What the form will bring is compared with this. Several forms that one page sent at a time share it.
            synchronized (page) {
                page.put(RequestParams.NONCE_PARAM, fresh);
                state.getNonce();
            }
        }
    }

    private static boolean isOfficers(FacesContext faces) {
        return OfficerPaths.holds(faces.getExternalContext().getRequestServletPath());
    }

    /** The request as if it had brought a nonce of its own. */
    private static final class Renewed extends HttpServletRequestWrapper {
        private final String nonce;

        Renewed(HttpServletRequest sent, String nonce) {
            super(sent);
            this.nonce = nonce;
        }

        @Override
        public String getParameter(String name) {
            return RequestParams.NONCE_PARAM.equals(name) ? nonce : super.getParameter(name);
        }
    }
}
