package pk.gov.balochistan.police.operations;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import pk.gov.balochistan.police.demo.InventedForce;

/**
 * Fills an empty database with an invented force, its accounts and two months of its work, for trials and training. A database
 * that has accounts is left as it is.
 */
public final class LoadDemo {
    /** Of every account in a trial. The README and {@code ./run} say so. */
    public static final String PASSWORD = InventedForce.PASSWORD;

    private LoadDemo() {}

    public static void main(String[] arguments) {
        try (CoreUnit core = CoreUnit.of(System.getenv())) {
            boolean loaded = load(core, Clock.systemUTC());
            System.out.println(loaded ? "Demo data loaded." : "The database is in use: no demo data loaded.");
        }
    }

    /** @return whether the database was empty and is now filled */
    public static boolean load(CoreUnit core, Clock clock) {
        if (core.inTransaction(LoadDemo::isInUse)) return false;
        fill(core, clock);
        return true;
    }

    /** Fills whatever is there; refused by the tables where a demo name is taken. */
    public static void fill(CoreUnit core, Clock clock) {
        // One transaction: a loader that is stopped half way leaves an empty database, which the next start fills.
        core.perform(em -> InventedForce.load(em, core.keys(), clock));
    }

    private static boolean isInUse(EntityManager em) {
        return !em.createQuery("select a.id from UserAccount a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
