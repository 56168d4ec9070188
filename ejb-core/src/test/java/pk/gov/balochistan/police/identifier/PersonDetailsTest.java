package pk.gov.balochistan.police.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What may stand as somebody's name and address. */
class PersonDetailsTest {
    /** A name that is read as another one than is stored is found by nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e"})
    void aSignThatTurnsAWordIsRefusedInEachPart(String sign) {
        String turned = "Ali" + sign + " nahK";
        assertEquals(
                "refusal.person.name", refused(() -> of(turned, null, null)).about());
        assertEquals(
                "refusal.person.name", refused(() -> of(null, turned, null)).about());
        assertEquals(
                "refusal.person.address", refused(() -> of(null, null, turned)).about());
    }

    @Test
    void tooLongIsRefusedAndNothingToSeeIsNothing() {
        assertEquals(
                "refusal.person.name",
                refused(() -> of("x".repeat(121), null, null)).key());
        assertEquals(
                "refusal.person.address",
                refused(() -> of(null, null, "x".repeat(401))).key());
        assertEquals(120, of("x".repeat(120), null, null).name().length());
        assertNull(of(" \u200b ", null, null).name());
    }

    /** What came in before the rule was there must be read and corrected. */
    @Test
    void whatWasWrongBeforeIsCorrectedAndKeptAsItWas() throws ReflectiveOperationException {
        PersonDetails before = of("Ali", "Shah", null);
        var name = PersonDetails.class.getDeclaredField("name");
        name.setAccessible(true);
        name.set(before, "ilA\u202e");
        PersonDetails corrected = before.corrected(of("Ali Khan", null, null));
        assertEquals("Ali Khan, Shah", corrected.name() + ", " + corrected.father());
        assertEquals("ilA\u202e", PersonDetails.none().corrected(before).name());
    }

    private static PersonDetails of(String name, String father, String address) {
        return new PersonDetails(name, father, null, null, address);
    }

    private static RuleViolation refused(Runnable typed) {
        return assertThrows(RuleViolation.class, typed::run);
    }
}
