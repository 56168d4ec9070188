package pk.gov.balochistan.police.portal.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import pk.gov.balochistan.police.portal.shared.PortalAddress;
import pk.gov.balochistan.police.signin.ForeignForms;

/**
 * Refuses a form that another site's page sends. Pages without a view state rest on this alone, the others have it besides
 * (OWASP, Cross-Site Request Forgery Prevention: fetch metadata, with the Origin header for older browsers).
 */
public class SameOrigin extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Inject
    ForeignForms foreignForms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isReading(request) || isOwn(request)) {
            chain.doFilter(request, response);
            return;
        }
        foreignForms.refused(request.getServletPath(), PortalAddress.ofCaller(request));
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Faces takes whatever carries a view state for a form that comes back, whichever the method. */
    private static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod()) && request.getParameter(VIEW_STATE) == null;
    }

    static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return OWN.contains(site);
        String origin = request.getHeader("Origin");
        return origin == null || isHost(origin, request.getHeader("Host"));
    }

    static boolean isHost(String origin, String host) {
        try {
            return URI.create(origin).getRawAuthority() != null
                    && URI.create(origin).getRawAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
