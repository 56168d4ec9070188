package pk.gov.balochistan.police.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both halves of a reason are asked for: what for, and in which case. Source: DOMAIN.md 11. */
class ReasonTest {
    private static final String PURPOSE = "Investigation of a robbery in Sariab";
    private static final String REFERENCE = "FIR 12/2026";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\u200f \u200e", "12", "x"})
    void aGoodPurposeDoesNotMakeUpForAMissingCaseReference(String reference) {
        assertRefused("refusal.reason.caseReference", PURPOSE, reference);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "          ",
                "too short",
                "\u200f\u200e\u200f\u200e\u200f\u200e\u200f\u200e\u200f\u200e\u200f\u200e"
            })
    void aGoodCaseReferenceDoesNotMakeUpForAMissingPurpose(String purpose) {
        assertRefused("refusal.reason.purpose", purpose, REFERENCE);
    }

    @Test
    void neitherMayBeLongerThanTheTrailHolds() {
        assertRefused("refusal.reason.caseReference", PURPOSE, "x".repeat(61));
        assertRefused("refusal.reason.purpose", "x".repeat(301), REFERENCE);
        assertEquals(
                "x".repeat(300) + " [" + "y".repeat(60) + "]", new Reason("x".repeat(300), "y".repeat(60)).toString());
    }

    /** Signs, a lengthened letter, or one held down say nothing. */
    @ParameterizedTest
    @ValueSource(strings = {".", "a", "ـ", "ab "})
    void theWholeReasonIsWords(String again) {
        assertEquals(
                "refusal.reason.justification",
                assertThrows(RuleViolation.class, () -> new Reason(PURPOSE, REFERENCE, again.repeat(70)))
                        .key());
        String urdu =
                "تھانہ سریاب کے ایس ایچ او نے روزنامچہ نمبر بائیس میں تحریری طور پر پوچھا ہے، جواب پراسیکیوٹر کو جائے گا۔";
        assertEquals(urdu, new Reason(PURPOSE, REFERENCE, urdu).justification());
    }

    @Test
    void bothStandInTheTrail() {
        assertEquals(PURPOSE + " [" + REFERENCE + "]", new Reason(" " + PURPOSE + " ", REFERENCE).toString());
    }

    private static void assertRefused(String key, String purpose, String reference) {
        assertEquals(
                key,
                assertThrows(RuleViolation.class, () -> new Reason(purpose, reference))
                        .key());
    }
}
