package pk.gov.balochistan.police.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import pk.gov.balochistan.police.shared.KeyRing;

/** The other lane of {@link PortalEscalation}. */
@ApplicationScoped
public class PortalEscalationBeside extends PortalClocks<DueClock> {
    @Override
    protected ClockWork<DueClock> work(KeyRing keys, Clock clock) {
        return new ComplaintClocks(keys, clock, 1, ComplaintClocks.LANES);
    }

    @Override
    public String inWords() {
        return "the clocks of complaints, second lane";
    }
}
