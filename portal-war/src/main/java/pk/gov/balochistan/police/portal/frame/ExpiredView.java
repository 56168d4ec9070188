package pk.gov.balochistan.police.portal.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import pk.gov.balochistan.police.portal.shared.PageMessages;

/**
 * A form that was sent after its session had ended, or after a restart of the portal. No action is run; the page is built anew
 * and shows what was typed, so that the person only sends it again. Passwords are not shown again.
 */
final class ExpiredView {
    private ExpiredView() {}

    static void showAgain(FacesContext faces, String viewId) {
        ViewHandler views = faces.getApplication().getViewHandler();
        UIViewRoot fresh = views.createView(faces, viewId);
        faces.setViewRoot(fresh);
        try {
            views.getViewDeclarationLanguage(faces, viewId).buildView(faces, fresh);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        PageNonce.settle(faces);
        readAddress(faces, fresh);
        // Just before it is drawn: the parts of a page that its address decides about are built anew until then.
        fresh.subscribeToViewEvent(PreRenderViewEvent.class, new Refilling());
        CDI.current().select(PageMessages.class).get().warn("frame.expired");
        faces.renderResponse();
    }

    /** Which case or list the page is about stands in its address, which the form was sent to. */
    private static void readAddress(FacesContext faces, UIViewRoot fresh) {
        ViewMetadata.getViewParameters(fresh).forEach(parameter -> ((AddressParameter) parameter).open(faces));
    }

    /** Puts what was typed into the fields of the page. */
    private static final class Refilling implements SystemEventListener {
        @Override
        public boolean isListenerForSource(Object source) {
            return source instanceof UIViewRoot;
        }

        @Override
        public void processEvent(SystemEvent drawn) {
            FacesContext faces = FacesContext.getCurrentInstance();
            Map<String, String[]> typed = faces.getExternalContext().getRequestParameterValuesMap();
            // What is not drawn is about what was not opened: its lists have nothing to go over.
            Set<VisitHint> drawnAlone = EnumSet.of(VisitHint.SKIP_UNRENDERED);
            VisitContext visits = VisitContext.createVisitContext(faces, null, drawnAlone);
            faces.getViewRoot().visitTree(visits, (visit, component) -> {
                refill(component, typed.get(component.getClientId(faces)));
                return VisitResult.ACCEPT;
            });
        }
    }

    private static void refill(UIComponent component, String[] typed) {
        if (!(component instanceof EditableValueHolder field) || typed == null || typed.length == 0) return;
        boolean many = component.getClass().getSimpleName().contains("Many")
                || Collection.class.isAssignableFrom(typeOf(component));
        if (component.getRendererType() != null && component.getRendererType().endsWith("Secret")) return;
        // A browser says "on" of a ticked box and nothing of another.
        Object shown = component instanceof UISelectBoolean ? "true" : typed[0];
        field.setSubmittedValue(many ? typed : shown);
    }

    private static Class<?> typeOf(UIComponent component) {
        Object value = component.getAttributes().get("value");
        return value == null ? Object.class : value.getClass();
    }
}
