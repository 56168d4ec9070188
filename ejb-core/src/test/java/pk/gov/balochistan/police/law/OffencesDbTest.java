package pk.gov.balochistan.police.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Unit;

class OffencesDbTest {
    @EveryEngine
    void whatAnOfficerTypesFindsTheSectionFirst(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            List<Offence> all = new Offences(unit.entityManager()).all();
            assertEquals("ppc-302", Offences.fitting(all, "302", 5).get(0).code());
            assertEquals("ppc-302", Offences.fitting(all, "PPC ۳۰۲", 5).get(0).code());
            assertEquals("ppc-302", Offences.fitting(all, "murder", 5).get(0).code());
            assertEquals("ppc-34", Offences.fitting(all, "34", 5).get(0).code());
            assertTrue(Offences.fitting(all, "no such thing", 5).isEmpty());
        }
    }

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
