package pk.gov.balochistan.police.phototaking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.inventedface.InventedFace;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What is read apart is what would have been read here. */
@Tag("T15")
class PhotoReadingTest {
    @Test
    void aPhotographComesBackWithAllThatWasMeasured() {
        byte[] sent = InventedFace.of(1).front();
        PhotoImage here = PhotoImage.read(sent);
        PhotoImage apart = PhotoReading.read(sent);
        assertArrayEquals(here.jpeg(), apart.jpeg());
        assertArrayEquals(here.small(), apart.small());
        assertArrayEquals(here.quality().measures(), apart.quality().measures());
    }

    @Test
    void whatIsNoPhotographIsRefusedInWords() {
        assertEquals("image.none", refusal(null));
        assertEquals("image.kind", refusal(new byte[] {'M', 'Z'}));
        assertEquals("image.unreadable", refusal(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 'x'}));
    }

    private static String refusal(byte[] content) {
        return assertThrows(RuleViolation.class, () -> PhotoReading.read(content))
                .key();
    }
}
