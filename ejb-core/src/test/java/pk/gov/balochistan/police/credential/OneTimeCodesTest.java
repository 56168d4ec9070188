package pk.gov.balochistan.police.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class OneTimeCodesTest {
    private final OneTimeCodes codes = new OneTimeCodes("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 4226, appendix D: the decimal column of the truncated values, of which eight digits are kept. */
    @Test
    void theCodesAreThoseOfTheStandard() {
        assertEquals(
                List.of(
                        "84755224",
                        "94287082",
                        "37359152",
                        "26969429",
                        "40338314",
                        "68254676",
                        "18287922",
                        "82162583",
                        "73399871",
                        "45520489"),
                codes.next(0, 10));
    }

    @Test
    void aCodeMovesTheCounterPastItself() {
        assertEquals(OptionalLong.of(4), codes.after("26969429", 0));
    }

    @Test
    void aCodeIsGoodOnce() {
        assertEquals(OptionalLong.empty(), codes.after("26969429", 4));
    }

    @Test
    void theCodesBeforeASpentOneAreGoneWithIt() {
        assertEquals(OptionalLong.empty(), codes.after("94287082", 4));
    }

    @Test
    void theTenthCodeAheadIsTakenAndTheEleventhIsNot() {
        assertEquals(OptionalLong.of(10), codes.after(codes.at(9), 0));
        assertEquals(OptionalLong.empty(), codes.after(codes.at(10), 0));
    }

    @Test
    void urduDigitsAndSpacesAreTheSameCode() {
        assertEquals(OptionalLong.of(1), codes.after("۸۴۷۵ ۵۲۲۴", 0));
    }

    @Test
    void nothingTypedIsNoCode() {
        assertEquals(OptionalLong.empty(), codes.after("", 0));
        assertEquals(OptionalLong.empty(), codes.after(null, 0));
    }

    @Test
    void twoOfficersHaveDifferentCodes() {
        assertNotEquals(OneTimeCodes.random().next(0, 3), OneTimeCodes.random().next(0, 3));
    }
}
