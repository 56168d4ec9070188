package pk.gov.balochistan.police.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.testing.Unit;

/** Every entity against the scripts' schema, on each engine. */
class MappingDbTest {
    /** By the owner: a table of one program may be closed to the other. */
    @EveryEngine
    void everyColumnAnEntityNamesIsThere(TestDatabase database) {
        try (Unit unit = Unit.as(database.owner())) {
            EntityManager em = unit.entityManager();
            for (EntityType<?> entity : em.getMetamodel().getEntities()) {
                List<?> rows = em.createQuery("select e from " + entity.getName() + " e")
                        .setMaxResults(2)
                        .getResultList();
                assertFalse(rows.size() > 2, entity.getName());
            }
        }
    }

    @EveryEngine
    void anOfficerIsReadBackAsWritten(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            BeltNumber belt = BeltNumber.parse("Q-1042");
            unit.perform(em -> {
                Place place = em.createQuery("select p from Place p order by p.code", Place.class)
                        .setMaxResults(1)
                        .getSingleResult();
                em.persist(new Officer(belt, "Zarak Khan", "زرک خان", "SI", place, null));
            });
            Officer officer = unit.entityManager()
                    .createQuery("select o from Officer o where o.belt = :belt", Officer.class)
                    .setParameter("belt", belt)
                    .getSingleResult();
            assertEquals("زرک خان", officer.name(Language.URDU));
        }
    }

    @EveryEngine
    void theFirstRowsOfAListAndThoseThatFollowAreReadInOrder(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            List<String> all = places(unit, 0, 1000);
            assertEquals(all.subList(0, 5), places(unit, 0, 5));
            assertEquals(all.subList(5, 10), places(unit, 5, 5));
        }
    }

    private static List<String> places(Unit unit, int first, int most) {
        return unit.entityManager()
                .createQuery("select p.code from Place p order by p.code", String.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** H2 gathers all rows of a query within another, so that a limit around it saves nothing. */
    @Test
    void onH2ALimitIsNotPutAroundTheQuery() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.H2);
                Unit unit = Unit.on(database)) {
            Query list = unit.entityManager()
                    .createQuery("select p from Place p order by p.code")
                    .setMaxResults(5);
            assertEquals(5, list.getResultList().size());
            assertFalse(list.unwrap(DatabaseQuery.class).getSQLString().contains("ROWNUM"));
        }
    }
}
