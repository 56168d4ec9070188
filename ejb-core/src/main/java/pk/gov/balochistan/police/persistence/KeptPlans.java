package pk.gov.balochistan.police.persistence;

import jakarta.persistence.EntityManager;
import org.eclipse.persistence.sessions.Session;

/**
 * Plans of PostgreSQL in work that says the same thing by the thousand. The portal's role has each statement planned anew, which its
 * lists need, since posts see more or less of the same table; a step of a case that has two dozen indexes would be planned for longer
 * than it takes. Other engines keep their plans by themselves.
 */
public final class KeptPlans {
    private KeptPlans() {}

    /** Until the end of the transaction a statement's plan is kept, where that is as good. */
    public static void use(EntityManager em) {
        if (em.unwrap(Session.class).getPlatform().isPostgreSQL())
            em.createNativeQuery("set local plan_cache_mode = auto").executeUpdate();
    }
}
