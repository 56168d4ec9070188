package pk.gov.balochistan.police.escalation;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.lease.Turns;
import pk.gov.balochistan.police.shared.KeyRing;

/** Sees to the clocks of complaints in the portal. Inert in the gateway, whose role may not change a complaint. */
@ApplicationScoped
public class EscalationStarter {
    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    private Turns turns;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        EscalationTurn turn = new EscalationTurn(
                work -> ownTransaction.get(() -> work.applyAsInt(em)), keys, clock, "portal:" + UUID.randomUUID());
        turns = Turns.on(executor);
        turns.every(EscalationTurn.PAUSE, "the clocks of complaints", turn::seeToSome);
    }

    @PreDestroy
    void stop() {
        if (turns != null) turns.close();
    }
}
