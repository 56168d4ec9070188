package pk.gov.balochistan.police.recordkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import pk.gov.balochistan.police.housekeeping.LeasedWork;

/** Seals anew what was sealed before records had keys of their own, for every register that has some. One process at a time. */
@ApplicationScoped
public class PortalResealing extends LeasedWork {
    private static final int BATCH = 50;
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private List<OldSeals> registers;

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
    protected String lease() {
        return "seals";
    }

    @Override
    protected int some(EntityManager in) {
        return registers.stream()
                .mapToInt(register -> register.sealSomeAnew(BATCH))
                .sum();
    }
}
