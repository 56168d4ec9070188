package pk.gov.balochistan.police.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Nothing is read of a JPEG but its pixels and what says how they are meant, and no more of it than a camera writes. */
@Tag("T15")
class BareJpegTest {
    private static final PictureBounds BOUNDS =
            new PictureBounds(EnumSet.of(PictureKind.JPEG), 8 * 1024 * 1024, 65_535, 100_000_000, 10);

    private static final byte[] START_OF_SCAN = {(byte) 0xFF, (byte) 0xDA};

    @Test
    void thePixelsStayOctetForOctet() throws IOException {
        byte[] picture = picture(false);
        assertArrayEquals(picture, BareJpeg.of(picture));
        byte[] inPasses = picture(true);
        assertArrayEquals(inPasses, BareJpeg.of(inPasses));
        assertEquals(40, width(inPasses));
    }

    @Test
    void commentsAreLeftOutHoweverMany() throws IOException {
        byte[] picture = picture(false);
        byte[] comment = PackedJpeg.segment(PackedJpeg.COMMENT, "Gul Khan's phone".getBytes(StandardCharsets.UTF_8));
        assertArrayEquals(picture, BareJpeg.of(PackedJpeg.with(picture, comment)));
        assertArrayEquals(picture, BareJpeg.of(PackedJpeg.ofComments(picture)));
    }

    /** The JDK's reader makes a thing of each; one file of two million ended the program that read it. */
    @Test
    void noReaderSeesAComment() throws IOException {
        byte[] comment = PackedJpeg.segment(PackedJpeg.COMMENT, "Gul Khan's phone".getBytes(StandardCharsets.UTF_8));
        byte[] commented = PackedJpeg.with(picture(false), PackedJpeg.many(3, comment));
        NodeList seen = PictureFile.read(commented, BOUNDS, reader -> {
            IIOMetadata words = reader.getImageMetadata(0);
            Element tree = (Element) words.getAsTree(words.getNativeMetadataFormatName());
            return tree.getElementsByTagName("com");
        });
        assertEquals(0, seen.getLength());
    }

    @Test
    void whatStandsBetweenSegmentsIsLeftOut() throws IOException {
        byte[] picture = picture(false);
        assertArrayEquals(picture, BareJpeg.of(PackedJpeg.with(picture, new byte[] {'n', 'o', 0})));
    }

    @Test
    void whatSaysHowThePixelsAreMeantStaysAndNotWithoutEnd() throws IOException {
        byte[] picture = picture(false);
        byte[] profile = PackedJpeg.segment(PackedJpeg.PROFILE, new byte[100]);
        byte[] profiled = PackedJpeg.with(picture, profile);
        assertArrayEquals(profiled, BareJpeg.of(profiled));
        // The head of JFIF is the first of the thirty-two.
        byte[] asMany = PackedJpeg.with(picture, PackedJpeg.many(31, profile));
        byte[] more = PackedJpeg.with(picture, PackedJpeg.many(5_000, profile));
        assertArrayEquals(asMany, BareJpeg.of(more));
    }

    @Test
    void whatFollowsTheEndIsLeftOut() throws IOException {
        byte[] picture = picture(false);
        assertArrayEquals(picture, BareJpeg.of(Arrays.copyOf(picture, picture.length + 500)));
    }

    /** A reader goes over all pixels for each pass. */
    @Test
    void morePassesThanAnyCameraMakesAreRefused() throws IOException {
        byte[] picture = picture(true);
        int scan = begin(picture, START_OF_SCAN, 0);
        byte[] one = Arrays.copyOfRange(picture, scan, begin(picture, START_OF_SCAN, scan + 2));
        byte[] head = Arrays.copyOf(picture, scan);
        assertEquals(40, width(joined(head, PackedJpeg.many(64, one))));
        assertUnreadable(joined(head, PackedJpeg.many(65, one)));
    }

    @Test
    void moreTablesThanAnyCameraMakesAreRefused() throws IOException {
        byte[] picture = picture(false);
        byte[] empty = PackedJpeg.segment(PackedJpeg.TABLE, new byte[998]);
        assertTrue(BareJpeg.of(PackedJpeg.with(picture, PackedJpeg.many(64, empty))).length > picture.length);
        assertUnreadable(PackedJpeg.with(picture, PackedJpeg.many(66, empty)));
    }

