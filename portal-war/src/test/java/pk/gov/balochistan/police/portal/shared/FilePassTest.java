package pk.gov.balochistan.police.portal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.shared.KeyRing;

class FilePassTest {
    private static final Instant NOW = Instant.parse("2026-11-20T06:00:00Z");

    @TempDir
    Path data;

    /** @param until seconds from now, as it was given @param shown the same as the browser shows it */
    @ParameterizedTest
    @CsvSource({
        "1800, 1800, browser, true",
        "1800, 1800, another, false",
        "0,    0,    browser, false",
        "-1,   1800, browser, false",
        "1800, none, browser, false",
        "1800, 1800, none,    false"
    })
    void isGoodForTheBrowserItWasGivenAndForItsTime(int until, String shown, String device, boolean good) {
        FilePass pass = new FilePass(KeyRing.of(data), Clock.fixed(NOW, ZoneOffset.UTC), null);
        String given = pass.passFor("browser", NOW.plusSeconds(until));
        String end = shown.equals("none")
                ? "x"
                : Long.toString(NOW.plusSeconds(Long.parseLong(shown)).getEpochSecond());
        String pretended = end + given.substring(given.indexOf('.'));
        assertEquals(good, pass.isHeldBy(with(device, pretended)));
    }

    /** Any question but that for cookies fails: the form must not be read for it. */
    private static HttpServletRequest with(String device, String pass) {
        Cookie[] cookies = device.equals("none")
                ? new Cookie[] {new Cookie("filePass", pass)}
                : new Cookie[] {new Cookie("device", device), new Cookie("filePass", pass)};
        return (HttpServletRequest) Proxy.newProxyInstance(
                FilePassTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, arguments) -> {
                    if (asked.getName().equals("getCookies")) return cookies;
                    throw new AssertionError(asked);
                });
    }
}
