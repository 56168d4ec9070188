package pk.gov.balochistan.police.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.testing.Unit;

/** Which statements of the portal PostgreSQL plans anew. */
class KeptPlansDbTest {
    @EveryEngine
    void thePortalsListsArePlannedForWhoeverAsksAndItsBatchesOnce(TestDatabase database) {
        try (Unit portal = Unit.as(database.portal())) {
            portal.perform(em -> {
                assertPlans("force_custom_plan", em, database);
                KeptPlans.use(em);
                assertPlans("auto", em, database);
            });
            portal.perform(em -> assertPlans("force_custom_plan", em, database));
        }
    }

    private static void assertPlans(String how, EntityManager em, TestDatabase database) {
        if (database.engine() != Engine.POSTGRESQL) return;
        assertEquals(
                how,
                em.createNativeQuery("select current_setting('plan_cache_mode')")
                        .getSingleResult()
                        .toString()
                        .replaceAll("[\\[\\]]", ""));
    }
}
