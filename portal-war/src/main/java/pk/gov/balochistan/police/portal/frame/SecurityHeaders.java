package pk.gov.balochistan.police.portal.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
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
    /** The pages that take prints, and they alone, may ask the scanner's program on the officer's own computer. */
    private static final Set<String> SCANNING = Set.of("/criminalrecord/prints", "/criminalrecord/hand");

    private static final Pattern NONCE = Pattern.compile("'nonce-[A-Za-z0-9+/=]+'");
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String policy = OfficerPaths.holds(path) ? ofOfficers(path) : CITIZENS;
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
        chain.doFilter(request, new Corrected(response, policy, host(request)));
    }

    private static String ofOfficers(String path) {
        String bridge = PortalSettings.get().scannerAddress();
        boolean isScanning = !bridge.isEmpty() && SCANNING.contains(path.replaceFirst("\\.xhtml$", ""));
        return isScanning ? OFFICERS.replace("connect-src 'self'", "connect-src 'self' " + bridge) : OFFICERS;
    }

    /** Scheme and host as the request names them. */
    private static String host(HttpServletRequest request) {
        StringBuffer address = request.getRequestURL();
        return address.substring(0, address.length() - request.getRequestURI().length());
    }

    /**
     * PrimeFaces adds a second policy with its nonce, and a browser would keep to both: this makes one of the two. OmniFaces leads from
     * a view to its address by the host that the request names, whoever wrote it: this leaves the host out, as the server does
     * (glassfish-web.xml).
     */
    private static final class Corrected extends HttpServletResponseWrapper {
        private static final String LOCATION = "Location";
        private static final Pattern LEADING = Pattern.compile("^[/\\\\]+");
        private final String policy;
        private final String host;

        Corrected(HttpServletResponse response, String policy, String host) {
            super(response);
            this.policy = policy;
            this.host = host;
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) withNonce(value);
            else super.addHeader(name, value);
        }

        @Override
        public void setHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) withNonce(value);
            else super.setHeader(name, LOCATION.equalsIgnoreCase(name) ? withoutHost(value) : value);
        }

        /** With one slash at its beginning: after two a browser looks for a host again. */
        private String withoutHost(String location) {
            if (!location.startsWith(host + "/")) return location;
            return LEADING.matcher(location.substring(host.length())).replaceFirst("/");
        }

        private void withNonce(String added) {
            if (policy.equals(CITIZENS)) return;
            Matcher nonce = NONCE.matcher(added);
            super.setHeader(POLICY, nonce.find() ? policy + " " + nonce.group() : policy);
        }
    }
}
