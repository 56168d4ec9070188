package pk.gov.balochistan.police.firrequest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.escalation.ClockTurn;
import pk.gov.balochistan.police.lease.RepeatedWork;
import pk.gov.balochistan.police.shared.KeyRing;

/** Sees to the clocks of requests for an FIR in the portal alone: the role of the gateway may not read them. */
@ApplicationScoped
public class PortalFirClocks implements RepeatedWork {
    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    private ClockTurn<Long> turn;

    @PostConstruct
    void begin() {
        turn = new ClockTurn<>(
                new FirClocks(keys, clock),
                work -> ownTransaction.get(() -> work.applyAsInt(em)),
                "portal:" + UUID.randomUUID());
    }

    @Override
    public Duration pause() {
        return ClockTurn.PAUSE;
    }

    @Override
    public String inWords() {
        return "the clocks of requests for an FIR";
    }

    @Override
    public int doSome() {
        return turn.seeToSome();
    }
}
