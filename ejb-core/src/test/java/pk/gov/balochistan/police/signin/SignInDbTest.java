package pk.gov.balochistan.police.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.credential.CodeCard;
import pk.gov.balochistan.police.credential.TotpSecret;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identity.AccountState;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.signin.SignIn.Answer;
import pk.gov.balochistan.police.signin.SignIn.Step;
import pk.gov.balochistan.police.signin.SignIn.Visitor;

@Tag("ASVS-6.3")
class SignInDbTest {
    private static final String NAME = "sho.sariab";
    private static final Visitor STRANGER = new Visitor(IdentityWorld.ADDRESS, "browser", null);

    @EveryEngine
    void nameAndPasswordSignInWhereNoSecondFactorIsSetUp(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            Answer answer = world.password(" SHO.Sariab ", IdentityWorld.PASSWORD);
            assertEquals(Step.DONE, answer.step());
            assertEquals(NAME, world.resumed.of(answer.token()).orElseThrow().getName());
            assertEquals(new Username(NAME), answer.username());
            assertEquals(1, world.audited("OK", "done"));
        }
    }

    @EveryEngine
    void everyReasonToRefuseIsOneAnswer(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            world.account("locked.one");
            world.ownTransaction.run(
                    () -> world.accounts.require(new Username("locked.one")).lock("left the force"));
            List<Answer> answers = List.of(
                    world.password(NAME, "wrong"),
                    world.password("nobody.here", IdentityWorld.PASSWORD),
                    world.password("not a name!", IdentityWorld.PASSWORD),
                    world.password("", ""),
                    world.password("locked.one", IdentityWorld.PASSWORD));
            assertEquals(
                    List.of(new Answer(Step.REFUSED, null, null, null)),
                    answers.stream().distinct().toList());
            assertEquals(5, world.audited("DENIED", ""));
            assertEquals(
                    List.of("unknown", "unknown", "unknown", "user:locked.one", "user:" + NAME),
                    world.em
                            .createQuery(
                                    "select e.actor from AuditEntry e where e.action = 'SIGN_IN' order by e.actor",
                                    String.class)
                            .getResultList(),
                    "under the account's name where there is one");
        }
    }

    @EveryEngine
    void fiveWrongTriesCloseTheAccountToStrangersForAQuarterOfAnHour(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            for (int i = 0; i < 5; i++)
                assertEquals(Step.REFUSED, world.password(NAME, "wrong").step());
            assertEquals(AccountState.PAUSED, world.read(NAME).stateAt(world.clock.instant()));
            assertEquals(
                    Step.PAUSED, world.password(NAME, IdentityWorld.PASSWORD).step());
            world.clock.turn(Duration.ofMinutes(15));
            assertEquals(Step.DONE, world.password(NAME, IdentityWorld.PASSWORD).step());
        }
    }

    @EveryEngine
    void aNameNobodyHasPausesAsAnAccountDoes(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            for (int round = 0; round < 3; round++) {
                for (int i = 0; i < 5; i++)
                    assertEquals(
                            Step.REFUSED, world.password("nobody.here", "wrong").step());
                assertEquals(Step.PAUSED, world.password("nobody.here", "wrong").step());
                world.clock.turn(Duration.ofMinutes(15));
            }
        }
    }

    @EveryEngine
    void fourMissesAreForgottenAfterAQuarterOfAnHourAndBySigningIn(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            for (int i = 0; i < 4; i++) world.password(NAME, "wrong");
            world.clock.turn(Duration.ofMinutes(16));
            for (int i = 0; i < 4; i++) world.password(NAME, "wrong");
            assertEquals(Step.DONE, world.password(NAME, IdentityWorld.PASSWORD).step());
            for (int i = 0; i < 4; i++) world.password(NAME, "wrong");
            assertEquals(Step.DONE, world.password(NAME, IdentityWorld.PASSWORD).step());
        }
    }

    @EveryEngine
    @Tag("T13")
    void aKnownBrowserMissesFiveTimesTooAndItsCookieIsGoodForOneAccount(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            world.account("other.one");
            String cookie = world.password(NAME, IdentityWorld.PASSWORD).deviceCookie();
            Visitor own = new Visitor(IdentityWorld.ADDRESS, "browser", cookie);
            for (int i = 0; i < 5; i++) world.signIn.password(NAME, "wrong", own);
            assertEquals(
                    Step.PAUSED,
                    world.signIn.password(NAME, IdentityWorld.PASSWORD, own).step());
            for (int i = 0; i < 5; i++) world.password("other.one", "wrong");
            assertEquals(
                    Step.PAUSED,
                    world.signIn
                            .password("other.one", IdentityWorld.PASSWORD, own)
                            .step());
        }
    }

    @EveryEngine
    @Tag("T13")
    void guessesSideBySideGetNoMoreThanFive(TestDatabase database) throws Exception {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            ExecutorService guessers = Executors.newFixedThreadPool(8);
            try {
                Callable<Step> guess =
                        () -> world.beside().password(NAME, "wrong").step();
                List<Future<Step>> answers = guessers.invokeAll(java.util.Collections.nCopies(24, guess));
                int judged = 0;
                for (Future<Step> answer : answers) if (isJudged(answer)) judged++;
                assertTrue(judged <= 5, judged + " of 24 guesses were judged");
            } finally {
                guessers.shutdownNow();
            }
        }
    }

    /** A guess that lost the race for a counter's row counts as not judged. */
    private static boolean isJudged(Future<Step> answer) throws InterruptedException {
        try {
            return answer.get() == Step.REFUSED;
        } catch (java.util.concurrent.ExecutionException lostTheRace) {
            return false;
        }
    }

    @EveryEngine
    void theAppIsAskedForAndEachOfItsCodesIsGoodOnce(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            TotpSecret secret = TotpSecret.random();
            UserAccount account = world.account(NAME);
            world.ownTransaction.run(
                    () -> world.accounts.find(account.id()).orElseThrow().useTotp(secret, 0, world.keys));
            Answer half = world.password(NAME, IdentityWorld.PASSWORD);
            assertEquals(Step.CODE, half.step());
            assertNull(half.username(), "nobody is signed in yet");
            assertTrue(world.resumed.of(half.token()).isEmpty(), "half open is not signed in");
            String code = secret.at(world.clock.instant());
            assertEquals(
                    Step.REFUSED,
                    world.signIn.code(half.token(), "000000", STRANGER).step());
            Answer done = world.signIn.code(half.token(), code, STRANGER);
            assertEquals(Step.DONE, done.step());
            assertEquals(new Username(NAME), done.username());
            assertNotEquals(half.token(), done.token());
            assertTrue(world.resumed.of(half.token()).isEmpty(), "the token of the first step opens nothing");
            Answer again = world.password(NAME, IdentityWorld.PASSWORD);
            assertEquals(
                    Step.REFUSED,
                    world.signIn.code(again.token(), code, STRANGER).step());
        }
    }

    @EveryEngine
    void codesAreGuessedNoMoreOftenThanPasswords(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            TotpSecret secret = TotpSecret.random();
            UserAccount account = world.account(NAME);
            world.ownTransaction.run(
                    () -> world.accounts.find(account.id()).orElseThrow().useTotp(secret, 0, world.keys));
            String token = world.password(NAME, IdentityWorld.PASSWORD).token();
            for (int i = 0; i < 5; i++) world.signIn.code(token, "12345" + i, STRANGER);
            String code = secret.at(world.clock.instant());
            assertEquals(Step.PAUSED, world.signIn.code(token, code, STRANGER).step());
        }
    }

    @EveryEngine
    void theCodeMustComeWithinTenMinutes(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            TotpSecret secret = TotpSecret.random();
            UserAccount account = world.account(NAME);
            world.ownTransaction.run(
                    () -> world.accounts.find(account.id()).orElseThrow().useTotp(secret, 0, world.keys));
            String token = world.password(NAME, IdentityWorld.PASSWORD).token();
            world.clock.turn(Duration.ofMinutes(10));
            String code = secret.at(world.clock.instant());
            assertEquals(Step.REFUSED, world.signIn.code(token, code, STRANGER).step());
        }
    }

    @EveryEngine
    void eachCodeOfTheCardIsGoodOnceAndANewCardEndsTheOldOne(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            UserAccount account = world.account(NAME);
            CodeCard first = card(world, account);
            String code = first.codes().get(3).toLowerCase(java.util.Locale.ROOT);
            assertEquals(Step.DONE, signInWith(world, code));
            assertEquals(Step.REFUSED, signInWith(world, code));
            CodeCard second = card(world, account);
            assertEquals(Step.REFUSED, signInWith(world, first.codes().get(5)));
            assertEquals(Step.DONE, signInWith(world, second.codes().get(5)));
            assertEquals(9, world.accounts.countUnspentCodes(account));
        }
    }

    private static CodeCard card(IdentityWorld world, UserAccount account) {
        CodeCard card = CodeCard.random();
        world.ownTransaction.run(() -> {
            world.accounts.replaceCard(account, card, world.clock.instant());
            world.accounts.find(account.id()).orElseThrow().useCard();
        });
        return card;
    }

    private static Step signInWith(IdentityWorld world, String code) {
        Answer half = world.password(NAME, IdentityWorld.PASSWORD);
        return world.signIn.code(half.token(), code, STRANGER).step();
    }

    @EveryEngine
    @Tag("T12")
    void aSessionRestsAfterAQuarterOfAnHourIdleAndEndsAfterTwelveHours(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            String idle = world.password(NAME, IdentityWorld.PASSWORD).token();
            world.clock.turn(Duration.ofMinutes(15));
            assertTrue(world.resumed.of(idle).isEmpty());
            String busy = world.password(NAME, IdentityWorld.PASSWORD).token();
            for (int i = 0; i < 71; i++) {
                world.clock.turn(Duration.ofMinutes(10));
                assertTrue(world.resumed.of(busy).isPresent(), "busy for " + i * 10 + " minutes");
            }
            world.clock.turn(Duration.ofMinutes(10));
            assertTrue(world.resumed.of(busy).isEmpty());
        }
    }

    @EveryEngine
    void aSignedOutTokenOpensNothing(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            String token = world.password(NAME, IdentityWorld.PASSWORD).token();
            world.signIn.end(token);
            assertTrue(world.resumed.of(token).isEmpty());
            world.signIn.end("never was");
        }
    }

    @EveryEngine
    void anAccountUnusedForNinetyDaysIsClosed(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            world.clock.turn(Duration.ofDays(90));
            assertEquals(Step.DONE, world.password(NAME, IdentityWorld.PASSWORD).step());
            world.clock.turn(Duration.ofDays(90).plusSeconds(1));
            assertEquals(
                    Step.REFUSED, world.password(NAME, IdentityWorld.PASSWORD).step());
            assertEquals(AccountState.UNUSED, world.read(NAME).stateAt(world.clock.instant()));
        }
    }

    @EveryEngine
    void theTablesHoldNeitherTokenNorCodeNorSecretInClear(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            UserAccount account = world.account(NAME);
            CodeCard card = card(world, account);
            String token = world.password(NAME, IdentityWorld.PASSWORD).token();
            for (String column : List.of(
                    "select token_mac from signed_in_session",
                    "select code_mac from recovery_code",
                    "select password_hash from user_account")) {
                for (Object stored : world.em.createNativeQuery(column).getResultList()) {
                    assertFalse(stored.equals(token) || card.codes().contains(stored));
                    assertFalse(stored.equals(IdentityWorld.PASSWORD));
                }
            }
            assertNull(world.read(NAME).signedInAt());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'Mozilla/5.0 (Linux; Android 14; SM-A145F) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36', 'Chrome, Android'",
        "'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox, Windows'",
        "'curl', '?, ?'",
        ","
    })
    void aDeviceIsNamedInTwoWords(String userAgent, String name) {
        assertEquals(name, new Visitor(IdentityWorld.ADDRESS, userAgent, null).deviceName());
    }
}
