package pk.gov.balochistan.police.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Guesses at numbers that change the browser with each try are slowed down by their address. Source: SECURITY.md T10. */
class TrackingGuessesDbTest {
    private static final int OF_ONE_ADDRESS = 200;
    private static final String PHONES = "203.0.113.9";

    @TempDir
    Path data;

    @EveryEngine
    @Tag("T10")
    void twoHundredWrongNumbersFromOneAddressCloseItForAWhileAndNoOther(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            Filed filed = unit.inTransaction(em ->
                    ComplaintDatabase.of(em, data).intake().file(Some.complaint("slackness", Some.STATION), "citizen"));
            for (int i = 0; i < OF_ONE_ADDRESS; i++) {
                TrackingNumber wrong = TrackingNumber.random();
                String device = "device-" + i;
                assertEquals(Optional.empty(), look(unit, wrong, new WebCaller(null, device, PHONES)), "guess " + i);
            }
            WebCaller neighbour = new WebCaller("4567", "a phone of its own", PHONES);
            RuleViolation slowed = assertThrows(RuleViolation.class, () -> look(unit, filed.number(), neighbour));
            assertEquals("refusal.throttled", slowed.key());
            WebCaller elsewhere = new WebCaller("4567", "a phone of its own", "203.0.113.10");
            assertTrue(look(unit, filed.number(), elsewhere).orElseThrow().isInFull());
        }
    }

    private Optional<Tracked> look(Unit unit, TrackingNumber number, WebCaller caller) {
        return unit.inTransaction(
                em -> ComplaintDatabase.of(em, data).tracking().byWeb(number, caller));
    }
}
