package pk.gov.balochistan.police.phototaking;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.EnumSet;
import pk.gov.balochistan.police.imaging.CameraPicture;
import pk.gov.balochistan.police.imaging.Drawn;
import pk.gov.balochistan.police.imaging.PictureBounds;
import pk.gov.balochistan.police.imaging.PictureFile;
import pk.gov.balochistan.police.imaging.PictureKind;

/**
 * A photograph, drawn anew upright and in its colours, so that nothing goes on in it but what is seen.
 *
 * @param jpeg at most 1,600 pixels a side
 * @param small the same at most 240 pixels a side, JPEG
 */
public record PhotoImage(byte[] jpeg, byte[] small, PhotoQuality quality) {
    /** As sent. */
    public static final int MOST_OCTETS = 10 * 1024 * 1024;

    static final int KEPT_SIDE = 1_600;
    static final int SMALL_SIDE = 240;
    /** No camera of a phone takes more, and a bomb says so in its head. */
    private static final long MOST_PIXELS = 120_000_000;

    /** What is unpacked at most: of a larger one every second or third dot, which is still more than is kept. */
    private static final long READ_PIXELS = 10_000_000;

    private static final PictureBounds BOUNDS =
            new PictureBounds(EnumSet.of(PictureKind.JPEG, PictureKind.PNG), MOST_OCTETS, 20_000, MOST_PIXELS, 100);
    private static final float QUALITY = 0.9f;

    /** Reads JPEG or PNG, known by the first octets, within this program: what somebody sent is read by {@link PhotoReading}. @throws RuleViolation those of {@link PictureFile#read} */
    public static PhotoImage read(byte[] content) {
        return PictureFile.read(content, BOUNDS, reader -> {
            BufferedImage upright = Drawn.opaque(CameraPicture.read(reader, READ_PIXELS));
            BufferedImage kept = Drawn.within(upright, KEPT_SIDE);
            byte[] small = Drawn.jpeg(Drawn.within(kept, SMALL_SIDE), QUALITY);
            return new PhotoImage(Drawn.jpeg(kept, QUALITY), small, PhotoQuality.of(kept));
        });
    }

    /** What can be said before it is unpacked. @throws RuleViolation image.none, .size, .kind */
    static void refuseUnlike(byte[] content) {
        PictureFile.kind(content, BOUNDS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhotoImage that && Arrays.equals(jpeg, that.jpeg);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(jpeg);
    }

    /** Its size alone: it is a person's, and no log shall hold it. */
    @Override
    public String toString() {
        return "PhotoImage[" + jpeg.length + " octets]";
    }
}
