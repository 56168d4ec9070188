package pk.gov.balochistan.police.portal.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import pk.gov.balochistan.police.portal.shared.PortalAddress;
import pk.gov.balochistan.police.portal.shared.PortalCookies;
import pk.gov.balochistan.police.tracking.WebCaller;

/** Who asks after a complaint on the web: by the random name of the device, so that guesses can be counted (SECURITY.md T10). */
public final class TrackingCaller {
    static final String DEVICE = "device";

    private TrackingCaller() {}

    static Optional<String> device(PortalCookies cookies) {
        return cookies.find(DEVICE).filter(name -> name.matches("[\\w-]{43}"));
    }

    /** @param fact what was shown beside the number; may be null */
    public static WebCaller of(HttpServletRequest request, PortalCookies cookies, String fact) {
        String address = PortalAddress.ofCaller(request);
        return new WebCaller(fact, device(cookies).orElse("none " + address), address);
    }
}
