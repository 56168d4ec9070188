package pk.gov.balochistan.police.portal.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.PortalAddress;
import pk.gov.balochistan.police.portal.shared.PortalCookies;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.TrackingNumber;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.tracking.Tracked;
import pk.gov.balochistan.police.tracking.TrackingDesk;

/**
 * How far is my complaint? The number is sent in the form's body, so that it stands in no address, log or history; only the QR
 * code of the receipt fills it in. The device gets a random name, so that guesses can be counted (SECURITY.md T10).
 */
@Named("track")
@RequestScoped
public class TrackPage {
    private static final String DEVICE = "device";
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int LONGEST = 60;

    private TrackingDesk desk;
    private PortalCookies cookies;
    private PageLanguage language;
    private PageTexts texts;
    private HttpServletRequest request;

    private String number;
    private String fact;
    private String error;
    private boolean asked;
    private Tracked found;

    protected TrackPage() {}

    @Inject
    TrackPage(
            TrackingDesk desk,
            PortalCookies cookies,
            PageLanguage language,
            PageTexts texts,
            HttpServletRequest request) {
        this.desk = desk;
        this.cookies = cookies;
        this.language = language;
        this.texts = texts;
        this.request = request;
    }

    /** Gives the device its name and fills in the number of a receipt's QR code. */
    public void open() {
        if (device().isEmpty()) cookies.keepFor(KEPT, DEVICE, DraftCookie.random(), "/track");
        String scanned = Typed.digits(request.getParameter("n"));
        if (number == null && scanned.length() == 12) number = scanned;
    }

    /** Looks the number up; whatever is wrong is one line beside the field. */
    public String ask() {
        asked = true;
        try {
            String caller = PortalAddress.ofCaller(request);
            Optional<Tracked> answer = desk.track(
                    TrackingNumber.parse(number), shortened(fact), device().orElse("none " + caller), caller);
            found = answer.orElse(null);
            if (found == null) error = texts.of("track.unknown");
        } catch (RuleViolation refusal) {
            error = Texts.text(refusal.key(), language.current(), refusal.arguments());
        }
        return null;
    }

    /** A second fact was typed and did not open the details. */
    public boolean isFactMissed() {
        return found != null && !found.isInFull() && Typed.textOrNull(fact) != null;
    }

    public boolean isAsked() {
        return asked;
    }

    public Tracked getFound() {
        return found;
    }

    /** What the post is called and where it is. */
    public String getPost() {
        return texts.of(
                "lodge.post",
                texts.name(found.details().post().role()),
                found.details().post().place().name(language.current()));
    }

    public String sentence(ComplaintEvent event) {
        return event.sentence(language.current());
    }

    /** Why there is no answer; null where there is one. */
    public String getError() {
        return error;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = shortened(number);
    }

    public String getFact() {
        return fact;
    }

    public void setFact(String fact) {
        this.fact = shortened(fact);
    }

    private Optional<String> device() {
        return cookies.find(DEVICE).filter(name -> name.matches("[\\w-]{43}"));
    }

    private static String shortened(String typed) {
        return typed == null ? null : typed.substring(0, Math.min(typed.length(), LONGEST));
    }
}
