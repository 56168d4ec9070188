package pk.gov.balochistan.police.handpicture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.imaging.Drawn;
import pk.gov.balochistan.police.inventedprint.InventedCard;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A whole sheet of A4 is read apart and cut, and what is no picture of hands is refused in words. */
@Tag("T15")
class HandReadingTest {
    private static final int WIDE = 4_200;
    private static final int HIGH = 5_900;

    /** The card on a sheet of A4, as a scanner sees it that takes colours. */
    private static BufferedImage sheet(int type) {
        BufferedImage sheet = new BufferedImage(WIDE, HIGH, type);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(new Color(235, 235, 235));
        pen.fillRect(0, 0, WIDE, HIGH);
        pen.drawImage(InventedCard.of(InventedCard.PERSON), (WIDE - InventedCard.SIDE) / 2, 0, null);
        pen.dispose();
        return sheet;
    }

    @Test
    void aSheetOfA4InColoursIsKeptInGreyPixelByPixelWithItsBoxes() throws IOException {
        byte[] jpeg = Drawn.jpeg(sheet(BufferedImage.TYPE_3BYTE_BGR), 0.9f);
        ReadPicture read = HandReading.read(HandKind.CARD, jpeg, 500);
        assertEquals(
                List.of(WIDE, HIGH, 20),
                List.of(read.width(), read.height(), read.boxes().size()));
        assertEquals(1_600, Drawn.kept(read.view()).getHeight());
        Box thumb = read.boxes().get(0);
        assertEquals(
                "ROLLED RIGHT_THUMB 116 1516 768 718",
                Box.written(List.of(thumb)),
                "1.6 by 1.5 inches, without their lines");
        List<HandReading.Cut> cuts = HandReading.cut(read.png(), 500, read.boxes());
        assertTrue(cuts.stream().allMatch(cut -> cut.refusal() == null));
        assertEquals(768, Drawn.kept(cuts.get(0).image().png()).getWidth());
    }

