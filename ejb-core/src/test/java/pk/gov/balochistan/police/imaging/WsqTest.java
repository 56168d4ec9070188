package pk.gov.balochistan.police.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import javax.imageio.ImageIO;
import org.jnbis.api.Jnbis;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;
import pk.gov.balochistan.police.shared.RuleViolation;

/** WSQ is walked to its end before it is decoded: no length, size or table of it is believed. */
class WsqTest {
    private static final PictureBounds BOUNDS =
            new PictureBounds(EnumSet.of(PictureKind.WSQ), 8 * 1024 * 1024, 3_000, 6_000_000, 100);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MUTANTS = 3_000;

    @Test
    void whatWasWrittenIsReadBackWithinAShadeOfGrey() {
        BufferedImage finger = ridges();
        BufferedImage read = read(WsqWriter.write(finger, null));
        assertEquals(finger.getWidth() + "x" + finger.getHeight(), read.getWidth() + "x" + read.getHeight());
        long apart = 0;
        for (int y = 0; y < read.getHeight(); y++)
            for (int x = 0; x < read.getWidth(); x++)
                apart += Math.abs(
                        read.getRaster().getSample(x, y, 0) - finger.getRaster().getSample(x, y, 0));
        double mean = (double) apart / read.getWidth() / read.getHeight();
        assertTrue(mean < 1, "mean difference " + mean);
    }

    /** The decoder itself reads it, and filters each pixel with as many taps as it says. */
    @Test
    void aFilterOfMoreTapsThanTheStandardsIsRefused() throws IOException {
        byte[] file = WsqWriter.write(finger(), null);
        int from = at(file, 0xa4);
        int taps = 255;
        int length = 4 + 6 * 128 * 2;
        byte[] longer = ByteBuffer.allocate(file.length - 60 + 2 + length)
                .put(file, 0, from)
                .putShort((short) 0xffa4)
                .putShort((short) length)
                .put((byte) taps)
                .put((byte) taps)
                .position(from + 2 + length)
                .put(file, from + 60, file.length - from - 60)
                .array();
        assertEquals(
                finger().getWidth(), Jnbis.wsq().decode(longer).asBitmap().getWidth(), "it is the walk that refuses");
        refused("image.unreadable", longer);
    }

    @Test
    void aTableOfAnotherLengthThanItsKindHasIsRefused() throws IOException {
        byte[] file = WsqWriter.write(finger(), null);
        file[at(file, 0xa5) + 3] -= 6;
        // The decoder reads on by what the table holds, whatever its length says.
        assertEquals(finger().getWidth(), Jnbis.wsq().decode(file).asBitmap().getWidth());
        refused("image.unreadable", file);
    }

    @Test
    void whatIsCutShortIsRefusedAtAnyOctetOfItsHead() throws IOException {
        byte[] file = WsqWriter.write(finger(), "NIST_COM 2\nPPI 500\n");
        for (int length = 2; length < 900; length++) refused("image.unreadable", Arrays.copyOf(file, length));
        refused("image.unreadable", Arrays.copyOf(file, file.length - 1));
    }

    /** Some hundred octets may claim it. */
    @Test
    void theLargestThatIsTakenIsDecodedWithinSeconds() {
        BufferedImage blank = new BufferedImage(2_944, 1_984, BufferedImage.TYPE_BYTE_GRAY);
        byte[] file = WsqWriter.write(blank, null);
        assertTimeoutPreemptively(LONGEST, () -> assertEquals(2_944, read(file).getWidth()));
    }

    /** Changed at random, with the same numbers each time: it is read or refused, soon, and nothing else. */
    @Test
    void noChangedFileIsAnythingButReadOrRefused() throws IOException {
        byte[] whole = WsqWriter.write(small(), "PPI 500");
        Random random = new Random(43);
        int[] read = new int[1];
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutant(whole, random);
            assertTimeoutPreemptively(LONGEST, () -> {
                try {
                    read(mutant);
                    read[0]++;
                } catch (RuleViolation refused) {
                    assertTrue(refused.key().startsWith("image."), refused.key());
                }
            });
        }
        assertTrue(read[0] > 0 && read[0] < MUTANTS, read[0] + " of " + MUTANTS + " read");
    }

    private static byte[] mutant(byte[] whole, Random random) {
        byte[] mutant = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        // Most in the head, where sizes stand.
        int within = Math.max(1, random.nextBoolean() ? Math.min(800, mutant.length) : mutant.length);
        for (int n = random.nextInt(6); n >= 0 && mutant.length > 0; n--)
            mutant[random.nextInt(within)] = (byte) (random.nextInt(3) == 0 ? 0xff : random.nextInt(256));
        return mutant;
    }

    private static int at(byte[] file, int marker) {
        for (int i = 0; ; i++) if (file[i] == (byte) 0xff && file[i + 1] == (byte) marker) return i;
    }

    private static void refused(String key, byte[] file) {
        assertEquals(key, assertThrows(RuleViolation.class, () -> read(file)).key());
    }

    private static BufferedImage read(byte[] file) {
        return PictureFile.read(file, BOUNDS, reader -> reader.read(0));
    }

    /** Without the noise of a touch, which the highest bands hold and the standard drops. */
    private static BufferedImage ridges() {
        BufferedImage drawn = new BufferedImage(320, 384, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < drawn.getHeight(); y++)
            for (int x = 0; x < drawn.getWidth(); x++)
                drawn.getRaster().setSample(x, y, 0, 128 + (int) (100 * Math.sin(Math.hypot(x - 90, y - 140) / 1.5)));
        return drawn;
    }

    private static BufferedImage small() throws IOException {
        return finger().getSubimage(0, 0, 128, 128);
    }

    /** A finger whose sides are multiples of 64. */
    private static BufferedImage finger() throws IOException {
        BufferedImage whole = ImageIO.read(
                new ByteArrayInputStream(Impression.of(InventedFinger.of(7), 1).png()));
        return whole.getSubimage(0, 0, whole.getWidth() / 64 * 64, whole.getHeight() / 64 * 64);
    }
}
