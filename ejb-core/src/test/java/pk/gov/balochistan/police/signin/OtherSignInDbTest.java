package pk.gov.balochistan.police.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.signin.SignIn.Answer;
import pk.gov.balochistan.police.signin.SignIn.Step;
import pk.gov.balochistan.police.signin.SignIn.Visitor;

/** An account that is signed in twice: both go on, both say so, the trail has a row, and one press ends the other. */
@Tag("T12")
class OtherSignInDbTest {
    private static final String NAME = "sho.sariab";
    private static final String WINDOWS =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0";
    private static final String ANDROID = "Mozilla/5.0 (Linux; Android 14; SM-A145F) Chrome/126.0 Mobile Safari/537.36";

    @EveryEngine
    void eachOfTwoBrowsersIsToldOfTheOtherAndTheTrailHasARow(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            SignedInPrincipal office = signIn(world, WINDOWS, null);
            assertEquals(List.of(), others(world, office));
            assertEquals(0, world.audited("OK", "beside"));
            world.clock.turn(Duration.ofMinutes(5));
            SignedInPrincipal phone = signIn(world, ANDROID, null);
            assertEquals(1, world.audited("OK", "beside 1 " + IdentityWorld.ADDRESS));
            assertEquals(List.of("Chrome, Android"), devices(world, office));
            assertEquals(List.of("Firefox, Windows"), devices(world, phone));
            assertEquals(
                    Duration.ofMinutes(5),
                    Duration.between(others(world, phone).get(0).since(), world.clock.instant()));
            world.clock.turn(Duration.ofMinutes(15));
            assertEquals(List.of(), others(world, phone), "what has run out is no sign-in");
        }
    }

    @EveryEngine
    void theSameBrowserTakesThePlaceOfItsEarlierSignIn(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            Answer first = world.signIn.password(NAME, IdentityWorld.PASSWORD, visitor(WINDOWS, null));
            SignedInPrincipal again = signIn(world, WINDOWS, first.deviceCookie());
            assertTrue(world.resumed.of(first.token()).isEmpty());
            assertEquals(List.of(), others(world, again));
            assertEquals(0, world.audited("OK", "beside"));
        }
    }

    @EveryEngine
    void oneEndsTheOtherAndNothingElse(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            world.account("other.one");
            String office = world.signIn
                    .password(NAME, IdentityWorld.PASSWORD, visitor(WINDOWS, null))
                    .token();
            String stranger =
                    world.password("other.one", IdentityWorld.PASSWORD).token();
            SignedInPrincipal phone = signIn(world, ANDROID, null);
            OwnAccountDesk desk = world.ownDesk(phone.caller());
            refusedToEnd(world, desk, idOf(world, stranger), phone);
            refusedToEnd(world, desk, phone.sessionId(), phone);
            long id = idOf(world, office);
            OtherSignIn ended = world.order(() -> desk.endOther(id, phone));
            assertTrue(ended.auditDetail().endsWith("Firefox, Windows"), ended.auditDetail());
            assertTrue(world.resumed.of(office).isEmpty());
            refusedToEnd(world, desk, id, phone);
            assertTrue(world.resumed.of(stranger).isPresent());
            assertEquals(List.of(), others(world, phone));
        }
    }

    private static void refusedToEnd(IdentityWorld world, OwnAccountDesk desk, long id, SignedInPrincipal here) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> world.order(() -> desk.endOther(id, here)));
        assertEquals("refusal.notFound", refusal.key());
    }

    private static long idOf(IdentityWorld world, String token) {
        return world.resumed.of(token).orElseThrow().sessionId();
    }

    private static SignedInPrincipal signIn(IdentityWorld world, String browser, String deviceCookie) {
        Answer answer = world.signIn.password(NAME, IdentityWorld.PASSWORD, visitor(browser, deviceCookie));
        assertEquals(Step.DONE, answer.step());
        return world.resumed.of(answer.token()).orElseThrow();
    }

    private static Visitor visitor(String browser, String deviceCookie) {
        return new Visitor(IdentityWorld.ADDRESS, browser, deviceCookie);
    }

    private static List<OtherSignIn> others(IdentityWorld world, SignedInPrincipal here) {
        return world.ownDesk(here.caller()).listOthers(here);
    }

    private static List<String> devices(IdentityWorld world, SignedInPrincipal here) {
        return others(world, here).stream().map(OtherSignIn::device).toList();
    }
}
