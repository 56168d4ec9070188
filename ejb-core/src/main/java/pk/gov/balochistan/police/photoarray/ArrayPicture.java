package pk.gov.balochistan.police.photoarray;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import pk.gov.balochistan.police.imaging.Drawn;

/**
 * A photograph as it stands in an array: cut about its middle to the shape of all the others and drawn anew in their size, so that neither
 * the frame nor the camera tells one from the rest.
 *
 * @param jpeg {@value #WIDTH} by {@value #HEIGHT} pixels
 */
public record ArrayPicture(byte[] jpeg) {
    static final int WIDTH = 480;
    static final int HEIGHT = 600;
    private static final float QUALITY = 0.85f;

    /** @param kept as a set of photographs keeps it */
    static ArrayPicture of(byte[] kept) {
        try {
            BufferedImage whole = Drawn.kept(kept);
            double scale = Math.max((double) WIDTH / whole.getWidth(), (double) HEIGHT / whole.getHeight());
            int width = (int) Math.round(whole.getWidth() * scale);
            int height = (int) Math.round(whole.getHeight() * scale);
            BufferedImage cut = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
            Graphics2D pen = cut.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            BufferedImage near = Drawn.within(whole, Math.max(width, height));
            pen.drawImage(near, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
            pen.dispose();
            return new ArrayPicture(Drawn.jpeg(cut, QUALITY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a paper. */
    public BufferedImage image() {
        return Drawn.kept(jpeg);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArrayPicture that && Arrays.equals(jpeg, that.jpeg);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(jpeg);
    }

    /** Its size alone: it is a person's, and no log shall hold it. */
    @Override
    public String toString() {
        return "ArrayPicture[" + jpeg.length + " octets]";
    }
}
