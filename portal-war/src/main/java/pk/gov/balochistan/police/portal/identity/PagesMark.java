package pk.gov.balochistan.police.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.UUID;

/**
 * Which session of pages an open page belongs to: one account's, from its sign-in until it leaves; a locked screen keeps it. Not the
 * session's own number, which would open it. A page asks by it before its form is sent: the forms of an earlier session are not in this
 * one, and those of another person must not come under this one's name. Source: SECURITY.md T12.
 */
@Named
@RequestScoped
public class PagesMark {
    private static final String MARK = "police.pages";

    /** How a page stands to the sign-in of now. */
    enum Standing {
        /** It may be sent. */
        DONE,
        /** The same person's, of an earlier session. */
        RENEWED,
        /** Another person is signed in. */
        OTHER,
        /** Nobody is. */
        REFUSED
    }

    private HttpServletRequest request;

    protected PagesMark() {}

    @Inject
    PagesMark(HttpServletRequest request) {
        this.request = request;
    }

    /** The mark for a page that is drawn now, for whoever is signed in. */
    public String getValue() {
        HttpSession session = request.getSession(true);
        Object kept = session.getAttribute(MARK);
        if (kept != null) return kept.toString();
        String fresh = UUID.randomUUID().toString();
        session.setAttribute(MARK, fresh);
        return fresh;
    }

    /** @param username whose page it is, and the mark in it; both null where only the sign-in is asked for */
    Standing of(String username, String mark) {
        Principal now = request.getUserPrincipal();
        if (now == null) return Standing.REFUSED;
        if (username != null && !username.equals(now.getName())) return Standing.OTHER;
        HttpSession session = request.getSession(false);
        boolean isOfNow = mark == null || session != null && mark.equals(session.getAttribute(MARK));
        return isOfNow ? Standing.DONE : Standing.RENEWED;
    }
}
