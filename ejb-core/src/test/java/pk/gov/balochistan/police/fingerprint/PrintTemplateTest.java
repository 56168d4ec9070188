package pk.gov.balochistan.police.fingerprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.machinezoo.sourceafis.FingerprintTemplate;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A template is what SourceAFIS wrote, and it reads what we write. */
class PrintTemplateTest {
    private static final Minutiae FEW = Minutiae.of(
            new short[] {300, 20, -4}, new short[] {7, 250, 90}, new float[] {0, 1.5f, 6.28f}, new boolean[] {
                true, false, true
            });

    @Test
    void theMatcherReadsWhatIsWrittenAndWritesTheSame() {
        PrintTemplate template = PrintTemplate.of(FEW);
        byte[] again = new FingerprintTemplate(template.octets()).toByteArray();
        assertArrayEquals(template.octets(), again);
    }

    @Test
    void theMinutiaeComeBackAsTheyWere() {
        Minutiae read = PrintTemplate.of(FEW).minutiae();
        assertArrayEquals(FEW.x, read.x);
        assertArrayEquals(FEW.y, read.y);
        assertArrayEquals(FEW.direction, read.direction);
        assertArrayEquals(FEW.forked, read.forked);
    }

    @Test
    void aTemplateOfAnotherVersionIsRefused() {
        String octets = new String(PrintTemplate.of(FEW).octets(), StandardCharsets.ISO_8859_1);
        byte[] older = octets.replace("3.18.1", "3.17.1").getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(IllegalArgumentException.class, () -> new PrintTemplate(older).minutiae());
    }

    @Test
    void whatIsNoTemplateIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PrintTemplate(new byte[] {1, 2, 3}).minutiae());
    }

    @Test
    void aTemplateCutShortIsRefused() {
        byte[] whole = PrintTemplate.of(FEW).octets();
        PrintTemplate half = new PrintTemplate(Arrays.copyOf(whole, whole.length / 2));
        assertThrows(IllegalArgumentException.class, half::minutiae);
    }

    @Test
    void whatIsNoImageIsRefusedInWords() {
        RuleViolation refusal =
                assertThrows(RuleViolation.class, () -> PrintTemplate.extract(new byte[] {1, 2, 3}, 500));
        assertEquals("fingerprint.unreadable", refusal.key());
    }
}
