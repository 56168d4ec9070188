package pk.gov.balochistan.police.phototaking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.imaging.Drawn;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.HeldOnItsSide;
import pk.gov.balochistan.police.testing.NoImageCache;

/** A photograph is bounded, drawn anew upright and in its colours, and says nothing but what is seen. */
class PhotoImageTest {
    private static final byte[] LARGE = SpoiltPhoto.jpeg(SpoiltPhoto.scaled(SpoiltPhoto.good(), 2400, 3000));

    @Test
    void whatIsKeptIsSmallerAndInItsColours() throws IOException {
        PhotoImage image = PhotoImage.read(LARGE);
        assertEquals("1280 x 1600", size(image.jpeg()));
        assertEquals("192 x 240", size(image.small()));
        assertEquals(1280, image.quality().width());
        int dot = read(image.jpeg()).getRGB(640, 700);
        assertTrue((dot >> 16 & 255) > (dot & 255) + 20, "skin has a colour");
        byte[] png = Drawn.png(SpoiltPhoto.good());
        assertEquals("600 x 750", size(PhotoImage.read(png).jpeg()), "what is small enough keeps its size");
    }

    @Test
    void itStandsUprightAndDoesNotSayWhereAndByWhomItWasTaken() throws IOException {
        byte[] sent = HeldOnItsSide.of(LARGE);
        assertTrue(HeldOnItsSide.isTold(sent));
        PhotoImage image = NoImageCache.whileWorking(() -> PhotoImage.read(sent));
        assertEquals("1600 x 1280", size(image.jpeg()), "turned as the camera was held");
        assertFalse(HeldOnItsSide.isTold(image.jpeg()) || HeldOnItsSide.isTold(image.small()));
    }

    @Test
    void whatIsNoPhotographIsRefused() {
        refused("image.none", new byte[0]);
        refused("image.kind", "BM0000".getBytes());
        refused("image.size", new byte[PhotoImage.MOST_OCTETS + 1]);
        refused("image.small", SpoiltPhoto.jpeg(SpoiltPhoto.scaled(SpoiltPhoto.good(), 90, 300)));
        refused("image.unreadable", Arrays.copyOf(LARGE, 100));
    }

    private static void refused(String key, byte[] content) {
        assertEquals(
                key,
                assertThrows(RuleViolation.class, () -> PhotoImage.read(content))
                        .key());
    }

    private static String size(byte[] jpeg) throws IOException {
        BufferedImage read = read(jpeg);
        return read.getWidth() + " x " + read.getHeight();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
