package pk.gov.balochistan.police.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.shared.RuleViolation;

class BeltNumberTest {
    @ParameterizedTest
    @CsvSource({
        "B-1287, B-1287",
        "B1287, B-1287",
        "b 1287, B-1287",
        "' B - 1287 ', B-1287",
        "b–1287, B-1287",
        "B ۱۲۸۷, B-1287",
        "B-0107, B-0107",
        "dsp-1, DSP-1"
    })
    void readsWhatPeopleType(String typed, String meant) {
        assertEquals(meant, BeltNumber.parse(typed).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1287", "۱۲۸۷", "B", "?", "B-12-87", "1287 B", "B-123456789", "ب 1287"})
    void whatMayBeSeveralOfficersOrNoneIsRefused(String typed) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> BeltNumber.parse(typed));
        assertEquals("refusal.belt.malformed", refusal.key());
    }
}
