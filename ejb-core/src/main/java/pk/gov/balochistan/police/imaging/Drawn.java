package pk.gov.balochistan.police.imaging;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Pictures drawn and written anew, in memory alone, without where, when and by what they were taken. */
public final class Drawn {
    private Drawn() {}

    /** A picture that was drawn here, as it is kept: PNG or JPEG. In memory, since ImageIO's own streams put what they read into files of the machine. */
    public static BufferedImage kept(byte[] picture) {
        try {
            // The reading itself closes the stream.
            return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(picture)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In grey, on white where one could see through. */
    public static BufferedImage grey(BufferedImage read) {
        return on(read, BufferedImage.TYPE_BYTE_GRAY);
    }

    /** In its colours, on white where one could see through. */
    public static BufferedImage opaque(BufferedImage read) {
        return read.getType() == BufferedImage.TYPE_3BYTE_BGR ? read : on(read, BufferedImage.TYPE_3BYTE_BGR);
    }

    private static BufferedImage on(BufferedImage read, int type) {
        BufferedImage drawn = new BufferedImage(read.getWidth(), read.getHeight(), type);
        Graphics2D pen = drawn.createGraphics();
        pen.drawImage(read, 0, 0, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    /** So that its longer side has at most so many pixels; the same where it has no more. */
    public static BufferedImage within(BufferedImage picture, int mostSide) {
        int side = Math.max(picture.getWidth(), picture.getHeight());
        if (side <= mostSide) return picture;
        int width = Math.max(1, Math.round((float) picture.getWidth() * mostSide / side));
        int height = Math.max(1, Math.round((float) picture.getHeight() * mostSide / side));
        try {
            return Thumbnails.of(picture).forceSize(width, height).asBufferedImage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(picture, "png", to)) throw new IllegalArgumentException("no writer of PNG");
        }
        return out.toByteArray();
    }

    /** @param quality from 0 to 1 */
    public static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            // JPEG knows no see-through pixels, and a turned picture may have them.
            boolean isOpaque = !picture.getColorModel().hasAlpha();
            writer.write(null, new IIOImage(isOpaque ? picture : opaque(picture), null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
