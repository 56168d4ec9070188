package pk.gov.balochistan.police.housekeeping;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.lease.Turns;

/** Removes what is old in the portal, for every register that offers something. Inert in the gateway, which runs it by hand. */
@ApplicationScoped
public class HousekeepingStarter {
    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    @Inject
    Instance<OldRows> offered;

    private final String holder = "portal:" + UUID.randomUUID();
    private Turns turns;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        List<OldRows> registers = offered.stream().toList();
        turns = Turns.on(executor);
        turns.every(
                Housekeeping.PAUSE,
                "the removal of old rows",
                () -> ownTransaction.get(() -> new Housekeeping(new Leases(em), holder).removeSome(registers)));
    }

    @PreDestroy
    void stop() {
        if (turns != null) turns.close();
    }
}
