package pk.gov.balochistan.police.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.testing.Unit;

class KnownPlacesDbTest {
    @EveryEngine
    void aPlaceThatIsNewIsNamedInTheFirstListThatHoldsIt(TestDatabase database) {
        try (Unit unit = Unit.as(database.owner())) {
            unit.perform(em -> {
                KnownPlaces known = new KnownPlaces(new Places(em, Clock.systemUTC()));
                Map<Long, Place> before = known.byId(Set.of());
                em.createNativeQuery(
                                "insert into place (id, kind, code, name_en, name_ur, parent_id, path, valid_from, confidence, version)"
                                        + " select 990001, kind, 'station-new-one', 'New One', 'نیا', parent_id, path, valid_from, confidence, 0"
                                        + " from place where code = 'station-quetta-sariab'")
                        .executeUpdate();

                assertEquals(before.keySet(), known.byId(Set.of()).keySet(), "nobody asked for the new one yet");
                assertEquals(
                        "New One", known.byId(List.of(990001L)).get(990001L).name(Language.ENGLISH));
                assertEquals(before.size() + 1, known.byId(Set.of()).size());
            });
        }
    }
}
