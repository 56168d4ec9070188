package pk.gov.balochistan.police.photoarray;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.inventedface.InventedFace;
import pk.gov.balochistan.police.testing.NoImageCache;

class ArrayPictureTest {
    /** Neither when it is cut to the shape of all nor when it goes on a paper. */
    @Test
    void nothingOfAPersonsPictureIsPutOnTheDisk() throws IOException {
        byte[] kept = InventedFace.of(1).front();
        BufferedImage drawn =
                NoImageCache.whileWorking(() -> ArrayPicture.of(kept).image());
        assertEquals(ArrayPicture.WIDTH, drawn.getWidth());
        assertEquals(ArrayPicture.HEIGHT, drawn.getHeight());
    }
}
