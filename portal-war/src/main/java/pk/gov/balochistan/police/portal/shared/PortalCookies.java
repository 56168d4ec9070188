package pk.gov.balochistan.police.portal.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** Cookies of a page: never readable by scripts, never sent by another site's form, Secure behind TLS. */
@RequestScoped
public class PortalCookies {
    private HttpServletRequest request;

    protected PortalCookies() {}

    @Inject
    PortalCookies(HttpServletRequest request) {
        this.request = request;
    }

    public Optional<String> find(String name) {
        if (request.getCookies() == null) return Optional.empty();
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(name)) return Optional.of(cookie.getValue());
        }
        return Optional.empty();
    }

    public void keepUntilTheBrowserCloses(String name, String value, String path) {
        add(name, value, path, -1);
    }

    public void keepFor(Duration time, String name, String value, String path) {
        add(name, value, path, (int) time.toSeconds());
    }

    public void drop(String name, String path) {
        add(name, "", path, 0);
    }

    private void add(String name, String value, String path, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || PortalSettings.get().behindTls());
        cookie.setAttribute("SameSite", "Lax");
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.addCookie(cookie);
    }
}
