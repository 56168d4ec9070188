package pk.gov.balochistan.police.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.shared.RuleViolation;

@Tag("ASVS-6.2")
class PasswordsTest {
    private final Passwords passwords = new Passwords(new Passwords.Cost(64, 1, 1));

    @Test
    void theHashIsArgon2idAtTheCostThatWasAsked() {
        String hash = new Passwords(Passwords.Cost.OWASP).hash("olive tree by the canal");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertTrue(hash.length() <= 200);
    }

    @Test
    void onlyThePasswordItselfOpens() {
        String hash = passwords.hash("olive tree by the canal");
        assertTrue(passwords.matches("olive tree by the canal", hash));
        assertFalse(passwords.matches("olive tree by the Canal", hash));
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertNotEquals(passwords.hash("olive tree by the canal"), passwords.hash("olive tree by the canal"));
    }

    @Test
    void aHashOfAnotherCostStillOpensAndIsKnownAsOutdated() {
        Passwords dearer = new Passwords(new Passwords.Cost(128, 2, 1));
        String old = passwords.hash("olive tree by the canal");
        assertTrue(dearer.matches("olive tree by the canal", old));
        assertTrue(dearer.isOutdated(old));
        assertFalse(passwords.isOutdated(old));
    }

    @Test
    void anAccentIsTheSameHoweverTheKeyboardSendsIt() {
        assertTrue(passwords.matches("caf\u00e9 in the bazaar", passwords.hash("cafe\u0301 in the bazaar")));
    }

    @Test
    void nobodyHasNoPassword() {
        assertFalse(passwords.matchesNobody("nobody has this password"));
    }

    @Test
    void theCostComesFromTheEnvironment() {
        assertEquals(
                new Passwords.Cost(46_080, 1, 1),
                Passwords.Cost.of(Map.of("ARGON2_MEMORY_KIB", "46080", "ARGON2_PASSES", "1")));
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, credential.password.short",
        "'', credential.password.short",
        "aaaaabbbbbcccc, credential.password.monotonous",
        "Balochistan2026!, credential.password.common",
        "P@kistan1947, credential.password.common",
        "qwertyuiopas, credential.password.common",
        "123456789012, credential.password.common",
        "abcdefghijklmn, credential.password.common",
        "PasswordPassword1, credential.password.common",
        "my q-1042 is fine, credential.password.ownName",
        "the good karim dad, credential.password.ownName"
    })
    void aPasswordThatOthersWouldGuessIsRefused(String password, String refusal) {
        RuleViolation refused = assertThrows(
                RuleViolation.class, () -> PasswordRules.check(password, "sho-city", "q-1042", "Karim Baloch"));
        assertEquals(refusal, refused.key());
    }

    @Test
    void aPasswordOfMoreThan128CharactersIsRefused() {
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> PasswordRules.check("olive tree ".repeat(12), "q-1042"));
        assertEquals("credential.password.long", refused.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"olive tree by the canal", "بارش کے بعد کا پہاڑ", "kx7Rm2pQ9wLz"})
    void aLongPasswordOfAnyKindIsTaken(String password) {
        PasswordRules.check(password, "sho-city", "Q-1042", null);
    }
}
