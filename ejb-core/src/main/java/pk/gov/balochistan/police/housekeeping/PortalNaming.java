package pk.gov.balochistan.police.housekeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;

/** Lets rows be found by name that are not yet, for every register that has some. One process at a time. */
@ApplicationScoped
public class PortalNaming extends LeasedWork {
    private static final int BATCH = 200;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private List<NamedRows> registers;

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
    protected String lease() {
        return "names";
    }

    @Override
    protected int some(EntityManager in) {
        return registers.stream().mapToInt(register -> register.nameSome(BATCH)).sum();
    }
}
