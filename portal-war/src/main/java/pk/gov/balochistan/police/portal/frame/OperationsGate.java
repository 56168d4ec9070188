package pk.gov.balochistan.police.portal.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.balochistan.police.portal.shared.PortalSettings;

/**
 * Health and figures answer on the operations port alone. A request's own port decides, not its sender: behind a proxy on the
 * same machine everybody comes from loopback.
 */
@WebFilter({"/health", "/health/*", "/metrics", "/metrics/*", "/openapi", "/openapi/*"})
public class OperationsGate extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getLocalPort() == PortalSettings.get().adminPort()) chain.doFilter(request, response);
        else response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
