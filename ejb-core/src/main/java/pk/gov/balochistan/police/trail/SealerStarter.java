package pk.gov.balochistan.police.trail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import pk.gov.balochistan.police.audit.AuditBacklog;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.lease.Turns;
import pk.gov.balochistan.police.shared.KeyRing;

/** Runs the sealer every second in the portal. Inert in the gateway, which runs it by hand. */
@ApplicationScoped
public class SealerStarter {
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

    @Inject
    AuditCopy copy;

    @Inject
    AuditBacklog backlog;

    private final String holder = "portal:" + UUID.randomUUID();
    private Turns turns;

    @Produces
    @Dependent
    static AuditCopy copy(Clock clock) {
        return AuditCopy.of(System.getenv(), clock);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        turns = Turns.on(executor);
        turns.every(AuditSealer.PAUSE, "the sealing of the trail", this::sealSome);
    }

    /** Whether so many rows wait that nobody's data are shown: the alarm of the portal's health. */
    public boolean isBehind() {
        return backlog.isTooLong(em);
    }

    @PreDestroy
    void stop() {
        if (turns != null) turns.close();
    }

    private int sealSome() {
        return ownTransaction.get(() -> new AuditSealer(em, keys, clock, copy, new Leases(em), holder).sealSome());
    }
}
