package pk.gov.balochistan.police.printtaking;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import pk.gov.balochistan.police.imaging.Drawn;
import pk.gov.balochistan.police.imaging.PictureBounds;
import pk.gov.balochistan.police.imaging.PictureFile;
import pk.gov.balochistan.police.imaging.PictureKind;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * The image of one finger, made anew as grey PNG with the same pixels, so that nothing goes on in it but what is seen. What its head
 * says of its size is read before anything is unpacked.
 *
 * @param dpi dots per inch, 250 to 1,200
 */
public record PrintImage(byte[] png, int dpi) {
    /** As sent. A rolled finger of 1,000 dots to the inch takes 2.4 million octets unpacked. */
    public static final int MOST_OCTETS = 8 * 1024 * 1024;

    private static final PictureBounds BOUNDS =
            new PictureBounds(EnumSet.allOf(PictureKind.class), MOST_OCTETS, 3_000, 6_000_000, 100);
    private static final double MM_AN_INCH = 25.4;
    /** A finger rolled from nail to nail takes 41 by 38 mm of the card (NIST SP 500-290, rolled impressions). */
    private static final int MOST_MM = 51;

    /**
     * Reads PNG, JPEG, BMP, TIFF or WSQ, known by the first octets, within this program: what somebody sent is read by {@link PrintReading}.
     *
     * @param told dots per inch; null where the image says it
     * @throws RuleViolation prints.image.dpi, .dpiOther, .dpiRange, .large, .noise; those of {@link PictureFile#read}
     */
    public static PrintImage read(byte[] content, Integer told) {
        return PictureFile.read(content, BOUNDS, reader -> {
            int dpi = PrintScale.require(told, reader.getImageMetadata(0));
            refuseMoreThanAFinger(reader.getWidth(0), reader.getHeight(0), dpi);
            return drawn(Drawn.grey(reader.read(0)), dpi);
        });
    }

    /**
     * One finger, cut out of a picture of several that was drawn anew before.
     *
     * @param box that lies within the picture
     * @throws RuleViolation prints.image.large, .noise
     */
    public static PrintImage cut(BufferedImage grey, Rectangle box, int dpi) {
        refuseMoreThanAFinger(box.width, box.height, dpi);
        try {
            return drawn(Drawn.grey(grey.getSubimage(box.x, box.y, box.width, box.height)), dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintImage drawn(BufferedImage grey, int dpi) throws IOException {
        RidgeCheck.refuseNoise(grey, dpi);
        return new PrintImage(Drawn.png(grey), dpi);
    }

    /**
     * A photograph of a trace with its ruler, in grey: what it shows is larger than a finger, and its scale is measured in it.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public record Photograph(byte[] png, int width, int height) {
        /** A part of it, as PNG. It must lie within. */
        public byte[] cut(int x, int y, int ofWidth, int ofHeight) {
            try {
                return Drawn.png(Drawn.grey(Drawn.kept(png).getSubimage(x, y, ofWidth, ofHeight)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Photograph that && Arrays.equals(png, that.png);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(png);
        }

        /** Its size alone. */
        @Override
        public String toString() {
            return "Photograph[" + width + " by " + height + "]";
        }
    }

    /** Reads a photograph as {@link #read} does an image. @throws RuleViolation those of {@link PictureFile#read} */
    public static Photograph photograph(byte[] content) {
        return PictureFile.read(content, BOUNDS, reader -> {
            BufferedImage grey = Drawn.grey(reader.read(0));
            return new Photograph(Drawn.png(grey), grey.getWidth(), grey.getHeight());
        });
    }

    /** What can be said before it is unpacked. @throws RuleViolation image.none, .size, .kind */
    static void refuseUnlike(byte[] content) {
        PictureFile.kind(content, BOUNDS);
    }

    private static void refuseMoreThanAFinger(int width, int height, int dpi) {
        long mm = Math.round(Math.max(width, height) * MM_AN_INCH / dpi);
        if (mm > MOST_MM) throw new RuleViolation("prints.image.large", mm, MOST_MM);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintImage that && dpi == that.dpi && Arrays.equals(png, that.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png) + dpi;
    }

    /** Its size alone: it is a person's, and no log shall hold it. */
    @Override
    public String toString() {
        return "PrintImage[" + png.length + " octets, " + dpi + " dpi]";
    }
}
