package pk.gov.balochistan.police.portal.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import pk.gov.balochistan.police.portal.shared.PortalSettings;

/** What the templates ask about the portal itself, as {@code #{portal…}}. */
@Named("portal")
@ApplicationScoped
public class Portal {
    private final String started = Long.toString(Instant.now().getEpochSecond(), 36);

    /** Whether this is a trial with invented people, which every page must say. */
    public boolean isDemo() {
        return PortalSettings.get().demo();
    }

    /** Where citizens send their texts; empty when none is set. */
    public String getShortCode() {
        return PortalSettings.get().shortCode();
    }

    /** A mark of this start, put behind the addresses of style sheets so that browsers drop the old ones. */
    public String getStarted() {
        return started;
    }
}
