package pk.gov.balochistan.police.printtaking;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
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
    private static final int LEAST_DPI = 250;
    private static final int MOST_DPI = 1_200;
    /** What programs write who know no better: 72 or 96 dots of a screen. */
    private static final int OF_SCREENS = 100;

    private static final int ROUNDED = 5;
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
            int dpi = dpi(told, said(reader.getImageMetadata(0)));
            if (dpi < LEAST_DPI || dpi > MOST_DPI)
                throw new RuleViolation("prints.image.dpiRange", LEAST_DPI, MOST_DPI);
            refuseMoreThanAFinger(reader, dpi);
            BufferedImage grey = Drawn.grey(reader.read(0));
            RidgeCheck.refuseNoise(grey, dpi);
            return new PrintImage(Drawn.png(grey), dpi);
        });
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

    private static void refuseMoreThanAFinger(ImageReader reader, int dpi) throws IOException {
        long mm = Math.round(Math.max(reader.getWidth(0), reader.getHeight(0)) * MM_AN_INCH / dpi);
        if (mm > MOST_MM) throw new RuleViolation("prints.image.large", mm, MOST_MM);
    }

    /** @throws RuleViolation prints.image.dpi where neither says it, prints.image.dpiOther where they differ: a wrong scale is never found */
    private static int dpi(Integer told, Integer said) {
        if (told == null && said == null) throw new RuleViolation("prints.image.dpi");
        if (told == null) return said;
        boolean differs = said != null && said > OF_SCREENS && Math.abs(told - said) > ROUNDED;
        if (differs) throw new RuleViolation("prints.image.dpiOther", said);
        return told;
    }

    /** As the image itself says; null where it does not. */
    private static Integer said(IIOMetadata said) {
        Node root = said.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList sizes = ((Element) root).getElementsByTagName("HorizontalPixelSize");
        if (sizes.getLength() == 0) return null;
        double mm = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        return mm > 0 ? (int) Math.min(MOST_DPI + 1, Math.round(MM_AN_INCH / mm)) : 0;
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
