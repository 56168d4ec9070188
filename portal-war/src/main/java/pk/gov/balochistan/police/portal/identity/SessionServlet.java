package pk.gov.balochistan.police.portal.identity;

import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.balochistan.police.portal.shared.KnownMethods;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.signin.OwnAccountDesk;
import pk.gov.balochistan.police.signin.SignIn.Step;
import pk.gov.balochistan.police.signin.SignedInPrincipal;

/**
 * What an officers' page asks about its sign-in, by POST alone: {@code alive} (is it still open, and the page its own?), {@code lock}, {@code unlock}
 * (password, then code; the forms stay), {@code end}, and {@code end-other} (the same account's in another browser). Source: SECURITY.md T12.
 */
@WebServlet("/session/*")
public class SessionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignInVisit visit;

    @Inject
    private transient PagesMark mark;

    @Inject
    private transient OwnAccountDesk account;

    @Inject
    private transient SecurityContext security;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        KnownMethods.refuse(response, "POST");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/alive" -> say(response, mark.of(request.getParameter("username"), request.getParameter("pages")));
            case "/lock" -> {
                visit.rest(response);
                say(response, Step.DONE);
            }
            case "/unlock" -> say(response, unlock(request, response));
            case "/end" -> end(request, response);
            case "/end-other" -> endOther(request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Step unlock(HttpServletRequest request, HttpServletResponse response) {
        String code = request.getParameter("code");
        if (code != null && !code.isBlank()) return visit.codeAtLock(code, response);
        String username = request.getParameter("username");
        String password = request.getParameter("password");
        if (password == null || !visit.holdsFormsOf(username)) return Step.REFUSED;
        return visit.password(username, password, response);
    }

    private void end(HttpServletRequest request, HttpServletResponse response) throws IOException {
        visit.leave(response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect(request.getContextPath() + "/signin?out=true");
    }

    /** Back to the first page, which says what is still open; it leads to the sign-in where this one is over, too. */
    private void endOther(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        boolean ended = id != null
                && id.matches("\\d{1,18}")
                && security.getPrincipalsByType(SignedInPrincipal.class).stream()
                        .anyMatch(here -> isEnded(Long.parseLong(id), here));
        response.sendRedirect(request.getContextPath() + "/officer/home" + (ended ? "?ended=true" : ""));
    }

    private boolean isEnded(long id, SignedInPrincipal here) {
        try {
            account.endOther(id, here);
            return true;
        } catch (RuleViolation alreadyOver) {
            return false; // The trail has the refusal; the page shows what is open.
        }
    }

    private static void say(HttpServletResponse response, Enum<?> step) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().write(step.name());
    }
}