    /** A JPEG of grain alone is small, and what is kept of it would not be. */
    @Test
    void aScanOfGrainIsRefusedInWords() throws IOException {
        BufferedImage grain = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_BYTE_GRAY);
        byte[] dots = ((DataBufferByte) grain.getRaster().getDataBuffer()).getData();
        new Random(7).nextBytes(dots);
        assertEquals("hand.noisy", refusal(Drawn.jpeg(grain, 0.2f), 500));
    }

    @Test
    void whatIsTooLargeOrOfNoScaleIsNotTaken() throws IOException {
        byte[] large = Drawn.png(new BufferedImage(6_300, 400, BufferedImage.TYPE_BYTE_GRAY));
        assertEquals("image.pixels", refusal(large, 500));
        assertEquals("image.size", refusal(new byte[HandReading.MOST_OCTETS + 1], 500));
        assertEquals("image.none", refusal(null, 500));
        byte[] card = HandOffice.Pictures.CARD;
        assertEquals("prints.image.dpiRange", refusal(card, 100));
        assertNull(HandReading.read(HandKind.CARD, card, null).dpi(), "measured then");
    }

    private static String refusal(byte[] content, int dpi) {
        return assertThrows(RuleViolation.class, () -> HandReading.read(HandKind.CARD, content, dpi))
                .key();
    }

    @Test
    void aBoxOfMoreThanAFingerIsRefusedForItself() {
        List<HandReading.Cut> cuts = HandReading.cut(
                HandOffice.Pictures.CARD,
                500,
                List.of(
                        new Box(ImpressionKind.ROLLED, Finger.RIGHT_THUMB, 0, 1_500, 1_200, 700),
                        new Box(ImpressionKind.ROLLED, Finger.RIGHT_INDEX, 816, 1_516, 768, 718)));
        assertEquals("prints.image.large", cuts.get(0).refusal().key());
        assertEquals(List.of(61L, 51L), cuts.get(0).refusal().arguments());
        assertNull(cuts.get(1).refusal());
    }

    /** Where the fingers of the invented card stand, to a millimetre or two. */
    @Test
    void theFingersOfASlapAreFoundFromLeftToRight() {
        List<Box> right = Proposal.of(HandKind.RIGHT_FOUR, InventedCard.slap(InventedCard.PERSON, true), 500, null);
        assertEquals(FormLayout.RIGHT_FOUR, right.stream().map(Box::finger).toList());
        for (int i = 0; i < 4; i++) {
            Rectangle touched = new Rectangle(50 + 375 * i + 40, 0, 240, 1_000);
            assertTrue(
                    right.get(i).area().x < touched.x + 30
                            && right.get(i).area().getMaxX() > touched.getMaxX() - 30,
                    right.toString());
            assertTrue(right.get(i).width() < 460, right.toString());
        }
        List<Box> left = Proposal.of(HandKind.LEFT_FOUR, InventedCard.slap(InventedCard.PERSON, false), 500, null);
        assertEquals(FormLayout.LEFT_FOUR, left.stream().map(Box::finger).toList());
        assertTrue(
                left.get(0).y() > left.get(1).y()
                        && left.get(2).y() < left.get(3).y(),
                "the little finger is the lowest");
    }

    @Test
    void aSlapWhoseFingersTouchIsPartedBetweenThemAndAnEmptyOneEvenly() {
        BufferedImage slap = InventedCard.slap(InventedCard.PERSON, true);
        BufferedImage near = new BufferedImage(slap.getWidth(), slap.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = near.createGraphics();
        pen.setColor(new Color(235, 235, 235));
        pen.fillRect(0, 0, near.getWidth(), near.getHeight());
        for (int i = 0; i < 4; i++)
            pen.drawImage(slap.getSubimage(50 + 375 * i + 45, 120, 230, 620), 100 + 220 * i, 120, null);
        pen.dispose();
        List<Box> parted = Proposal.of(HandKind.RIGHT_FOUR, near, 500, null);
        for (int i = 0; i < 4; i++) {
            assertEquals(100 + 220 * i + 110, parted.get(i).area().getCenterX(), 40, parted.toString());
            assertTrue(parted.get(i).width() < 350, parted.toString());
        }
        BufferedImage empty = new BufferedImage(1_600, 1_000, BufferedImage.TYPE_BYTE_GRAY);
        assertEquals(
                List.of(0, 400, 800, 1_200),
                Proposal.of(HandKind.RIGHT_FOUR, empty, 500, null).stream()
                        .map(Box::x)
                        .toList());
    }

    /** Below the crease of the first joint a finger has ridges, too, and they may be broader than its tip. */
    @Test
    void whatTouchedBelowTheFirstJointIsNoFinger() {
        BufferedImage slap = InventedCard.slap(InventedCard.PERSON, true);
        Graphics2D pen = slap.createGraphics();
        // Below two fingers, and broader than both: by its size it would come first.
        pen.drawImage(slap.getSubimage(50, 190, 320, 300), 60, 690, 700, 290, null);
        pen.dispose();
        List<Box> tips = Proposal.of(HandKind.RIGHT_FOUR, slap, 500, null);
        List<Box> alone = Proposal.of(HandKind.RIGHT_FOUR, InventedCard.slap(InventedCard.PERSON, true), 500, null);
        assertEquals(
                alone.stream().map(Box::place).toList(),
                tips.stream().map(Box::place).toList());
    }

    @Test
    void thumbsStandAsTheyLieOnTheTableAndPalmsHaveNoBoxes() {
        BufferedImage card = InventedCard.of(InventedCard.PERSON);
        List<Box> thumbs = Proposal.of(HandKind.THUMBS, card.getSubimage(1_610, 3_010, 780, 900), 500, null);
        assertEquals(
                List.of(Finger.LEFT_THUMB, Finger.RIGHT_THUMB),
                thumbs.stream().map(Box::finger).toList());
        assertEquals(List.of(), Proposal.of(HandKind.RIGHT_PALM, card, 500, null));
    }
}
