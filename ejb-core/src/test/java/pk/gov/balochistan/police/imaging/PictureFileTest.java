package pk.gov.balochistan.police.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What a picture's head says is judged before anything is unpacked. */
@Tag("T15")
class PictureFileTest {
    /** As large as any that is taken: a photograph's. */
    private static final PictureBounds BOUNDS =
            new PictureBounds(EnumSet.allOf(PictureKind.class), 10 * 1024 * 1024, 20_000, 120_000_000, 100);

    @ParameterizedTest
    @EnumSource(PictureKind.class)
    void aHeadOfSixtyThousandPixelsASideIsRefusedBeforeAnythingIsUnpacked(PictureKind kind) {
        byte[] huge = HugeHeads.of(kind);
        assertTrue(huge.length < 6_000, huge.length + " octets");
        // Of that many the JDK's reader of BMP says that no file holds them.
        refused(kind == PictureKind.BMP ? "image.unreadable" : "image.pixels", huge);
        refused("image.pixels", HugeHeads.bmp(45_000));
    }

    /** A few octets each: a reader that believes them makes room for half a gigabyte. */
    @Test
    void aPartThatIsLongerThanTheFileIsRefused() {
        for (int tag : new int[] {279, 325, 514}) {
            int[][] entries = {
                {256, 100}, {257, 100}, {258, 8}, {259, 5}, {262, 1}, {273, 8}, {277, 1}, {278, 100}, {tag, 500_000_000}
            };
            refused("image.unreadable", HugeHeads.tiff(entries));
        }
    }

    @Test
    void aTiffThatSaysOfNoPartHowLongItIsIsRefused() {
        int[][] entries = {{256, 100}, {257, 100}, {258, 8}, {259, 8}, {262, 1}, {273, 8}, {277, 1}, {278, 100}};
        refused("image.unreadable", HugeHeads.tiff(entries));
    }

    /** It would come to its reader without being stripped; that the JDK's reader stumbles over it before, too, is chance. */
    @ParameterizedTest
    @CsvSource({"jpeg, 4", "png, 5"})
    void aBmpThatHoldsAnotherPictureIsRefused(String format, int packing) {
        byte[] within = HugeHeads.written(format, 100);
        ByteBuffer bmp = ByteBuffer.allocate(54 + within.length).order(ByteOrder.LITTLE_ENDIAN);
        bmp.put((byte) 'B').put((byte) 'M').putInt(bmp.capacity()).putInt(0).putInt(54);
        bmp.putInt(40).putInt(100).putInt(100).putShort((short) 1).putShort((short) 0);
        bmp.putInt(packing).putInt(within.length).position(54).put(within);
        assertThrows(IllegalArgumentException.class, () -> PlainBmp.of(bmp.array()));
        refused("image.unreadable", bmp.array());
    }

    private static void refused(String key, byte[] content) {
        RuleViolation refusal = assertThrows(
                RuleViolation.class,
                () -> PictureFile.read(content, BOUNDS, reader -> {
                    throw new AssertionError("it would be unpacked");
                }));
        assertEquals(key, refusal.key());
    }
}
