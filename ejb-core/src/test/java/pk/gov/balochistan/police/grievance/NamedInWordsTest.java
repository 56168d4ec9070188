package pk.gov.balochistan.police.grievance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.identifier.BeltNumber;

/** Words about a person of the police name a post, a number or a name as people write them. */
class NamedInWordsTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            Bibi Zainab Bizenjo SDPO, 1
            the D.S.P. of Sariab, 1
            DPO Quetta Abdul Karim, 3
            ssp operations, 3
            an SP in plain clothes, 2
            inspector general of police, 5
            Addl. IG, 5
            DIG and his SHO, 4
            S H O Sariab, 0
            a constable, 0
            ڈی پی او کوئٹہ, 3
            ایس ایس پی صاحب, 3
            ایس پی سٹی, 2
            ایس ڈی پی او سریاب, 1
            آئی جی صاحب, 5
            ڈي آئي جي, 4
            تھانیدار, 0
            a tall man with a scar,
            he spoke of respect and spice,
            """)
    void thePostThatIsNamedIsTheHighest(String words, Integer rung) {
        assertEquals(rung, new NamedInWords(words).highestRung());
        assertEquals(rung, new Accused(null, null, words).rung());
    }

    @Test
    void whatTheCitizenChoseIsOnlyEverRaised() {
        assertEquals(3, new Accused(3, null, "the SHO").rung());
        assertEquals(3, new Accused(0, null, "the DPO").rung());
        assertEquals(null, new Accused(null, null, null).rung());
    }

    @Test
    void aNumberIsFoundAmongTheWords() {
        assertEquals(
                Set.of(BeltNumber.parse("B-1038"), BeltNumber.parse("Q-7")),
                new NamedInWords("DPO Abdul Karim B-1038, and one with q ۷").belts());
        assertEquals(Set.of(), new NamedInWords("2 men, ABCDEF-1").belts());
    }

    @Test
    void aNameIsHeldByTwoOfItsPartsInEitherScript() {
        assertTrue(new NamedInWords("Bibi zainab BIZENJO, SDPO").holdName("Zainab Bizenjo"));
        assertTrue(new NamedInWords("زینب بزنجو صاحبہ").holdName("بی بی زینب بزنجو"));
        assertFalse(new NamedInWords("one called Karim").holdName("Abdul Karim Tareen"));
        assertFalse(new NamedInWords("").holdName("Zainab Bizenjo"));
    }
}
