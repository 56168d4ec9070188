package pk.gov.balochistan.police.phototaking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.inventedface.InventedFace;

/** What the check says of drawn heads that were spoilt in one way each. */
class PhotoQualityTest {
    private static List<Verdict> verdicts(BufferedImage picture) {
        return PhotoQuality.of(picture).verdicts(PhotoSide.FRONT);
    }

    @Test
    void aSharpAndWellLitHeadIsGoodInEachWay() {
        List<Verdict> good = List.of(Verdict.SIZE_GOOD, Verdict.SHARP_GOOD, Verdict.LIGHT_GOOD, Verdict.CONTRAST_GOOD);
        assertEquals(good, verdicts(SpoiltPhoto.good()));
        for (long seed = 0; seed < 12; seed++)
            assertEquals(good, verdicts(InventedFace.of(seed).drawnFront()), "whatever the colour of skin and hair");
    }

    @Test
    void aBlurredOneIsPoorAndOneOfBlotsIsNotFit() {
        assertEquals(Verdict.SHARP_POOR, verdicts(SpoiltPhoto.blurred(4)).get(1));
        assertEquals(Verdict.SHARP_BAD, verdicts(SpoiltPhoto.blurred(60)).get(1));
    }

    @Test
    void lightAndContrastAreEachSaid() {
        assertEquals(Verdict.LIGHT_DARK, verdicts(SpoiltPhoto.lit(0.25f, 0)).get(2));
        assertEquals(Verdict.LIGHT_BLACK, verdicts(SpoiltPhoto.lit(0.03f, 0)).get(2));
        assertEquals(Verdict.LIGHT_BRIGHT, verdicts(SpoiltPhoto.lit(0.5f, 130)).get(2));
        assertEquals(Verdict.LIGHT_WHITE, verdicts(SpoiltPhoto.lit(0.1f, 235)).get(2));
        assertEquals(Verdict.CONTRAST_POOR, verdicts(SpoiltPhoto.lit(0.35f, 70)).get(3));
        assertEquals(Verdict.CONTRAST_BAD, verdicts(SpoiltPhoto.lit(0.05f, 120)).get(3));
    }

    @Test
    void aFaceNeedsItsDotsAndAMarkFewer() {
        PhotoQuality narrow = PhotoQuality.of(SpoiltPhoto.scaled(SpoiltPhoto.good(), 479, 600));
        assertEquals(Verdict.SIZE_BAD, narrow.verdicts(PhotoSide.LEFT).get(0));
        assertEquals(Verdict.SIZE_POOR, narrow.verdicts(PhotoSide.MARK).get(0));
        PhotoQuality least = PhotoQuality.of(SpoiltPhoto.scaled(SpoiltPhoto.good(), 480, 600));
        assertEquals(Verdict.SIZE_GOOD, least.verdicts(PhotoSide.LEFT).get(0));
        PhotoQuality tiny = PhotoQuality.of(SpoiltPhoto.scaled(SpoiltPhoto.good(), 239, 300));
        assertEquals(Verdict.SIZE_BAD, tiny.verdicts(PhotoSide.MARK).get(0));
        assertEquals(Verdict.Level.BAD, narrow.level(PhotoSide.FRONT), "the worst counts");
    }

    @Test
    void skinFromCloseByIsOfOneShade() {
        for (long seed = 0; seed < 12; seed++)
            assertEquals(
                    Verdict.Level.GOOD,
                    PhotoImage.read(InventedFace.of(seed).mark()).quality().level(PhotoSide.MARK),
                    "seed " + seed);
    }

    /** A blurred picture of a large camera must not pass for its dots. */
    @Test
    void sharpnessIsOfThePictureAndNotOfTheCamera() {
        BufferedImage large = SpoiltPhoto.scaled(SpoiltPhoto.blurred(4), 1200, 1500);
        assertEquals(Verdict.SHARP_POOR, verdicts(large).get(1));
        assertEquals(
                Verdict.SHARP_GOOD,
                verdicts(SpoiltPhoto.scaled(SpoiltPhoto.good(), 1200, 1500)).get(1));
    }
}
