package pk.gov.balochistan.police.imaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Reads a picture file of which nothing is known: what its head says of its size is asked before anything is unpacked. */
public final class PictureFile {
    private static final int MOST_BANDS = 4;

    /** What is made of a picture whose head is good. */
    public interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    private PictureFile() {}

    /**
     * @param content null or empty where no file was sent
     * @throws RuleViolation image.none, .size, .kind, .pixels, .small, .unreadable
     */
    public static <T> T read(byte[] content, PictureBounds bounds, Reading<T> reading) {
        PictureKind kind = kind(content, bounds);
        // In memory: ImageIO's own streams put what they read and write into files of the machine, in clear.
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare(content, kind)))) {
            ImageReader reader = readerOf(kind);
            try {
                reader.setInput(in, true);
                refuseOutOf(bounds, reader);
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
            throw new RuleViolation("image.unreadable");
        }
    }

    /**
     * What its first octets say that it is; nothing of it is unpacked.
     *
     * @param content null or empty where no file was sent
     * @throws RuleViolation image.none, .size, .kind
     */
    public static PictureKind kind(byte[] content, PictureBounds bounds) {
        if (content == null || content.length == 0) throw new RuleViolation("image.none");
        if (content.length > bounds.mostOctets())
            throw new RuleViolation("image.size", bounds.mostOctets() / 1024 / 1024);
        return PictureKind.of(content, bounds.kinds())
                .orElseThrow(() -> new RuleViolation("image.kind", named(bounds)));
    }

    /** Of WSQ nothing is stripped: its own reader walks it before anything else. */
    private static byte[] bare(byte[] content, PictureKind kind) {
        return switch (kind) {
            case PNG -> BarePng.of(content);
            case JPEG -> BareJpeg.of(content);
            case BMP -> PlainBmp.of(content);
            case TIFF -> PlainTiff.of(content);
            case WSQ -> content;
        };
    }

    /** The JDK knows all kinds but one. */
    private static ImageReader readerOf(PictureKind kind) {
        return kind == PictureKind.WSQ
                ? new WsqReader()
                : ImageIO.getImageReadersByFormatName(kind.name()).next();
    }

    private static String named(PictureBounds bounds) {
        return bounds.kinds().stream().sorted().map(PictureKind::name).collect(Collectors.joining(", "));
    }

    /** Tiles too: a small picture may claim large ones, and a reader makes room for a whole tile. */
    private static void refuseOutOf(PictureBounds bounds, ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long tile = (long) reader.getTileWidth(0) * reader.getTileHeight(0);
        if (Math.max(width, height) > bounds.mostSide() || Math.max(tile, (long) width * height) > bounds.mostPixels())
            throw new RuleViolation("image.pixels", bounds.mostSide(), bounds.mostPixels() / 1_000_000);
        if (Math.min(width, height) < bounds.leastSide()) throw new RuleViolation("image.small", bounds.leastSide());
        if (reader.getImageTypes(0).next().getNumBands() > MOST_BANDS) throw new RuleViolation("image.unreadable");
    }
}
