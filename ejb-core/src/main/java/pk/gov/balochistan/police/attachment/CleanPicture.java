package pk.gov.balochistan.police.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import pk.gov.balochistan.police.imaging.BarePng;
import pk.gov.balochistan.police.imaging.CameraPicture;
import pk.gov.balochistan.police.imaging.Drawn;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A picture drawn anew: upright as the camera held it, and without where, when and by what it was taken. What its head says of its
 * size is read before anything is unpacked.
 */
final class CleanPicture {
    /** Larger ones are refused unread: no camera of a phone takes them, and a bomb says so in its head. */
    static final long MOST_PIXELS = 120_000_000;

    /** What is kept: a sheet of A4 at 300 dots an inch is 8.7 million. */
    static final long KEPT_PIXELS = 10_000_000;

    private static final float QUALITY = 0.9f;

    private CleanPicture() {}

    /** @throws RuleViolation attachment.refusal.pixels, attachment.refusal.unreadable */
    static byte[] of(byte[] content, String format) {
        // In memory: ImageIO's own streams put what they read and write into files of the machine, in clear.
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare(content, format)))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
            try {
                reader.setInput(in);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) throw new RuleViolation("attachment.refusal.pixels", MOST_PIXELS / 1_000_000);
                BufferedImage picture = CameraPicture.read(reader, KEPT_PIXELS);
                return "jpeg".equals(format) ? Drawn.jpeg(picture, QUALITY) : Drawn.png(picture);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            // The JDK's readers say so in all three ways of a picture that is cut short or of a kind they do not draw.
            throw FileKind.unreadable();
        }
    }

    private static byte[] bare(byte[] content, String format) {
        return "png".equals(format) ? BarePng.of(content) : content;
    }
}
