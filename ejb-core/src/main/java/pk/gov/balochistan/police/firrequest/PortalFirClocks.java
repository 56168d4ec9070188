package pk.gov.balochistan.police.firrequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import pk.gov.balochistan.police.escalation.ClockWork;
import pk.gov.balochistan.police.escalation.PortalClocks;
import pk.gov.balochistan.police.shared.KeyRing;

/** The clocks of requests for an FIR, in the portal alone: the role of the gateway may not read them. */
@ApplicationScoped
public class PortalFirClocks extends PortalClocks<Long> {
    @Override
    protected ClockWork<Long> work(KeyRing keys, Clock clock) {
        return new FirClocks(keys, clock);
    }

    @Override
    public String inWords() {
        return "the clocks of requests for an FIR";
    }
}
