package pk.gov.balochistan.police.portal.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.portal.shared.PortalSettings;

/**
 * Health and figures answer on the operations port alone, and nothing else does there: no proxy guards it. A request's own port decides, not its sender: behind a proxy on the
 * same machine everybody comes from loopback.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class OperationsGate extends HttpFilter {
    private static final Pattern FOR_OPERATORS = Pattern.compile("/(health|metrics|openapi)(/.*)?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isForOperators = FOR_OPERATORS.matcher(request.getServletPath()).matches();
        boolean isAtTheirPort = request.getLocalPort() == PortalSettings.get().adminPort();
        if (isForOperators == isAtTheirPort) chain.doFilter(request, response);
        else response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
