package pk.gov.balochistan.police.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.shared.RuleViolation;

class PolicyTermsTest {
    private static final String LONG = "Ten letters and more";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "'', null",
        "۴۰, 40",
        "'40,5', 40.5",
        "0.125, 0.125",
        "1.2345, refused",
        "-1, refused",
        "about 40, refused"
    })
    void aThresholdIsANumberOrThereIsNone(String typed, String read) {
        if (read.equals("refused")) assertRefused("policy.threshold.number", () -> PolicyTerms.threshold(typed));
        else assertEquals(read, String.valueOf(PolicyTerms.threshold(typed)));
    }

    @Test
    void aPolicyHasAnOwnerWhoDecidesAboutPolicies() {
        assertEquals(Role.PROVINCE, PolicyTerms.owner(Role.PROVINCE));
        assertRefused("policy.owner.none", () -> PolicyTerms.owner(Role.SHO));
        assertRefused("policy.owner.none", () -> PolicyTerms.owner(null));
    }

    /** Else the public reads one language twice, or, in Urdu, nothing. */
    @Test
    void thePublicReadsEachLanguageInItsOwnScript() {
        assertEquals("CrPC کی دفعہ 550", Worded.urdu(" CrPC کی دفعہ 550", "long"));
        assertEquals("Section 550 (ضابطہ)", Worded.english("Section 550 (ضابطہ)", "long"));
        assertRefused("policy.urdu", () -> Worded.urdu(LONG, "long"));
        assertRefused("policy.urdu", () -> Worded.urdu("۱۲۳۴۵۶۷۸۹۰۱۲ , .", "long"));
        assertRefused("policy.english", () -> Worded.english("جیسا پراسیکیوٹر نے لکھا۔", "long"));
        assertRefused("long", () -> Worded.english("too short", "long"));
        assertRefused("long", () -> Worded.english("x".repeat(601), "long"));
    }

    @ParameterizedTest
    @CsvSource({"0, policy.review.order", "-1, policy.review.order", "1, none", "365, none", "366, policy.review.far"})
    void aPolicyIsReviewedWithinAYear(int days, String refusal) {
        try {
            Worded words = new Worded(LONG, LONG);
            PolicyTerms terms = new PolicyTerms(words, words, Role.PROVINCE, null, words);
            new NewPolicy(AutomatedFunction.NAME_MATCH, terms, DAY, DAY.plusDays(days), LONG);
            assertEquals("none", refusal);
        } catch (RuleViolation refused) {
            assertEquals(refusal, refused.key());
        }
    }

    @Test
    void aPolicyBeginsTodayAtTheEarliest() {
        assertEquals(DAY, NewPolicy.from(DAY, DAY));
        assertRefused("policy.from.past", () -> NewPolicy.from(DAY, DAY.plusDays(1)));
        assertRefused("policy.from.none", () -> NewPolicy.from(null, DAY));
    }

    private static void assertRefused(String key, Executable typed) {
        assertEquals(key, assertThrows(RuleViolation.class, typed).key());
    }
}
