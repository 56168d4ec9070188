package pk.gov.balochistan.police.portal.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The edge: a refusal becomes the page "not found" or, where it passes, "busy"; a fault an incident with a number. Nothing of either reaches the server's own log. */
public class ProblemFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException | Error e) {
            answer(Problems.unwrapped(e), request, response);
        }
    }

    private static void answer(Throwable problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (problem instanceof RuleViolation refusal) request.setAttribute(Problems.REFUSAL, refusal);
        else request.setAttribute(Problems.INCIDENT, Incident.report(problem, request.getRequestURI()));
        if (!response.isCommitted()) response.sendError(Problems.status(problem));
    }
}
