package pk.gov.balochistan.police.enquiryreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import pk.gov.balochistan.police.escalation.ClockWork;
import pk.gov.balochistan.police.escalation.PortalClocks;
import pk.gov.balochistan.police.shared.KeyRing;

/** The clocks of enquiries, in the portal alone: the role of the gateway may not read them. */
@ApplicationScoped
public class PortalEnquiryClocks extends PortalClocks<Long> {
    /** Nobody counts on the second: the times are days. */
    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Override
    protected ClockWork<Long> work(KeyRing keys, Clock clock) {
        return new EnquiryClocks(keys, clock);
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public String inWords() {
        return "the clocks of enquiries";
    }
}
