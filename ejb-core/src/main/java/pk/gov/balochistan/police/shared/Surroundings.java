package pk.gov.balochistan.police.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.Clock;

/** What the container hands to registers and desks: its entity manager, the clock and the ring of keys. */
@Dependent
public class Surroundings {
    @Produces
    @PersistenceContext(unitName = "police")
    private EntityManager entityManager;

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Dependent
    static KeyRing keys() {
        return Ring.OF_THIS_PROGRAM;
    }

    /** One ring a program: its keys are read once. */
    private static final class Ring {
        private static final KeyRing OF_THIS_PROGRAM =
                KeyRing.of(Path.of(System.getenv().getOrDefault("DATA_DIR", System.getProperty("DATA_DIR", "data"))));
    }
}
