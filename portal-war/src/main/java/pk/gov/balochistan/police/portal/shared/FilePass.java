package pk.gov.balochistan.police.portal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * Lets a browser in which a case was opened send a form with a file for half an hour, and nobody else: it can be asked before one octet of
 * the form is read. It says nothing of the case; whether the file is taken, and of which, the desk decides. Source: docs/decisions/0020.
 */
@ApplicationScoped
public class FilePass {
    /** The pages that take files of whoever holds one. */
    public static final String PATH = "/track";

    private static final String NAME = "filePass";
    private static final String DEVICE = "device";
    private static final Duration GOOD_FOR = Duration.ofMinutes(30);

    private KeyRing keys;
    private Clock clock;
    private PortalCookies cookies;

    protected FilePass() {}

    @Inject
    public FilePass(KeyRing keys, Clock clock, PortalCookies cookies) {
        this.keys = keys;
        this.clock = clock;
        this.cookies = cookies;
    }

    /** @param device random name of the browser in which the case was opened */
    public void give(String device) {
        cookies.keepFor(GOOD_FOR, NAME, passFor(device, clock.instant().plus(GOOD_FOR)), PATH);
    }

    String passFor(String device, Instant until) {
        String end = Long.toString(until.getEpochSecond());
        return end + "." + keys.mac("file-pass", device, end);
    }

    /** Whether the sender holds one that is still good. Reads the head of the request alone. */
    public boolean isHeldBy(HttpServletRequest request) {
        Optional<String> device = cookie(request, DEVICE);
        Optional<String> pass = cookie(request, NAME).filter(value -> value.matches("\\d{1,12}\\.[0-9a-f]{64}"));
        if (device.isEmpty() || pass.isEmpty()) return false;
        Instant until = Instant.ofEpochSecond(
                Long.parseLong(pass.get().substring(0, pass.get().indexOf('.'))));
        return clock.instant().isBefore(until)
                && MessageDigest.isEqual(octets(pass.get()), octets(passFor(device.get(), until)));
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
