package pk.gov.balochistan.police.printtaking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.imaging.WsqWriter;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What is read apart is what would have been read here, one after the other. */
@Tag("T15")
class PrintReadingTest {
    private static final byte[] PRINT =
            Impression.of(InventedFinger.of(1_001), 1).png();

    @Test
    void printsComeBackWithTheirScale() {
        try (PrintReading reading = new PrintReading()) {
            assertEquals(PrintImage.read(PRINT, 500), reading.read(PRINT, 500));
            RuleViolation none = assertThrows(RuleViolation.class, () -> reading.read(PRINT, null));
            assertEquals(
                    assertThrows(RuleViolation.class, () -> PrintImage.read(PRINT, null))
                            .key(),
                    none.key());
            RuleViolation range = assertThrows(RuleViolation.class, () -> reading.read(PRINT, 100));
            assertEquals("prints.image.dpiRange", range.key());
            assertEquals(List.of(250L, 1200L), range.arguments());
            assertEquals(PrintImage.read(PRINT, 500), reading.read(PRINT, 500), "and the next is read");
        }
    }

    @Test
    void theKindThatTheJdkDoesNotKnowIsReadThereToo() throws IOException {
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(PRINT));
        BufferedImage finger = whole.getSubimage(0, 0, whole.getWidth() / 64 * 64, whole.getHeight() / 64 * 64);
        byte[] wsq = WsqWriter.write(finger, null);
        assertEquals(PrintImage.read(wsq, 500), PrintReading.once(wsq, 500));
    }

    @Test
    void aPhotographOfATraceKeepsItsSize() {
        assertEquals(PrintImage.photograph(PRINT), PrintReading.photograph(PRINT));
        assertEquals(
                PrintImage.photograph(PRINT).width(),
                PrintReading.photograph(PRINT).width());
        assertEquals(
                "image.none",
                assertThrows(RuleViolation.class, () -> PrintReading.photograph(new byte[0]))
                        .key());
    }
}
