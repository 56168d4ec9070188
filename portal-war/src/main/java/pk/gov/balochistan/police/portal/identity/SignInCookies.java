package pk.gov.balochistan.police.portal.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import pk.gov.balochistan.police.portal.shared.PortalSettings;

/** The three cookies of a sign-in. None can be read by a script, none is sent with another site's form. */
enum SignInCookies {
    /** The open sign-in; gone with the browser, and after the time that the core allows. */
    OFFICER("officer", "/", -1),
    /** Between password and code. */
    CODE("officer-code", "/", (int) Duration.ofMinutes(10).toSeconds()),
    /** Says that this browser signed in before, so that strangers' guesses do not shut it out. */
    DEVICE("officer-device", "/", (int) Duration.ofDays(180).toSeconds());

    private final String title;
    private final String path;
    private final int seconds;

    SignInCookies(String title, String path, int seconds) {
        this.title = title;
        this.path = path;
        this.seconds = seconds;
    }

    /** What the browser sent; null where it sent none. */
    String read(HttpServletRequest request) {
        Cookie[] sent = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(sent)
                .filter(cookie -> cookie.getName().equals(title))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    void give(String value, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(value, seconds, request));
    }

    void takeBack(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", 0, request));
    }

    private Cookie cookie(String value, int age, HttpServletRequest request) {
        Cookie cookie = new Cookie(title, value);
        cookie.setPath(path);
        cookie.setMaxAge(age);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || PortalSettings.get().behindTls());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
