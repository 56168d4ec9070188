package pk.gov.balochistan.police.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import pk.gov.balochistan.police.escalation.ClockWork;
import pk.gov.balochistan.police.escalation.PortalClocks;
import pk.gov.balochistan.police.shared.KeyRing;

/** Requests to take a case over that nobody answered. */
@ApplicationScoped
public class PortalTransfers extends PortalClocks<Long> {
    /** Nobody counts on the second: the time to answer is hours. */
    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Override
    protected ClockWork<Long> work(KeyRing keys, Clock clock) {
        return new TransferClocks(keys, clock);
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public String inWords() {
        return "requests to take a case over";
    }
}
