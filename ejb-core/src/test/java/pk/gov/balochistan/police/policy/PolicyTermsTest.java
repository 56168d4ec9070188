package pk.gov.balochistan.police.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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
        if (read.equals("refused")) assertRefused("policy.threshold.number", LONG, Role.PROVINCE, typed);
        else assertEquals(read, String.valueOf(terms(LONG, Role.PROVINCE, typed).threshold()));
    }

    @Test
    void aPolicyHasWordsAndAnOwnerWhoDecidesAboutPolicies() {
        assertRefused("policy.purposeEn.length", "too short", Role.PROVINCE, "");
        assertRefused("policy.purposeEn.length", "x".repeat(601), Role.PROVINCE, "");
        assertRefused("policy.owner.none", LONG, Role.SHO, "");
        assertRefused("policy.owner.none", LONG, null, "");
    }

    @ParameterizedTest
    @CsvSource({"0, policy.review.order", "-1, policy.review.order", "1, none", "365, none", "366, policy.review.far"})
    void aPolicyIsReviewedWithinAYear(int days, String refusal) {
        try {
            PolicyTerms terms = terms(LONG, Role.PROVINCE, "");
            new NewPolicy(AutomatedFunction.NAME_MATCH, terms, DAY, DAY.plusDays(days), LONG);
            assertEquals("none", refusal);
        } catch (RuleViolation refused) {
            assertEquals(refusal, refused.key());
        }
    }

    private static void assertRefused(String key, String purpose, Role owner, String threshold) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> terms(purpose, owner, threshold));
        assertEquals(key, refused.key());
    }

    private static PolicyTerms terms(String purpose, Role owner, String threshold) {
        return PolicyTerms.typed(new PolicyTerms.Typing(purpose, LONG, LONG, LONG, LONG, LONG), owner, threshold);
    }
}
