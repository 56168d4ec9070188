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

    /** Whoever merely knows the number keeps the owner from nothing. */
    @EveryEngine
    @Tag("T10")
    void wrongFactsRestTheCaseWhereTheyComeFromAndItsOwnerIsHeardElsewhere(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            TrackingNumber number = filed(unit).number();
            for (int i = 0; i < 5; i++)
                assertEquals(SecondFact.WRONG, fact(unit, number, "9999", PHONES, i), "guess " + i);
            assertEquals(SecondFact.RESTING, fact(unit, number, "4567", PHONES, 5), "where the guesses came from");
            assertEquals(SecondFact.PHONE, fact(unit, number, "4567", "203.0.113.10", 6), "the owner");
        }
    }

    /** In one tea house with whoever tries: the code of the own phone opens what rests there. */
    @EveryEngine
    @Tag("T10")
    void theOwnPhoneIsToldACodeThatOpensWhatRests(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            TrackingNumber number = filed(unit).number();
            assertEquals(Optional.empty(), texted(unit, number), "nobody tried");
            for (int i = 0; i < 5; i++) fact(unit, number, "9999", PHONES, i);
            String code = texted(unit, number).orElseThrow();
            assertEquals(SecondFact.RESTING, fact(unit, number, code, PHONES, 5), "the code alone");
            assertEquals(SecondFact.RESTING, fact(unit, number, "9999" + code, PHONES, 5), "with digits of another");
            assertEquals(SecondFact.RESTING, fact(unit, number, "4567" + other(code), PHONES, 5), "with another code");
            assertEquals(SecondFact.TEXTED, fact(unit, number, "4567 " + code, PHONES, 5));
            for (int i = 5; i < OF_ONE_ADDRESS; i++)
                look(unit, TrackingNumber.random(), new WebCaller(null, "device-" + i, PHONES));
            assertEquals(SecondFact.TEXTED, fact(unit, number, "4567 " + code, PHONES, 6), "the address rests, too");
        }
    }

    @EveryEngine
    @Tag("T10")
    void theReturnCodeOpensWhatRests(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            Filed sealed = filed(unit, "domestic_violence");
            for (int i = 0; i < 5; i++) fact(unit, sealed.number(), "9999", PHONES, i);
            assertEquals(SecondFact.RESTING, fact(unit, sealed.number(), "9999", PHONES, 5));
            assertEquals(SecondFact.CODE, fact(unit, sealed.number(), sealed.returnCode(), PHONES, 5));
        }
    }

    private Optional<String> texted(Unit unit, TrackingNumber number) {
        return unit.inTransaction(em -> {
            Tracking tracking = ComplaintDatabase.of(em, data).tracking();
            return tracking.bySms(number, Some.person().phone()).flatMap(tracking::webCode);
        });
    }

    private static String other(String code) {
        return code.substring(0, 7) + (code.charAt(7) == '0' ? '1' : '0');
    }

    @EveryEngine
    @Tag("T10")
    void fortyWrongFactsFromManyAddressesRestTheCaseForAll(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            TrackingNumber number = filed(unit).number();
            for (int i = 0; i < 40; i++) {
                String address = "198.51.100." + i;
                assertEquals(SecondFact.WRONG, fact(unit, number, "9999", address, i), "guess " + i);
            }
            assertEquals(SecondFact.RESTING, fact(unit, number, "4567", PHONES, 40));
        }
    }

    @EveryEngine
    @Tag("T10")
    void addressesOfOneNetworkOfTheNewKindAreOne(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            TrackingNumber number = filed(unit).number();
            for (int i = 0; i < 5; i++) fact(unit, number, "9999", "2001:db8:0:7::" + i, i);
            assertEquals(SecondFact.RESTING, fact(unit, number, "4567", "2001:db8:0:7:ffff::9", 5));
            assertEquals(SecondFact.PHONE, fact(unit, number, "4567", "2001:db8:0:8::1", 6));
        }
    }

    /** What the row of the trail says of a look: the kind of thing that was shown, and not the thing. */
    @EveryEngine
    void theTrailSaysWhatWasShownBesideTheNumber(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            TrackingNumber open = filed(unit).number();
            Filed sealed = filed(unit, "domestic_violence");
            assertEquals("NONE", detail(unit, open, " "));
            assertEquals("WRONG", detail(unit, open, "0000"));
            assertEquals("PHONE", detail(unit, open, "4567"));
            assertEquals("CNIC", detail(unit, open, "5671"));
            assertEquals("WRONG", detail(unit, sealed.number(), "4567"), "known at home");
            assertEquals("CODE", detail(unit, sealed.number(), sealed.returnCode()));
        }
    }

    private String detail(Unit unit, TrackingNumber number, String fact) {
        return look(unit, number, new WebCaller(fact, "device " + fact, PHONES))
                .orElseThrow()
                .auditDetail();
    }

    private SecondFact fact(Unit unit, TrackingNumber number, String fact, String address, int device) {
        return look(unit, number, new WebCaller(fact, "device-" + device, address))
                .orElseThrow()
                .fact();
    }

    private Filed filed(Unit unit) {
        return filed(unit, "slackness");
    }

    private Filed filed(Unit unit, String kind) {
        return unit.inTransaction(
                em -> ComplaintDatabase.of(em, data).intake().file(Some.complaint(kind, Some.STATION), "citizen"));
    }

    private Optional<Tracked> look(Unit unit, TrackingNumber number, WebCaller caller) {
        return unit.inTransaction(
                em -> ComplaintDatabase.of(em, data).tracking().byWeb(number, caller));
    }
}
