package pk.gov.balochistan.police.escalation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.lease.RepeatedWork;
import pk.gov.balochistan.police.shared.KeyRing;

/** Sees to the clocks of complaints in the portal alone: the role of the gateway may not read the rules they go by. */
@ApplicationScoped
public class PortalEscalation implements RepeatedWork {
    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    private EscalationTurn turn;

    @PostConstruct
    void begin() {
        turn = new EscalationTurn(
                work -> ownTransaction.get(() -> work.applyAsInt(em)), keys, clock, "portal:" + UUID.randomUUID());
    }

    @Override
    public Duration pause() {
        return EscalationTurn.PAUSE;
    }

    @Override
    public String inWords() {
        return "the clocks of complaints";
    }

    @Override
    public int doSome() {
        return turn.seeToSome();
    }
}
