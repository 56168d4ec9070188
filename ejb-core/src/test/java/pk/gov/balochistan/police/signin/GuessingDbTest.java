package pk.gov.balochistan.police.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import pk.gov.balochistan.police.credential.TotpSecret;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.signin.SignIn.Step;
import pk.gov.balochistan.police.signin.SignIn.Visitor;

/** Guessing from one address at many names, from many addresses at one name, and from a copy of the table. */
class GuessingDbTest {
    private static final String NAME = "sho.sariab";
    private static final int OF_ONE_ADDRESS = 60;

    @EveryEngine
    @Tag("T13")
    void sixtyMissesCloseAnAddressToStrangersAndNotToBrowsersThatSignedInBefore(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            world.account("other.one");
            String cookie = world.password(NAME, IdentityWorld.PASSWORD).deviceCookie();
            for (int i = 0; i < OF_ONE_ADDRESS - 1; i++) world.password("nobody" + i, "wrong");
            assertEquals(
                    Step.DONE,
                    world.password("other.one", IdentityWorld.PASSWORD).step(),
                    "one is left");
            world.password("nobody.else", "wrong");
            assertEquals(
                    Step.PAUSED,
                    world.password("other.one", IdentityWorld.PASSWORD).step());
            Visitor own = new Visitor(IdentityWorld.ADDRESS, "browser", cookie);
            assertEquals(
                    Step.DONE,
                    world.signIn.password(NAME, IdentityWorld.PASSWORD, own).step());
            Visitor elsewhere = new Visitor("198.51.100.1", "browser", null);
            assertEquals(
                    Step.DONE,
                    world.signIn
                            .password("other.one", IdentityWorld.PASSWORD, elsewhere)
                            .step());
            world.clock.turn(Duration.ofMinutes(5));
            assertEquals(
                    Step.DONE,
                    world.password("other.one", IdentityWorld.PASSWORD).step());
        }
    }

    @EveryEngine
    @Tag("T13")
    void guessesFromTwoHundredAddressesAtOneNameAreJudgedFiveTimesAndTheOfficerStillGetsIn(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            String cookie = world.password(NAME, IdentityWorld.PASSWORD).deviceCookie();
            int judged = 0;
            for (int i = 0; i < 200; i++) {
                Visitor guesser = new Visitor("198.51.100." + i, "browser " + i, null);
                if (world.signIn.password(NAME, "guess " + i, guesser).step() == Step.REFUSED) judged++;
            }
            assertEquals(5, judged, "of 200");
            Visitor own = new Visitor(IdentityWorld.ADDRESS, "browser", cookie);
            assertEquals(
                    Step.DONE,
                    world.signIn.password(NAME, IdentityWorld.PASSWORD, own).step());
        }
    }

    /** Whoever reads the column reads nothing of the seed, nor that two accounts have the same. */
    @EveryEngine
    @Tag("T21")
    void theSeedOfAnAppIsEncryptedAndBoundToItsAccount(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            TotpSecret secret = TotpSecret.random();
            for (String name : List.of(NAME, "other.one")) {
                UserAccount account = world.account(name);
                world.order(
                        () -> world.accounts.find(account.id()).orElseThrow().useTotp(secret, 0, world.keys));
            }
            List<String> stored = stored(world);
            assertEquals(2, stored.stream().distinct().count(), stored.toString());
            byte[] seed = secret.seed();
            for (String hex : stored) {
                assertFalse(hex.contains(HexFormat.of().formatHex(seed)));
                byte[] typed = secret.typed().replace(" ", "").getBytes(StandardCharsets.US_ASCII);
                assertFalse(hex.contains(HexFormat.of().formatHex(typed)));
                assertFalse(hex.contains(HexFormat.of()
                        .formatHex(Base64.getEncoder().withoutPadding().encode(seed))));
            }
            world.order(() -> world.em
                    .createNativeQuery("update user_account set totp_secret = (select o.totp_secret from user_account o"
                            + " where o.username = 'other.one') where username = '" + NAME + "'")
                    .executeUpdate());
            String half = world.password(NAME, IdentityWorld.PASSWORD).token();
            Visitor own = new Visitor(IdentityWorld.ADDRESS, "browser", null);
            String code = secret.at(world.clock.instant());
            assertThrows(
                    RuntimeException.class,
                    () -> world.signIn.code(half, code, own),
                    "another account's row is no seed");
        }
    }

    private static List<String> stored(IdentityWorld world) {
        List<String> hex = new ArrayList<>();
        for (Object sealed : world.em
                .createNativeQuery("select totp_secret from user_account where totp_secret is not null")
                .getResultList()) {
            hex.add(HexFormat.of().formatHex((byte[]) sealed));
        }
        return hex;
    }
}
