package pk.gov.balochistan.police.publicfigures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.lease.RepeatedWork;

/** Publishes the figures of each day soon after midnight, by the clock of the database, in one process. A day on which no portal ran has none. */
@ApplicationScoped
public class Publishing implements RepeatedWork {
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int LEASE_SECONDS = 300;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    @Inject
    PublishedFigures figures;

    private final String holder = "portal:" + UUID.randomUUID();

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public String inWords() {
        return "the figures for the public";
    }

    /** The lease is taken for itself, so that others see it while the counting lasts. */
    @Override
    public int doSome() {
        boolean isOurs = ownTransaction.get(() -> new Leases(em).take("public-figures", holder, LEASE_SECONDS));
        return isOurs && ownTransaction.get(() -> figures.publish(new Leases(em).now())) ? 1 : 0;
    }
}
