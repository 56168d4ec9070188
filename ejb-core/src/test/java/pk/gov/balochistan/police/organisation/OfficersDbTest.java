package pk.gov.balochistan.police.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.testing.Unit;

class OfficersDbTest {
    /** Officers of one place, each reporting to the one before; the first to nobody. */
    private static List<Officer> line(EntityManager em, int length) {
        Place place = new Places(em, Clock.systemUTC()).province();
        List<Officer> line = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Officer superior = i == 0 ? null : line.get(i - 1);
            Officer officer = new Officer(
                    new BeltNumber("L-" + (100 * length + i)), "Officer " + i, "افسر", "SI", place, superior);
            em.persist(officer);
            em.flush(); // The mapper knows of no order among the rows of one table.
            line.add(officer);
        }
        return line;
    }

    private static List<Long> upwards(List<Officer> line) {
        List<Long> ids = new ArrayList<>();
        for (int i = line.size() - 1; i >= 0; i--) ids.add(line.get(i).id());
        return ids;
    }

    @EveryEngine
    void theChainOfCommandGoesToTheTopHoweverLong(TestDatabase database) {
        try (Unit unit = Unit.as(database.owner())) {
            unit.perform(em -> {
                for (int length : new int[] {1, 2, 7, 8, 14}) {
                    List<Officer> line = line(em, length);
                    Officer last = line.get(length - 1);
                    Set<Long> chain = new Officers(em).chainOfCommand(last);
                    assertEquals(upwards(line), List.copyOf(chain), length + " officers");
                    assertEquals(chain, new Officers(em).chainOfCommand(last.belt()), length + " officers, by number");
                }
            });
        }
    }

    @EveryEngine
    void aNumberThatNobodyHasHasNoChain(TestDatabase database) {
        try (Unit unit = Unit.as(database.owner())) {
            unit.perform(em -> assertEquals(Set.of(), new Officers(em).chainOfCommand(new BeltNumber("L-0"))));
        }
    }

    @EveryEngine
    void aLineThatBitesItsTailEnds(TestDatabase database) {
        try (Unit unit = Unit.as(database.owner())) {
            unit.perform(em -> {
                List<Officer> line = line(em, 3);
                em.createNativeQuery("update officer set reports_to_id = "
                                + line.get(2).id() + " where id = "
                                + line.get(0).id())
                        .executeUpdate();
                em.clear();
                Set<Long> chain = new Officers(em)
                        .chainOfCommand(em.find(Officer.class, line.get(2).id()));
                assertEquals(upwards(line), List.copyOf(chain));
            });
        }
    }
}
