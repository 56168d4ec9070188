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

/** Lets rows be found by name that are not yet, for every register that has some. One process at a time. */
@ApplicationScoped
public class PortalNaming implements RepeatedWork {
    private static final int BATCH = 200;
    private static final int LEASE_SECONDS = 60;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    private List<NamedRows> registers;
    private final String holder = "portal:" + UUID.randomUUID();

    @Inject
    void offered(Instance<NamedRows> offered) {
        registers = offered.stream().toList();
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public String inWords() {
        return "the names of registers";
    }

    @Override
    public int doSome() {
        return ownTransaction.get(() -> new Leases(em).take("names", holder, LEASE_SECONDS) ? nameSome() : 0);
    }

    private int nameSome() {
        return registers.stream().mapToInt(register -> register.nameSome(BATCH)).sum();
    }
}
