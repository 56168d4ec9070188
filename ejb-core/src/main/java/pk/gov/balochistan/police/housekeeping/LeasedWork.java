package pk.gov.balochistan.police.housekeeping;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.lease.RepeatedWork;

/** Work that the portal does again and again, in one process at a time: whichever has the lease, in one transaction with it. */
public abstract class LeasedWork implements RepeatedWork {
    private static final int LEASE_SECONDS = 60;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    private final String holder = "portal:" + UUID.randomUUID();

    @Override
    public int doSome() {
        return ownTransaction.get(() -> new Leases(em).take(lease(), holder, LEASE_SECONDS) ? some(em) : 0);
    }

    /** The name of the lease, at most 60 characters. */
    protected abstract String lease();

    /** Some of it. @return how much; 0 where there is no more for now */
    protected abstract int some(EntityManager in);
}
