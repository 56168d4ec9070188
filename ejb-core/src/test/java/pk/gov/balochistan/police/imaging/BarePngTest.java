package pk.gov.balochistan.police.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Nothing is unpacked of a PNG but its pixels. */
@Tag("T15")
class BarePngTest {
    private static final PictureBounds BOUNDS =
            new PictureBounds(EnumSet.of(PictureKind.PNG), 2 * 1024 * 1024, 3_000, 6_000_000, 10);

    /** A gigabyte of blanks in a megabyte: whoever unpacked it would be out of memory. */
    @Test
    void whatIsPackedBesideThePixelsIsNeverUnpacked() throws IOException {
        byte[] picture = picture();
        for (String kind : List.of("zTXt", "iTXt", "iCCP")) {
            byte[] bomb = PackedPng.holding(picture, kind);
            assertTrue(bomb.length < BOUNDS.mostOctets(), bomb.length + " octets");
            assertArrayEquals(picture, BarePng.of(bomb), kind);
            int width = PictureFile.read(bomb, BOUNDS, reader -> {
                reader.getImageMetadata(0);
                return reader.read(0).getWidth();
            });
            assertEquals(40, width);
        }
    }

    @Test
    void thePixelsAndTheScaleStay() throws IOException {
        byte[] scale = PackedPng.chunk("pHYs", new byte[] {0, 0, 0x4c, (byte) 0xe4, 0, 0, 0x4c, (byte) 0xe4, 1});
        byte[] scaled = PackedPng.with(picture(), scale);
        assertArrayEquals(
                scaled, BarePng.of(PackedPng.with(scaled, PackedPng.chunk("tEXt", "Where\0Quetta".getBytes()))));
        byte[] followed = Arrays.copyOf(scaled, scaled.length + 500);
        assertArrayEquals(scaled, BarePng.of(followed), "what follows the end is left out");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(BarePng.of(followed)));
        assertEquals(0xff2060a0, drawn.getRGB(7, 9));
    }

    @Test
    void oneThatEndsWithinAChunkIsUnreadable() throws IOException {
        byte[] picture = picture();
        byte[] cut = Arrays.copyOf(picture, picture.length - 5);
        assertThrows(IllegalArgumentException.class, () -> BarePng.of(cut));
        byte[] negative = PackedPng.with(picture, new byte[] {-1, -1, -1, -1, 'z', 'T', 'X', 't', 0, 0, 0, 0});
        assertThrows(IllegalArgumentException.class, () -> BarePng.of(negative));
        RuleViolation told =
                assertThrows(RuleViolation.class, () -> PictureFile.read(negative, BOUNDS, reader -> reader.read(0)));
        assertEquals("image.unreadable", told.key());
        assertFalse(told.arguments().contains(negative));
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(7, 9, 0x2060a0);
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        ImageIO.write(image, "png", octets);
        return octets.toByteArray();
    }
}
