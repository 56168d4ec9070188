package pk.gov.balochistan.police.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Unit;

class OffencesDbTest {
    @EveryEngine
    void whatIsNotOfHighConfidenceIsToBeVerified(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            Offences offences = new Offences(unit.entityManager());
            assertEquals(Confidence.HIGH, offences.require("ppc-302").confidence());
            assertTrue(offences.require("ppc-153-a").isToVerify());
            assertThrows(RuleViolation.class, () -> offences.require("ppc-1"));
        }
    }
}
