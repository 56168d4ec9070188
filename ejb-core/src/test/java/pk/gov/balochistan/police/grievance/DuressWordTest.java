package pk.gov.balochistan.police.grievance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Which words may be agreed to mean danger, and how they are heard. */
class DuressWordTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "دھی | duressShort",
                "12345 67890 | duressShort",
                "the tailor has come and he brought the blue cloth | duressLong",
                "gul  BIBI | duressName",
                "Gul Bibi Khan and a guest | duressName",
                "status please | duressEveryday",
                "Help me now | duressEveryday",
                "صورت حال بتائیں | duressEveryday",
                "السلام علیکم | duressEveryday",
                "پولیس آ گئی | duressEveryday",
                "assalam o alaikum | duressEveryday",
            })
    void refusesWhatWouldBeSaidByChanceOrAsksUsSomething(String typed, String refusal) {
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> DuressWord.parseOrNull(typed, "Gul Bibi Khan"), typed);
        assertEquals("complaint.refusal." + refusal, refused.key());
    }

    @Test
    void nothingTypedIsNoWord() {
        assertNull(DuressWord.parseOrNull(" \u200c ", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the tailor has come | The tailor has come. | true",
                "the tailor has come | Yes, THE TAILOR  has-come today | true",
                "the tailor has come | thetailorhascome | true",
                "the tailor has come | the tailor has not come | false",
                "the tailor has come | the tailors has come | false",
                "Mehmaan aa gaye | mehman a gaye hain | true",
                "mehman aagaye | Mehmaan aa gaye | true",
                "درزی آ گیا ہے | آج درزي آ گيا هے۔ | true",
                "درزی آ گیا ہے | درزی نہیں آیا | false",
                "زړه مې غمجن دی | نن زړه مې غمجن دی | true",
                "آلو ختم ہیں | آلو | false",
            })
    void isHeardHoweverItIsWrittenAndOnlyWhole(String word, String text, boolean heard) {
        assertEquals(heard, new DuressWord(word).isIn(text), text);
    }
}
