package pk.gov.balochistan.police.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.shared.RuleViolation;

class PlateTest {
    @ParameterizedTest
    @CsvSource({
        "'QTA 1234', QTA1234",
        "'qta-1234', QTA1234",
        "' Qta  1234 ', QTA1234",
        "'QTA ۱۲۳۴', QTA1234",
        "'QTA–1234', QTA1234",
        "'Q.T.A. 1234', QTA1234",
        "'ABC-19-123', ABC19123",
        "'ABC 19/123', ABC19123",
        "'LEA-07-1234', LEA071234",
        "'\u2066QTA\u00a01234\u2069', QTA1234",
        "'GP-7', GP7",
        "'QTA 0123', QTA0123"
    })
    void onePlateHasOneForm(String written, String form) {
        assertEquals(form, Plate.parse(written).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "QTA", "1234", "کوئٹہ 1234", "QTA_1234", "A1", "QTA1234567890", "QTA 12'34"})
    void whatIsNoPlateIsRefused(String written) {
        assertEquals(
                "refusal.plate.malformed",
                assertThrows(RuleViolation.class, () -> Plate.parse(written)).key());
    }

    @Test
    void aLogNamesNoPlate() {
        assertFalse(Plate.parse("QTA 1234").toString().contains("QTA1234"));
    }
}
