package pk.gov.balochistan.police.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import pk.gov.balochistan.police.audit.AuditBacklog;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.lease.RepeatedWork;
import pk.gov.balochistan.police.shared.KeyRing;

/** Seals the trail in the portal. The gateway runs the sealer by hand. */
@ApplicationScoped
public class PortalSealing implements RepeatedWork {
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

    @Produces
    @Dependent
    static AuditCopy copy(Clock clock) {
        return AuditCopy.of(System.getenv(), clock);
    }

    @Override
    public Duration pause() {
        return AuditSealer.PAUSE;
    }

    @Override
    public String inWords() {
        return "the sealing of the trail";
    }

    @Override
    public int doSome() {
        return ownTransaction.get(() -> new AuditSealer(em, keys, clock, copy, new Leases(em), holder).sealSome());
    }

    /** Whether so many rows wait that nobody's data are shown: the alarm of the portal's health. */
    public boolean isBehind() {
        return backlog.isTooLong(em);
    }
}
