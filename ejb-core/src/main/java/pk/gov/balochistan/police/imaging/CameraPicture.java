package pk.gov.balochistan.police.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.filters.ImageFilter;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A picture as a camera took it: upright as it was held; a large one is read smaller, so that two at once fit the heap. */
public final class CameraPicture {
    private CameraPicture() {}

    /** @param mostPixels what is made of it at most; of a larger one every second or third dot is read */
    public static BufferedImage read(ImageReader reader, long mostPixels) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        int step = 1;
        while (pixels / ((long) step * step) > mostPixels) step++;
        ImageReadParam asked = reader.getDefaultReadParam();
        asked.setSourceSubsampling(step, step, 0, 0);
        Orientation held = isJpeg(reader) ? orientation(reader) : null;
        return upright(reader.read(0, asked), held);
    }

    private static boolean isJpeg(ImageReader reader) throws IOException {
        return "jpeg".equalsIgnoreCase(reader.getFormatName());
    }

    private static BufferedImage upright(BufferedImage picture, Orientation held) {
        if (held == null || held == Orientation.TOP_LEFT) return picture;
        ImageFilter turning = ExifFilterUtils.getFilterForOrientation(held);
        return turning.apply(picture);
    }

    /** How the camera was held, which cameras write into JPEG files alone; null where it does not say. */
    private static Orientation orientation(ImageReader reader) {
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException | BufferUnderflowException | IllegalArgumentException oddWords) {
            // Some cameras put their own head before JFIF's, which the JDK reads no words of, and some cut their own
            // words short; the picture itself is sound.
            return null;
        }
    }
}
