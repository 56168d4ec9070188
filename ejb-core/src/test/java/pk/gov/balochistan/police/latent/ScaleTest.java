package pk.gov.balochistan.police.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Two marks on a ruler say how large a photograph is, or are refused. */
class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 500, 0, 25.4, 500",
        "100, 40, 100, 1040, 25.4, 1000",
        "600, 800, 0, 0, 50.8, 500",
        "10, 10, 210, 10, 10, 508",
        "0, 0, 49, 0, 2, latent.scale.near",
        "7, 7, 7, 7, 10, latent.scale.near",
        "0, 0, 500, 0, 0.5, latent.scale.mm",
        "0, 0, 500, 0, -3, latent.scale.mm",
        "0, 0, 500, 0, 300.01, latent.scale.mm",
        "0, 0, 500, 0, 25.401, latent.scale.mm",
        "0, 0, 500, 0, , latent.scale.mm",
        "0, 0, 500, 0, 254, latent.scale.range",
        "0, 0, 2900, 0, 10, latent.scale.range",
    })
    void twoMarksAndTheMillimetresBetweenThemGiveDotsPerInch(
            int x1, int y1, int x2, int y2, BigDecimal mm, String dpiOrRefusal) {
        if (dpiOrRefusal.matches("\\d+"))
            assertEquals(Integer.parseInt(dpiOrRefusal), new Scale(x1, y1, x2, y2, mm).dpi());
        else
            assertEquals(
                    dpiOrRefusal,
                    assertThrows(RuleViolation.class, () -> new Scale(x1, y1, x2, y2, mm))
                            .key());
    }
}
