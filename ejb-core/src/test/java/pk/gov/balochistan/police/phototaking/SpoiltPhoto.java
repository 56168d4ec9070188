package pk.gov.balochistan.police.phototaking;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.io.UncheckedIOException;
import pk.gov.balochistan.police.imaging.Drawn;
import pk.gov.balochistan.police.inventedface.InventedFace;

/** Photographs of an invented head, good and spoilt on purpose. */
public final class SpoiltPhoto {
    private SpoiltPhoto() {}

    static BufferedImage good() {
        return InventedFace.of(1).drawnFront();
    }

    /** As if the camera had focused on something else. @param by how many dots run into one */
    static BufferedImage blurred(int by) {
        BufferedImage sharp = good();
        return scaled(
                scaled(sharp, sharp.getWidth() / by, sharp.getHeight() / by), sharp.getWidth(), sharp.getHeight());
    }

    static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    /** Each dot so many times as light, and so much lighter. */
    static BufferedImage lit(float times, float more) {
        return new RescaleOp(times, more, null).filter(good(), null);
    }

    /** A blurred one that may be accepted, as JPEG. */
    public static byte[] poor() {
        return jpeg(blurred(4));
    }

    /** One on which nothing can be made out, as JPEG. */
    public static byte[] bad() {
        return jpeg(blurred(60));
    }

    static byte[] jpeg(BufferedImage picture) {
        try {
            return Drawn.jpeg(picture, 0.9f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
