package pk.gov.balochistan.police.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.lease.RepeatedWork;

/** Works out until when records are kept whose entries or whose rules have changed. One process at a time. */
@ApplicationScoped
public class PortalRetention implements RepeatedWork {
    private static final int LEASE_SECONDS = 60;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    private final String holder = "portal:" + UUID.randomUUID();

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public String inWords() {
        return "the terms of records";
    }

    @Override
    public int doSome() {
        return ownTransaction.get(
                () -> new Leases(em).take("terms", holder, LEASE_SECONDS) ? new Terms(em).workOutSome() : 0);
    }
}
