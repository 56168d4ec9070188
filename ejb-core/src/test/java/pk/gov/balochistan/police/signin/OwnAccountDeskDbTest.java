package pk.gov.balochistan.police.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.credential.CodeCard;
import pk.gov.balochistan.police.credential.Passwords;
import pk.gov.balochistan.police.credential.TotpSecret;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identity.SignInRules;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.signin.SignIn.Step;
import pk.gov.balochistan.police.signin.SignIn.Visitor;

class OwnAccountDeskDbTest {
    private static final String NAME = "desk.clerk";
    private static final String CHOSEN = "nine goats on the hill";
    private static final Visitor STRANGER = new Visitor(IdentityWorld.ADDRESS, "browser", null);

    private static RuleViolation refused(IdentityWorld world, Runnable order) {
        return assertThrows(RuleViolation.class, () -> world.order(order));
    }

    @EveryEngine
    void aChosenPasswordOpensAndEndsTheOtherSessions(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            String elsewhere = world.password(NAME, IdentityWorld.PASSWORD).token();
            String here = world.password(NAME, IdentityWorld.PASSWORD).token();
            SignedInPrincipal principal = world.resumed.of(here).orElseThrow();
            OwnAccountDesk desk = world.ownDesk(world.caller(NAME));
            world.order(() -> desk.changePassword(IdentityWorld.PASSWORD, CHOSEN, principal));
            assertEquals(
                    Step.REFUSED, world.password(NAME, IdentityWorld.PASSWORD).step());
            assertEquals(Step.DONE, world.password(NAME, CHOSEN).step());
            assertTrue(world.resumed.of(here).isPresent());
            assertTrue(world.resumed.of(elsewhere).isEmpty());
        }
    }

    @EveryEngine
    void thePresentPasswordIsAskedForAndGuessedFiveTimesAtMost(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            SignedInPrincipal here = world.resumed
                    .of(world.password(NAME, IdentityWorld.PASSWORD).token())
                    .orElseThrow();
            OwnAccountDesk desk = world.ownDesk(world.caller(NAME));
            for (int i = 0; i < 5; i++) {
                assertEquals(
                        "identity.password.wrong",
                        refusedApart(world, () -> desk.changePassword("wrong", CHOSEN, here))
                                .key());
            }
            RuleViolation paused = refusedApart(world, () -> desk.changePassword(IdentityWorld.PASSWORD, CHOSEN, here));
            assertEquals("identity.password.wrong", paused.key());
            world.clock.turn(Duration.ofMinutes(15));
            world.order(() -> desk.changePassword(IdentityWorld.PASSWORD, CHOSEN, here));
        }
    }

    /** Outside a transaction, so that the miss is counted in one of its own as in the container. */
    private static RuleViolation refusedApart(IdentityWorld world, Runnable order) {
        return assertThrows(RuleViolation.class, order::run);
    }

    @EveryEngine
    void theNewPasswordIsNeitherTheOldOneNorAWeakOne(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            OwnAccountDesk desk = world.ownDesk(world.caller(NAME));
            String same = IdentityWorld.PASSWORD;
            assertEquals(
                    "identity.password.same",
                    refused(world, () -> desk.changePassword(same, same, null)).key());
            assertEquals(
                    "credential.password.common",
                    refused(world, () -> desk.changePassword(same, "Balochistan2026", null))
                            .key());
            assertEquals(
                    "credential.password.ownName",
                    refused(world, () -> desk.changePassword(same, "the clerk at the desk", null))
                            .key());
        }
    }

    @EveryEngine
    void theAppIsTheSecondFactorOnceItShowedTheRightCode(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            OwnAccountDesk desk = world.ownDesk(world.caller(NAME));
            TotpSecret secret = TotpSecret.random();
            String code = secret.at(world.clock.instant());
            assertEquals(
                    "identity.code.wrong",
                    refused(world, () -> desk.confirmApp(IdentityWorld.PASSWORD, secret, "12345"))
                            .key());
            assertFalse(desk.isComplete());
            world.order(() -> desk.confirmApp(IdentityWorld.PASSWORD, secret, code));
            assertTrue(desk.isComplete());
            world.em.clear();
            String half = world.password(NAME, IdentityWorld.PASSWORD).token();
            assertEquals(
                    Step.REFUSED, world.signIn.code(half, code, STRANGER).step(), "the code that proved it is spent");
            world.clock.turn(Duration.ofSeconds(30));
            String next = secret.at(world.clock.instant());
            assertEquals(Step.DONE, world.signIn.code(half, next, STRANGER).step());
        }
    }

    @EveryEngine
    void aCardServesWhereThereIsNoSmartphoneAndAResetEndsBoth(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            OwnAccountDesk desk = world.ownDesk(world.caller(NAME));
            CodeCard card = world.order(() -> desk.newCard(IdentityWorld.PASSWORD));
            assertEquals(10, desk.open().unspentCodes());
            String half = world.password(NAME, IdentityWorld.PASSWORD).token();
            assertEquals(
                    Step.DONE,
                    world.signIn.code(half, card.codes().get(0), STRANGER).step());
            world.order(() -> world.enrolment.resetSecondFactor(world.accounts.require(new Username(NAME))));
            assertEquals(Step.DONE, world.password(NAME, IdentityWorld.PASSWORD).step());
            assertFalse(world.read(NAME).isComplete(true));
            assertEquals(0, world.accounts.countUnspentCodes(world.read(NAME)));
        }
    }

    @EveryEngine
    void aCitizenHasNoOwnAccount(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            OwnAccountDesk desk = world.ownDesk(Caller.citizen("web"));
            assertThrows(NotPermitted.class, desk::open);
        }
    }

    @Test
    void theSecondFactorIsOffInDemoModeAlone() {
        Passwords cheap = new Passwords(new Passwords.Cost(64, 1, 1));
        assertTrue(new SignInRules(Map.of(), cheap).isSecondFactorNeeded());
        assertFalse(new SignInRules(Map.of("DEMO", "true"), cheap).isSecondFactorNeeded());
        assertTrue(new SignInRules(Map.of("DEMO", "true", "SECOND_FACTOR", "on"), cheap).isSecondFactorNeeded());
        assertThrows(IllegalArgumentException.class, () -> new SignInRules(Map.of("SECOND_FACTOR", "off"), cheap));
    }
}
