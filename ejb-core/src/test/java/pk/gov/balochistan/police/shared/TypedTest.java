package pk.gov.balochistan.police.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Msisdn;

class TypedTest {
    @ParameterizedTest
    @CsvSource({
        "'54401-1234567-1', 5440112345671",
        "'۵۴۴۰۱۱۲۳۴۵۶۷۱', 5440112345671",
        "'٥٤٤٠١ ١٢٣٤٥٦٧ ١', 5440112345671",
        "'\u206654401\u20111234567\u20111\u2069', 5440112345671"
    })
    void aCnicIsReadInAnyDigitsAndWithAnyMarks(String typed, String digits) {
        assertEquals(digits, Cnic.parse(typed).digits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0544011234567", "544011234567", "54401-1234567-12", "54401-12345x7-1"})
    void whatIsNoCnicIsRefused(String typed) {
        assertThrows(RuleViolation.class, () -> Cnic.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "0300-1234567, 923001234567",
        "'+92 300 1234567', 923001234567",
        "923001234567, 923001234567",
        "00923001234567, 923001234567",
        "'۰۳۰۰ ۱۲۳۴۵۶۷', 923001234567"
    })
    void aPhoneIsReadAsPeopleWriteIt(String typed, String digits) {
        assertEquals(digits, Msisdn.parse(typed).digits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8787", "1715", "15", "hello", "", "0300"})
    void aShortCodeIsNoPhone(String typed) {
        assertThrows(RuleViolation.class, () -> Msisdn.parse(typed));
    }

    @Test
    void textLosesWhatADatabaseOrALogWouldChokeOn() {
        assertEquals("a b\nc", Typed.textOrNull("  a\u0000 b\r\nc\ud800 "));
        assertNull(Typed.textOrNull(" \u0007\t "));
    }

    /** Half a character is one that PostgreSQL refuses. */
    @ParameterizedTest
    @CsvSource({
        "ab\ud83d\ude00, 3, ab",
        "ab\ud83d\ude00, 4, ab\ud83d\ude00",
        "ab\ud83d\ude00c, 4, ab\ud83d\ude00",
        "abc, 2, ab",
        ", 2,"
    })
    void aTextIsCutBetweenItsCharacters(String text, int most, String kept) {
        assertEquals(kept, Typed.cut(text, most));
    }

    /** What is read could else be another text than what is stored: "refuse\u202eesufer". */
    @ParameterizedTest
    @ValueSource(strings = {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e"})
    void aSignThatTurnsTheWordsAfterItIsRefusedWhereReasonsAreGiven(String sign) {
        String typed = "Give it to" + sign + " nobody";
        RuleViolation refused = assertThrows(RuleViolation.class, () -> Typed.within(typed, 3, 60, "length"));
        assertEquals("refusal.direction", refused.key());
        assertEquals("length", refused.about(), "so that it stands beside its field");
    }

    /** The portal itself shows its numbers so, and they are copied. */
    @Test
    void theIsolatesAroundACopiedNumberVanish() {
        assertEquals("FIR 12/2026", Typed.within("FIR " + Texts.isolated("12/2026"), 3, 60, "length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b\u200c\u200d\u2060\ufeff", "\u202e \u2069", "\u3164\u115f", "\u00a0\u2003"})
    void whatShowsAsNothingIsNothing(String typed) {
        assertNull(Typed.textOrNull(typed));
        assertEquals(0, Typed.countLetters(typed));
    }

    @ParameterizedTest
    @CsvSource({"'Stolen.', 6", "'چوری ہو گئی', 9", "'چو\u200dری', 4", "'?!.,;:()-', 0", "'۱۲۳ 456', 0", "'पानी', 2"})
    void lettersAreCountedInAnyScript(String typed, int letters) {
        assertEquals(letters, Typed.countLetters(typed));
    }
}
