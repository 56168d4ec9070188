package pk.gov.balochistan.police.housekeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.lease.RepeatedWork;

/** Removes what is old in the portal, for every register that offers something. The gateway runs it by hand. */
@ApplicationScoped
public class PortalHousekeeping implements RepeatedWork {
    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    private List<OldRows> registers;
    private final String holder = "portal:" + UUID.randomUUID();

    @Inject
    void offered(Instance<OldRows> offered) {
        registers = offered.stream().toList();
    }

    @Override
    public Duration pause() {
        return Housekeeping.PAUSE;
    }

    @Override
    public String inWords() {
        return "the removal of old rows";
    }

    @Override
    public int doSome() {
        return ownTransaction.get(() -> new Housekeeping(new Leases(em), holder).removeSome(registers));
    }
}
