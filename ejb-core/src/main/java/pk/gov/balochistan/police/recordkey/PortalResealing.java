package pk.gov.balochistan.police.recordkey;

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

/** Seals anew what was sealed before records had keys of their own, for every register that has some. One process at a time. */
@ApplicationScoped
public class PortalResealing implements RepeatedWork {
    private static final int BATCH = 50;
    private static final int LEASE_SECONDS = 60;
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    private List<OldSeals> registers;
    private final String holder = "portal:" + UUID.randomUUID();

    @Inject
    void offered(Instance<OldSeals> offered) {
        registers = offered.stream().toList();
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public String inWords() {
        return "the sealing of prints and photographs under the keys of their records";
    }

    @Override
    public int doSome() {
        return ownTransaction.get(() -> new Leases(em).take("seals", holder, LEASE_SECONDS) ? sealSome() : 0);
    }

    private int sealSome() {
        return registers.stream()
                .mapToInt(register -> register.sealSomeAnew(BATCH))
                .sum();
    }
}
