package pk.gov.balochistan.police.transfer;

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

/** Sees in the portal to requests to take a case over that nobody answered. */
@ApplicationScoped
public class PortalTransfers implements RepeatedWork {
    /** Nobody counts on the second: the time to answer is hours. */
    private static final Duration PAUSE = Duration.ofSeconds(20);

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
                new TransferClocks(keys, clock),
                work -> ownTransaction.get(() -> work.applyAsInt(em)),
                "portal:" + UUID.randomUUID());
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public String inWords() {
        return "requests to take a case over";
    }

    @Override
    public int doSome() {
        return turn.seeToSome();
    }
}
