package pk.gov.balochistan.police.portal.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.balochistan.police.shared.Language;

/** Settles the language of a request and keeps a choice made by a link in a cookie, so that nobody needs a session for it. */
public class LanguageFilter extends HttpFilter {
    static final String PARAMETER = "lang";
    private static final String ATTRIBUTE = "police.language";
    private static final int YEAR_IN_SECONDS = 365 * 24 * 3600;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String chosen = request.getParameter(PARAMETER);
        boolean known = "en".equals(chosen) || "ur".equals(chosen);
        Language language = known ? Language.ofCode(chosen) : remembered(request);
        request.setAttribute(ATTRIBUTE, language);
        if (known)
            response.addCookie(
                    cookie(language, request.isSecure() || PortalSettings.get().behindTls()));
        chain.doFilter(request, response);
    }

    /** The language of a request; English where no filter has run, as for the server's own error pages. */
    public static Language languageOf(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Language language ? language : remembered(request);
    }

    private static Language remembered(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(PARAMETER)) return Language.ofCode(cookie.getValue());
            }
        }
        return Language.ofCode(request.getLocale().getLanguage());
    }

    private static Cookie cookie(Language language, boolean secure) {
        Cookie cookie = new Cookie(PARAMETER, language.code());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_IN_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
