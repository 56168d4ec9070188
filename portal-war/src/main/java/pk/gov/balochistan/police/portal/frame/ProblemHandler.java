package pk.gov.balochistan.police.portal.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import pk.gov.balochistan.police.portal.shared.OfficerPaths;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Sorts what goes wrong inside a page. A refusal of an action is a message on the same page; an expired page is shown again with
 * what was typed, or in a script's call stays as it stands; a fault in a script's request leads to the error page. The rest goes
 * on to {@link ProblemFilter}.
 */
public class ProblemHandler extends ExceptionHandlerWrapper {
    ProblemHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Throwable problem = Problems.unwrapped(events.next().getContext().getException());
            if (answered(problem, faces)) events.remove();
        }
        getWrapped().handle();
    }

    private static boolean answered(Throwable problem, FacesContext faces) {
        if (problem instanceof ViewExpiredException expired) {
            if (isCallOfAnOfficersPage(faces)) leaveThePage(faces);
            else ExpiredView.showAgain(faces, expired.getViewId());
            return true;
        }
        boolean rendering = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (problem instanceof RuleViolation refusal && faces.isPostback() && !rendering) {
            CDI.current().select(PageMessages.class).get().refuse(refusal);
            return true;
        }
        if (!faces.getPartialViewContext().isAjaxRequest()) return false;
        leadToErrorPage(problem, faces);
        return true;
    }

    private static boolean isCallOfAnOfficersPage(FacesContext faces) {
        return faces.getPartialViewContext().isAjaxRequest()
                && OfficerPaths.holds(faces.getExternalContext().getRequestServletPath());
    }

    /** The page in the browser holds more than the form that was sent: it is not written anew. */
    private static void leaveThePage(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("text/xml");
        external.setResponseCharacterEncoding("UTF-8");
        try {
            external.getResponseOutputWriter().write(OfficerPaths.EXPIRED_CALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static void leadToErrorPage(Throwable problem, FacesContext faces) {
        String context = faces.getExternalContext().getRequestContextPath();
        String number = Incident.report(problem, faces.getExternalContext().getRequestServletPath());
        try {
            faces.getExternalContext().redirect(context + "/problem?incident=" + number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new ProblemHandler(getWrapped().getExceptionHandler());
        }
    }
}
