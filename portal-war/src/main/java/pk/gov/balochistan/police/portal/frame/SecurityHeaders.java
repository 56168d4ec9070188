package pk.gov.balochistan.police.portal.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.portal.shared.OfficerPaths;
import pk.gov.balochistan.police.portal.shared.PortalSettings;

/**
 * Headers that keep a page's content its own (OWASP ASVS 5.0, 3.4). Citizens' pages allow nothing inline. Officers' pages
 * allow style attributes, which PrimeFaces' tables need, and the scripts that carry the nonce of the page.
 */
public class SecurityHeaders extends HttpFilter {
    static final String POLICY = "Content-Security-Policy";
    private static final String COMMON =
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
                    + "img-src 'self' data:; font-src 'self'; connect-src 'self'; style-src 'self'; ";
    private static final String CITIZENS = COMMON + "script-src 'self'";
    private static final String OFFICERS = COMMON + "style-src-attr 'unsafe-inline'; script-src 'self'";
    private static final Pattern NONCE = Pattern.compile("'nonce-[A-Za-z0-9+/=]+'");
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String policy = OfficerPaths.holds(path) ? OFFICERS : CITIZENS;
        response.setHeader(POLICY, policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (!path.startsWith(RESOURCES)) response.setHeader("Cache-Control", "no-store");
        if (request.isSecure() || PortalSettings.get().behindTls()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, new OnePolicy(response, policy));
    }

    /** PrimeFaces adds a second policy with its nonce, and a browser would keep to both: this makes one of the two. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        private final String policy;

        OnePolicy(HttpServletResponse response, String policy) {
            super(response);
            this.policy = policy;
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) withNonce(value);
            else super.addHeader(name, value);
        }

        @Override
        public void setHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) withNonce(value);
            else super.setHeader(name, value);
        }

        private void withNonce(String added) {
            if (policy.equals(CITIZENS)) return;
            Matcher nonce = NONCE.matcher(added);
            super.setHeader(POLICY, nonce.find() ? policy + " " + nonce.group() : policy);
        }
    }
}
