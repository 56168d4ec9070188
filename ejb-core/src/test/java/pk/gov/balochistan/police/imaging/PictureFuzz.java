package pk.gov.balochistan.police.imaging;

import static pk.gov.balochistan.police.fuzzing.Fuzzed.require;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.imageio.ImageReader;
import pk.gov.balochistan.police.fuzzing.Fuzzed;
import pk.gov.balochistan.police.printtaking.PrintScale;

/** Whatever a picture is: it is refused by its head, or read and drawn in grey with the size that its head says; and stripped twice it is the same as stripped once. */
public final class PictureFuzz {
    /** As many as are taken of a card of fingers. */
    private static final int MOST_SIDE = 6_200;

    private static final int MOST_PIXELS = 25_500_000;
    private static final int MOST_OCTETS = 10 * 1024 * 1024;
    /** Of a larger one only the head is read here: a second would see ten of them. */
    private static final int UNPACKED = 20_000;

    private static final int KEPT = 2_000;
    private static final Set<PictureKind> KINDS = EnumSet.complementOf(EnumSet.of(PictureKind.WSQ));

    private PictureFuzz() {}

    public static void fuzzerInitialize() {
        Fuzzed.load(
                PictureFile.class,
                PictureKind.class,
                BarePng.class,
                BareJpeg.class,
                PlainBmp.class,
                PlainTiff.class,
                CameraPicture.class);
    }

    public static void fuzzerTestOneInput(byte[] octets) {
        if (octets.length > 0 && octets[0] == (byte) 0x89) strip(octets, BarePng::of);
        if (octets.length > 1 && octets[0] == (byte) 0xff) strip(octets, BareJpeg::of);
        read(octets, KINDS);
    }

    private static void strip(byte[] octets, UnaryOperator<byte[]> way) {
        byte[] bare;
        try {
            bare = way.apply(octets);
        } catch (IllegalArgumentException refused) {
            return;
        }
        require(bare.length <= octets.length, "more than was sent");
        require(Arrays.equals(bare, way.apply(bare)), "stripped twice it is another");
    }

    /** As the program apart does. */
    static void read(byte[] octets, Set<PictureKind> kinds) {
        PictureBounds bounds = new PictureBounds(kinds, MOST_OCTETS, MOST_SIDE, MOST_PIXELS, 1);
        Fuzzed.readApart(() -> PictureFile.read(octets, bounds, PictureFuzz::draw), "image.", "prints.image.");
    }

    private static BufferedImage draw(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        require(Math.max(width, height) <= MOST_SIDE && (long) width * height <= MOST_PIXELS, "a large head is read");
        PrintScale.find(null, reader.getImageMetadata(0));
        if ((long) reader.getTileWidth(0) * reader.getTileHeight(0) > UNPACKED || (long) width * height > UNPACKED)
            return null;
        // No camera writes WSQ.
        BufferedImage read = reader instanceof WsqReader ? reader.read(0) : CameraPicture.read(reader, KEPT);
        require(read.getWidth() * read.getHeight() <= width * height, "more than the head says");
        return Drawn.grey(read);
    }
}
