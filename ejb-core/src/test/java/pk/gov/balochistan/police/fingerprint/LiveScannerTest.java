package pk.gov.balochistan.police.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.shared.RuleViolation;

class LiveScannerTest {
    @Test
    void whatNamesNoScannerIsAFile() {
        assertNull(LiveScanner.ofForm("", " ", null));
        assertEquals(
                "Maker Model, 0001",
                LiveScanner.ofForm(" Maker", "Model", "0001").printed());
    }

    @ParameterizedTest
    @CsvSource({
        "Maker,Model,''",
        "'',Model,1",
        "Maker,ماڈل,1",
        "Maker,Model,0123456789012345678901234567890123456789012345678901"
    })
    void whatOtherOfficesCannotReadIsRefused(String maker, String model, String serial) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> LiveScanner.ofForm(maker, model, serial));
        assertEquals("prints.scanner", refused.key());
    }
}