    /** A megabyte of them ended the program that asked what such a picture says of its camera. */
    @Test
    void aSecondSizeIsRefusedAndOneOrAPassOfManyColours() throws IOException {
        byte[] picture = picture(false);
        int size = begin(picture, new byte[] {(byte) 0xFF, (byte) 0xC0}, 0);
        byte[] own = Arrays.copyOfRange(picture, size, size + 2 + picture[size + 3]);
        assertUnreadable(PackedJpeg.with(picture, own));
        byte[] rest = Arrays.copyOfRange(picture, size + own.length, picture.length);
        byte[] head = Arrays.copyOf(picture, size);
        byte[] five = PackedJpeg.segment(0xC0, sized(5));
        assertThrows(IllegalArgumentException.class, () -> BareJpeg.of(joined(joined(head, five), rest)));
        byte[] four = PackedJpeg.segment(0xC0, sized(4));
        assertEquals(head.length + four.length + rest.length, BareJpeg.of(joined(joined(head, four), rest)).length);
        byte[] scan = PackedJpeg.segment(0xDA, new byte[14]);
        assertThrows(IllegalArgumentException.class, () -> BareJpeg.of(joined(head, scan)));
    }

    private static byte[] sized(int colours) {
        byte[] size = new byte[6 + 3 * colours];
        size[0] = 8;
        size[2] = 30;
        size[4] = 40;
        size[5] = (byte) colours;
        return size;
    }

    /** All its pixels are held at once, beside the heap. */
    @Test
    void oneInPassesIsRefusedWhereItSaysItIsLargerThanAnyCamerasAndOneDrawnAtOnceIsNot() throws IOException {
        byte[] inPasses = sayingItIs(8_000, 5_001, picture(true), 0xC2);
        assertThrows(IllegalArgumentException.class, () -> BareJpeg.of(inPasses));
        byte[] asLarge = sayingItIs(8_000, 5_000, picture(true), 0xC2);
        assertArrayEquals(asLarge, BareJpeg.of(asLarge));
        byte[] atOnce = sayingItIs(8_000, 5_001, picture(false), 0xC0);
        assertArrayEquals(atOnce, BareJpeg.of(atOnce));
    }

    @Test
    void oneThatEndsWithinASegmentIsUnreadable() throws IOException {
        byte[] picture = picture(false);
        for (int length : new int[] {3, 5, 19, 30, 100}) assertUnreadable(Arrays.copyOf(picture, length));
        assertUnreadable(PackedJpeg.with(picture, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1}));
    }

    /** Of a line that dropped in a village something is seen. */
    @Test
    void oneWhosePixelsAreCutShortIsReadAsFarAsTheyGo() throws IOException {
        byte[] picture = picture(false);
        assertEquals(40, width(Arrays.copyOf(picture, picture.length - 20)));
    }

    /** Words of a camera that were cut short, which no reader understands. */
    @Test
    void wordsOfACameraThatAreOddDoNotMakeItUnreadable() throws IOException {
        byte[] odd = PackedJpeg.segment(0xE1, "Exif\0\0MM\0*\0\0\0\10\0\1\1".getBytes(StandardCharsets.ISO_8859_1));
        byte[] picture = PackedJpeg.with(picture(false), odd);
        BufferedImage seen = PictureFile.read(picture, BOUNDS, reader -> CameraPicture.read(reader, 1_000_000));
        assertEquals(40, seen.getWidth());
    }

    private static void assertUnreadable(byte[] content) {
        assertThrows(IllegalArgumentException.class, () -> BareJpeg.of(content));
        assertEquals(
                "image.unreadable",
                assertThrows(RuleViolation.class, () -> width(content)).key());
    }

    private static int width(byte[] content) {
        return PictureFile.read(content, BOUNDS, reader -> reader.read(0).getWidth());
    }

    private static byte[] sayingItIs(int width, int height, byte[] picture, int marker) {
        byte[] said = picture.clone();
        int size = begin(picture, new byte[] {(byte) 0xFF, (byte) marker}, 0);
        said[size + 5] = (byte) (height >> 8);
        said[size + 6] = (byte) height;
        said[size + 7] = (byte) (width >> 8);
        said[size + 8] = (byte) width;
        return said;
    }

    private static int begin(byte[] picture, byte[] marker, int from) {
        int at = from;
        while (picture[at] != marker[0] || picture[at + 1] != marker[1]) at++;
        return at;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] picture(boolean isInPasses) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) image.setRGB(x, x % 30, 0x2060a0 * x);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(octets)) {
            ImageWriteParam asked = writer.getDefaultWriteParam();
            asked.setProgressiveMode(isInPasses ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), asked);
        } finally {
            writer.dispose();
        }
        return octets.toByteArray();
    }
}
