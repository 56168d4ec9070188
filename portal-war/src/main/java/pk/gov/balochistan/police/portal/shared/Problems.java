package pk.gov.balochistan.police.portal.shared;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.servlet.ServletException;
import java.lang.reflect.InvocationTargetException;

/** What a fault is beneath the wrappers that Faces, EL and the container put around it. */
final class Problems {
    /** Request attribute: the number of the incident that the error page shows. */
    static final String INCIDENT = "police.incident";
    /** Request attribute: the refusal that the error page shows. */
    static final String REFUSAL = "police.refusal";

    private Problems() {}

    static Throwable unwrapped(Throwable fault) {
        Throwable inner = fault;
        while (inner.getCause() != null && isWrapper(inner)) inner = inner.getCause();
        return inner;
    }

    private static boolean isWrapper(Throwable fault) {
        return fault.getClass() == FacesException.class
                || fault instanceof ELException
                || fault instanceof ServletException
                || fault instanceof EJBException
                || fault instanceof InvocationTargetException;
    }
}
