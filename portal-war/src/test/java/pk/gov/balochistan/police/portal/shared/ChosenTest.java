package pk.gov.balochistan.police.portal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What is sent in place of what a page offers. */
class ChosenTest {
    @Test
    void aDayIsReadInWhateverDigits() {
        assertEquals(LocalDate.of(2026, 11, 30), Chosen.day("۲۰۲۶-۱۱-۳۰"));
        assertNull(Chosen.day(" "));
    }

    /** Java reads years that no database holds, and no sum of days survives. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "-999999999-01-01",
                "+12026-01-01",
                "0001-01-01",
                "3026-01-01",
                "2026-02-30",
                "x"
            })
    void aDayOfNoYearOfOursIsRefused(String typed) {
        assertEquals(
                "admin.day",
                assertThrows(RuleViolation.class, () -> Chosen.day(typed)).key());
    }
}
