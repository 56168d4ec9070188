package pk.gov.balochistan.police.hotlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.lease.RepeatedWork;

/** Lets entries be found by name under a rule of spelling that changed. One process at a time. */
@ApplicationScoped
public class HotlistNaming implements RepeatedWork {
    private static final int BATCH = 200;
    private static final int LEASE_SECONDS = 60;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    @Inject
    Hotlist hotlist;

    private final String holder = "portal:" + UUID.randomUUID();

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public String inWords() {
        return "the names of the hotlist";
    }

    @Override
    public int doSome() {
        return ownTransaction.get(
                () -> new Leases(em).take("hotlist-names", holder, LEASE_SECONDS) ? hotlist.nameSome(BATCH) : 0);
    }
}
