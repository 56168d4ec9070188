package pk.gov.balochistan.police.portal.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Pages are asked for and forms are sent; whatever else a program may try is refused before anything is read or made
 * (RFC 9110, 15.5.6). Also asked where somebody is to be led to the sign-in, which comes before every filter.
 */
public class KnownMethods extends HttpFilter {
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!refuses(request, response)) chain.doFilter(request, response);
    }

    /** Whether the method is none of those known; the answer then says so. Not as an error: the error page would be asked for with the same method. */
    public static boolean refuses(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (KNOWN.contains(request.getMethod())) return false;
        refuse(response, "GET, HEAD, POST");
        return true;
    }

    /** @param allowed the methods that are taken instead, separated by commas */
    public static void refuse(HttpServletResponse response, String allowed) throws IOException {
        response.setHeader("Allow", allowed);
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.flushBuffer();
    }
}
