package pk.gov.balochistan.police.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.filters.ImageFilter;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A picture drawn anew: upright as the camera held it, and without where, when and by what it was taken. What its head says of its
 * size is read before anything is unpacked; a large one is drawn smaller, so that two at once fit the heap.
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
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                BufferedImage picture = read(reader);
                return written("jpeg".equals(format) ? upright(picture, reader) : picture, format);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            // The JDK's readers say so in all three ways of a picture that is cut short or of a kind they do not draw.
            throw FileKind.unreadable();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) throw new RuleViolation("attachment.refusal.pixels", MOST_PIXELS / 1_000_000);
        int step = 1;
        while (pixels / ((long) step * step) > KEPT_PIXELS) step++;
        ImageReadParam asked = reader.getDefaultReadParam();
        asked.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, asked);
    }

    private static BufferedImage upright(BufferedImage picture, ImageReader reader) {
        Orientation orientation = orientation(reader);
        if (orientation == null || orientation == Orientation.TOP_LEFT) return picture;
        ImageFilter turning = ExifFilterUtils.getFilterForOrientation(orientation);
        return turning.apply(picture);
    }

    /** How the camera was held, which cameras write into JPEG files alone; null where it does not say. */
    private static Orientation orientation(ImageReader reader) {
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException oddOrderOfHeads) {
            // Some cameras put their own head before JFIF's, which the JDK reads no words of; the picture itself is
            // sound.
            return null;
        }
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        boolean isJpeg = "jpeg".equals(format);
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (isJpeg) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(isJpeg ? opaque(picture) : picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** JPEG knows no see-through pixels, and the turned picture may have them. */
    private static BufferedImage opaque(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) return picture;
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return opaque;
    }
}
