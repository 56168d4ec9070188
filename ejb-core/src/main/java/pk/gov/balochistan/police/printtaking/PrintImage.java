package pk.gov.balochistan.police.printtaking;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
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

    static final int MOST_SIDE = 3_000;
    static final int LEAST_SIDE = 100;
    private static final long MOST_PIXELS = 6_000_000;
    private static final int MOST_BANDS = 4;
    private static final int LEAST_DPI = 250;
    private static final int MOST_DPI = 1_200;
    /** What programs write who know no better: 72 or 96 dots of a screen. */
    private static final int OF_SCREENS = 100;

    private static final int ROUNDED = 5;
    private static final double MM_AN_INCH = 25.4;
    /** A finger rolled from nail to nail takes 41 by 38 mm of the card (NIST SP 500-290, rolled impressions). */
    private static final int MOST_MM = 51;

    private static final Map<String, String> KINDS = Map.of(
            "\u0089PNG\r\n\u001a\n",
            "png",
            "\u00ff\u00d8\u00ff",
            "jpeg",
            "BM",
            "bmp",
            "II*\0",
            "tiff",
            "MM\0*",
            "tiff");

    /**
     * Reads PNG, JPEG, BMP or TIFF, known by the first octets.
     *
     * @param told dots per inch; null where the image says it
     * @throws RuleViolation prints.image.none, .size, .kind, .pixels, .small, .dpi, .dpiOther, .dpiRange, .large, .noise; fingerprint.unreadable
     */
    public static PrintImage read(byte[] content, Integer told) {
        return read(content, reader -> {
            int dpi = dpi(told, said(reader.getImageMetadata(0)));
            if (dpi < LEAST_DPI || dpi > MOST_DPI)
                throw new RuleViolation("prints.image.dpiRange", LEAST_DPI, MOST_DPI);
            refuseMoreThanAFinger(reader, dpi);
            BufferedImage grey = grey(reader.read(0));
            RidgeCheck.refuseNoise(grey, dpi);
            return new PrintImage(png(grey), dpi);
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
                // The reading itself closes the stream.
                BufferedImage whole = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
                return PrintImage.png(grey(whole.getSubimage(x, y, ofWidth, ofHeight)));
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

    /** Reads a photograph as {@link #read} does an image. @throws RuleViolation prints.image.none, .size, .kind, .pixels, .small; fingerprint.unreadable */
    public static Photograph photograph(byte[] content) {
        return read(content, reader -> {
            BufferedImage grey = grey(reader.read(0));
            return new Photograph(png(grey), grey.getWidth(), grey.getHeight());
        });
    }

    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    private static <T> T read(byte[] content, Reading<T> reading) {
        if (content == null || content.length == 0) throw new RuleViolation("prints.image.none");
        if (content.length > MOST_OCTETS) throw new RuleViolation("prints.image.size", MOST_OCTETS / 1024 / 1024);
        String format = format(content);
        // In memory: ImageIO's own streams put what they read and write into files of the machine, in clear.
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
            try {
                reader.setInput(in, true);
                refuseOutOfBounds(reader);
                return reading.from(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NoSuchElementException
                | NullPointerException broken) {
            // The JDK's readers say in all these ways that a picture is cut short or odd.
            throw new RuleViolation("fingerprint.unreadable");
        }
    }

    private static String format(byte[] content) {
        return KINDS.entrySet().stream()
                .filter(kind -> begins(content, kind.getKey().getBytes(StandardCharsets.ISO_8859_1)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("prints.image.kind"));
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    /** Tiles too: a small picture may claim large ones, and a reader makes room for a whole tile. */
    private static void refuseOutOfBounds(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long tile = (long) reader.getTileWidth(0) * reader.getTileHeight(0);
        if (width > MOST_SIDE || height > MOST_SIDE || (long) width * height > MOST_PIXELS || tile > MOST_PIXELS)
            throw new RuleViolation("prints.image.pixels", MOST_SIDE, MOST_PIXELS / 1_000_000);
        if (width < LEAST_SIDE || height < LEAST_SIDE) throw new RuleViolation("prints.image.small", LEAST_SIDE);
        if (reader.getImageTypes(0).next().getNumBands() > MOST_BANDS)
            throw new RuleViolation("fingerprint.unreadable");
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

    private static BufferedImage grey(BufferedImage read) {
        BufferedImage grey = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.drawImage(read, 0, 0, Color.WHITE, null);
        pen.dispose();
        return grey;
    }

    private static byte[] png(BufferedImage grey) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(grey, "png", to)) throw new UncheckedIOException(new IOException("no writer of PNG"));
        }
        return out.toByteArray();
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
