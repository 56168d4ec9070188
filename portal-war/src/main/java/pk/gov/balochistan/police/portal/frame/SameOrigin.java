package pk.gov.balochistan.police.portal.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.portal.shared.PortalAddress;
import pk.gov.balochistan.police.signin.ForeignForms;

/**
 * Refuses a form that another site's page sends. Pages without a view state rest on this alone, the others have it besides
 * (OWASP, Cross-Site Request Forgery Prevention: fetch metadata, and the standard headers for older browsers).
 *
 * <p>Whatever a browser says of where the form comes from must be ours: its fetch metadata and its Origin, and where it names no
 * Origin its Referer. One that says nothing at all is let in: our own pages send their Referer to ourselves, but a browser or a
 * network that strips it of everything would else be shut out, and the session's cookie, SameSite=Lax, goes with no form of
 * another site.
 */
public class SameOrigin extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final Pattern HOST = Pattern.compile("(?i)https?://([^/?#]+)([/?#].*)?", Pattern.DOTALL);

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
        String origin = request.getHeader("Origin");
        String from = origin == null ? request.getHeader("Referer") : origin;
        return (site == null || OWN.contains(site)) && (from == null || isAt(request.getHeader("Host"), from));
    }

    private static boolean isAt(String host, String address) {
        Matcher from = HOST.matcher(address);
        return from.matches() && from.group(1).equalsIgnoreCase(host);
    }
}
