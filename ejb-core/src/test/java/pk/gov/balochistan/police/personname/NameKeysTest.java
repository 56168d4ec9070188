package pk.gov.balochistan.police.personname;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which spellings meet, and which names stay apart. */
class NameKeysTest {
    @ParameterizedTest
    @CsvSource({
        "Sana Ullah, Sanaullah",
        "Sanaullah, ثناء اللہ",
        "Zia ul Haq, Ziaulhaq",
        "Ziaulhaq, ضیاءالحق",
        "Abdur Rehman, Abdulrahman",
        "Abdul Rahman, عبدالرحمن",
        "Mohd Aslam, محمد اسلم",
        "Md. Aslam, Muhammad Aslam",
        "Karim Bux, Karim Bakhsh",
        "Allah Bakhsh, الله بخش",
        "Khan Jan, Jan Khan",
        "Ali Khan, Ali Khan Bugti"
    })
    void spellingsOfOneNameMeetAndAreAlike(String one, String other) {
        assertTrue(meet(NameKeys.of(one), other), NameKeys.of(one) + " and " + NameKeys.of(other));
        assertTrue(NameLikeness.of(one, other) >= NameLikeness.ALIKE, one + " and " + other);
    }

    @ParameterizedTest
    @CsvSource({"Abdul Karin, Abdul Karim", "Abdul Kari, Abdul Karim", "Muhammad Zaman, Muhammad Zamaln"})
    void oneWrongMissingOrNeedlessConsonantBesideARightWordIsForgiven(String asked, String kept) {
        assertFalse(meet(NameKeys.of(asked), kept), "not without looking for slips");
        assertTrue(meet(NameKeys.sought(asked), kept));
    }

    @ParameterizedTest
    @CsvSource({
        "Muhammad Aslam, Muhammad Akram",
        "Hamid Ali, حمد اللہ",
        "Abdul Karim, Abdul Rahim Baloch",
        "Jan Muhammad, Jan Bibi",
        "Mahmood Khan, Muhammad Khan"
    })
    void anotherNameIsNotAlike(String one, String other) {
        assertTrue(NameLikeness.of(one, other) < NameLikeness.ALIKE, () -> "" + NameLikeness.of(one, other));
    }

    /** Half of the province is called Muhammad or Khan besides. */
    @Test
    void whatVeryManyAreCalledFindsNobodyAlone() {
        assertEquals(Set.of("kn"), NameKeys.of("Khan"), "but where nothing else is known");
        assertFalse(NameKeys.of("Muhammad Khan").contains("kn"));
        assertFalse(meet(NameKeys.of("Muhammad Aslam"), "Muhammad Akram"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "123", "\u064b\u064b", "ul", "李小龍"})
    void whatIsNoNameHasNoKey(String nothing) {
        assertEquals(Set.of(), NameKeys.sought(nothing));
        assertEquals(0, NameLikeness.of(nothing, "Karim"));
        assertEquals(0, NameLikeness.of("Karim", nothing));
    }

    /** What somebody pastes in costs no more than a name does. */
    @Test
    void aNameOfAnyLengthHasFewShortKeys() {
        Set<String> keys = NameKeys.sought("Bakhtiar Zulfiqar ".repeat(3000) + "kht".repeat(5000));
        assertTrue(keys.size() <= 1000, "" + keys.size());
        assertTrue(keys.stream().allMatch(key -> key.length() <= 59));
    }

    private static boolean meet(Set<String> keys, String kept) {
        return !Collections.disjoint(keys, NameKeys.of(kept));
    }
}
