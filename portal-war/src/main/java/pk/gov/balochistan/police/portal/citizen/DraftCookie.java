package pk.gov.balochistan.police.portal.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import pk.gov.balochistan.police.intake.FiledFrom;
import pk.gov.balochistan.police.portal.shared.PortalAddress;
import pk.gov.balochistan.police.portal.shared.PortalCookies;

/**
 * The random name of a half-filled complaint, which only the browser holds and which ends with it. Each form carries a guard
 * that follows from the name, so that no other site can send the form (SECURITY.md T16).
 */
@RequestScoped
public class DraftCookie {
    private static final String NAME = "draft";
    private static final String DEVICE = "device";
    private static final String PATH = "/complain";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private HttpServletRequest request;
    private PortalCookies cookies;
    private String token;

    protected DraftCookie() {}

    @Inject
    DraftCookie(HttpServletRequest request, PortalCookies cookies) {
        this.request = request;
        this.cookies = cookies;
    }

    /** Whether this browser has a draft, or had one: whoever hands out a file asks before a name is made for it. */
    boolean isHeld() {
        return token != null || cookies.find(NAME).isPresent();
    }

    /** The draft's name; a browser that has none gets one. */
    String token() {
        if (token == null) {
            token = cookies.find(NAME)
                    .filter(value -> value.matches("[\\w-]{43}"))
                    .orElse(null);
            if (token == null) renew();
        }
        return token;
    }

    /** Where a complaint comes from. The browser's own name outlives a draft, so that complaints can be counted (SECURITY.md T13). */
    FiledFrom from() {
        return new FiledFrom(device(), address());
    }

    /** The caller's network address. */
    String address() {
        return PortalAddress.ofCaller(request);
    }

    private String device() {
        return cookies.find(DEVICE).filter(value -> value.matches("[\\w-]{43}")).orElseGet(() -> {
            String made = random();
            cookies.keepUntilTheBrowserCloses(DEVICE, made, PATH);
            return made;
        });
    }

    /** Whether the form that was sent is one that this browser was given. */
    boolean isGuarded() {
        String sent = request.getParameter("guard");
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8), guard().getBytes(StandardCharsets.UTF_8));
    }

    String guard() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(("guard " + token()).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void renew() {
        token = random();
        cookies.keepUntilTheBrowserCloses(NAME, token, PATH);
    }

    void drop() {
        cookies.drop(NAME, PATH);
        cookies.drop(DEVICE, PATH);
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
