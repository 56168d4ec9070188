package pk.gov.balochistan.police.portal.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.balochistan.police.portal.shared.KnownMethods;
import pk.gov.balochistan.police.signin.SignIn.Step;

/**
 * What an officers' page asks about its sign-in, by POST alone: {@code alive} (is it still open?), {@code lock}, {@code unlock}
 * (password, then code; the forms stay) and {@code end}. Source: SECURITY.md T12.
 */
@WebServlet("/session/*")
public class SessionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignInVisit visit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        KnownMethods.refuse(response, "POST");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/alive" -> say(response, request.getUserPrincipal() != null ? Step.DONE : Step.REFUSED);
            case "/lock" -> {
                visit.rest(response);
                say(response, Step.DONE);
            }
            case "/unlock" -> say(response, unlock(request, response));
            case "/end" -> end(request, response);
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

    private static void say(HttpServletResponse response, Step step) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().write(step.name());
    }
}
