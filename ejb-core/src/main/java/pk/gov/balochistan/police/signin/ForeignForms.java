package pk.gov.balochistan.police.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.throttle.ThrottleRule;
import pk.gov.balochistan.police.throttle.Throttles;

/**
 * Writes down a form that was refused since another site's page sent it: for which page, and who was signed in, whose browser
 * somebody tried to use. Nothing of what the form held, nor from where it came. Anybody can send such forms, so of a flood only the
 * beginning is written, of one address and of all: beyond that nothing is read or written but a counter. Source: SECURITY.md, T16.
 */
@RequestScoped
public class ForeignForms {
    static final ThrottleRule OF_ADDRESS = ThrottleRule.allowance("foreign-form-at", 5, Duration.ofHours(1));
    static final ThrottleRule OF_ALL = ThrottleRule.allowance("foreign-form", 60, Duration.ofHours(1));

    private static final String ALL = "all";
    private static final String PAGE = "/[\\w./-]{0,80}";

    @Inject
    Callers callers;

    @Inject
    AuditTrail trail;

    @Inject
    Throttles throttles;

    @Inject
    OwnTransaction ownTransaction;

    /**
     * Notes a refusal, in a transaction of its own.
     *
     * @param page its address within the portal, such as {@code /complaint/view.xhtml}
     * @param address the caller's network address, which is only counted
     */
    public void refused(String page, String address) {
        ownTransaction.run(() -> {
            if (throttles.isPaused(OF_ALL, ALL) || throttles.isPaused(OF_ADDRESS, address)) return;
            int ofAddress = throttles.use(OF_ADDRESS, address);
            int ofAll = throttles.use(OF_ALL, ALL);
            // Of two that came side by side the later one may be beyond it.
            if (ofAddress > OF_ADDRESS.limit() || ofAll > OF_ALL.limit()) return;
            boolean last = ofAddress == OF_ADDRESS.limit() || ofAll == OF_ALL.limit();
            trail.add(caller(), "FOREIGN_FORM", Outcome.DENIED, new AuditNote(null, null, detail(page, last)));
        });
    }

    private Caller caller() {
        Caller current = callers.current();
        return current.accountId() == null ? Caller.unknown(current.channel()) : current;
    }

    private static String detail(String page, boolean last) {
        String known = page.matches(PAGE) ? page : "another page";
        return last ? known + ", further ones not written for an hour" : known;
    }
}
