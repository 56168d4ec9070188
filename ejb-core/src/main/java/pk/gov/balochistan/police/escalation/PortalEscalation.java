package pk.gov.balochistan.police.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import pk.gov.balochistan.police.shared.KeyRing;

/** The clocks of complaints, in the portal alone: the role of the gateway may not read the rules they go by. */
@ApplicationScoped
public class PortalEscalation extends PortalClocks<DueClock> {
    @Override
    protected ClockWork<DueClock> work(KeyRing keys, Clock clock) {
        return new ComplaintClocks(keys, clock, lane(), ComplaintClocks.LANES);
    }

    /** Counted from 0. */
    int lane() {
        return 0;
    }

    @Override
    public String inWords() {
        return "the clocks of complaints, lane " + (lane() + 1);
    }
}
