package pk.gov.balochistan.police.portal.frame;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationTargetException;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.ShownToNobody;

/** What a fault is beneath the wrappers that Faces, EL and the container put around it. */
final class Problems {
    /** What a person then reads; by its address, for asked for by its view it would lead there with a redirect. */
    static final String PAGE = "/problem";
    /** Request attribute: the number of the incident that the error page shows. */
    static final String INCIDENT = "police.incident";
    /** Request attribute: the refusal that the error page shows. */
    static final String REFUSAL = "police.refusal";

    private Problems() {}

    /** A refusal wherever it stands among the causes, since a container wraps what a page's beginning throws; else the fault itself. */
    static Throwable unwrapped(Throwable fault) {
        for (Throwable inner = fault; inner != null; inner = inner.getCause()) {
            if (inner instanceof RuleViolation) return inner;
        }
        Throwable inner = fault;
        while (inner.getCause() != null && isWrapper(inner)) inner = inner.getCause();
        return inner;
    }

    /** The status of HTTP that says so: what is not for this reader is not there, and what nobody is shown for now may be later. */
    static int status(Throwable problem) {
        if (problem instanceof ShownToNobody) return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        return problem instanceof RuleViolation
                ? HttpServletResponse.SC_NOT_FOUND
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static boolean isWrapper(Throwable fault) {
        return fault.getClass() == FacesException.class
                || fault instanceof ELException
                || fault instanceof ServletException
                || fault instanceof EJBException
                || fault instanceof InvocationTargetException;
    }
}
