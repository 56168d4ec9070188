package pk.gov.balochistan.police.printtaking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.fingerprint.Candidate;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.Probe;
import pk.gov.balochistan.police.imaging.HugeHeads;
import pk.gov.balochistan.police.imaging.PictureKind;
import pk.gov.balochistan.police.imaging.WsqWriter;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.NoImageCache;

/** An image is bounded by what its head says, known by its first octets, and made anew. */
class PrintImageTest {
    private static final int TELL = 500;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "bmp", "tiff"})
    void eachKindIsReadAndMadeAnewAsGreyPng(String format) throws IOException {
        PrintImage read = PrintImage.read(image(format, 320, 400), TELL);
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(read.png()));
        assertEquals(
                "320x400 grey 500",
                kept.getWidth() + "x" + kept.getHeight()
                        + (kept.getType() == BufferedImage.TYPE_BYTE_GRAY ? " grey " : " other ") + read.dpi());
    }

    @ParameterizedTest
    @EnumSource(PictureKind.class)
    void aHeadOfSixtyThousandPixelsASideIsRefused(PictureKind kind) {
        refused(kind == PictureKind.BMP ? "image.unreadable" : "image.pixels", HugeHeads.of(kind), TELL);
    }

    /** The picture itself is small; a reader would make room for the strip that it claims. */
    @Test
    void aTiffThatClaimsALargeTileIsRefused() {
        int[][] entries = {
            {256, 320},
            {257, 400},
            {258, 8},
            {259, 1},
            {262, 1},
            {322, HugeHeads.SIDE},
            {323, HugeHeads.SIDE},
            {324, 8},
            {325, 8}
        };
        refused("image.pixels", HugeHeads.tiff(entries), TELL);
    }

    @Test
    void theDotsOfAnInchAreToldOrReadAndElseAskedFor() throws IOException {
        byte[] silent = image("png", 320, 400);
        byte[] telling = withDots(silent, 19_685);
        refused("prints.image.dpi", silent, null);
        assertEquals(500, PrintImage.read(telling, null).dpi());
        refused("prints.image.dpiOther", telling, 1000);
        assertEquals(498, PrintImage.read(telling, 498).dpi(), "rounded otherwise");
        refused("prints.image.dpiRange", silent, 72);
        refused("prints.image.dpiRange", silent, 2400);
    }

    /** A chunk pHYs after the head: so many dots a metre. */
    private static byte[] withDots(byte[] png, int aMetre) {
        byte[] chunk = ByteBuffer.allocate(21)
                .putInt(9)
                .put("pHYs".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(aMetre)
                .putInt(aMetre)
                .put((byte) 1)
                .array();
        CRC32 sum = new CRC32();
        sum.update(chunk, 4, 13);
        ByteBuffer.wrap(chunk, 17, 4).putInt((int) sum.getValue());
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, 33)
                .put(chunk)
                .put(png, 33, png.length - 33)
                .array();
    }

    /** What a finger's image lost to WSQ is nothing that the matcher needs. */
    @Test
    void aFingerSentAsWsqIsFoundByTheSameFinger() throws IOException {
        BufferedImage whole = ImageIO.read(
                new ByteArrayInputStream(Impression.of(InventedFinger.of(7), 1).png()));
        BufferedImage finger = whole.getSubimage(0, 0, whole.getWidth() / 64 * 64, whole.getHeight() / 64 * 64);
        refused("prints.image.dpi", WsqWriter.write(finger, null), null);
        byte[] wsq = WsqWriter.write(finger, "NIST_COM 9\nPIX_WIDTH 320\nPPI 500\nLOSSY 1\n");
        refused("prints.image.dpiOther", wsq, 1_000);
        PrintImage read = PrintImage.read(wsq, null);
        assertEquals(500, read.dpi());
        Candidate candidate = new Candidate();
        candidate.open(PrintTemplate.extract(read.png(), read.dpi()).minutiae());
        double same = score(InventedFinger.of(7), candidate);
        double other = score(InventedFinger.of(8), candidate);
        assertTrue(same > 100 && other < 40, "same " + same + ", other " + other);
    }

    private static double score(InventedFinger finger, Candidate candidate) {
        byte[] touch = Impression.of(finger, 2).png();
        return new Comparison(new Probe(PrintTemplate.extract(touch, TELL).minutiae())).score(candidate);
    }

    @Test
    void nothingOfAPrintIsPutOnTheDisk() throws IOException {
        byte[] png = image("png", 320, 400);
        PrintTemplate template = NoImageCache.whileWorking(() -> {
            PrintImage read = PrintImage.read(png, TELL);
            return PrintTemplate.extract(read.png(), read.dpi());
        });
        assertTrue(template.octets().length > 0);
    }

    @Test
    void whatIsNoImageOfAFingerIsRefused() throws IOException {
        refused("image.none", new byte[0], TELL);
        refused("image.kind", "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1), TELL);
        refused("image.kind", "GIF89a".getBytes(StandardCharsets.ISO_8859_1), TELL);
        refused("image.small", image("png", 40, 400), TELL);
        refused("image.size", new byte[PrintImage.MOST_OCTETS + 1], TELL);
        for (String format : new String[] {"png", "bmp", "tiff"}) {
            byte[] whole = image(format, 320, 400);
            refused("image.unreadable", Arrays.copyOf(whole, 30), TELL);
        }
    }

    /** The extractor takes noise for ridges, and two inches of it for minutes and for more memory than there is. */
    @Test
    void moreThanAFingerAndNoiseAreRefusedBeforeTheExtractorSeesThem() throws IOException {
        refused("prints.image.large", image("png", 320, 1_100), TELL);
        assertEquals(1_000, PrintImage.read(image("png", 320, 1_100), 1_000).dpi(), "28 mm");
        for (double grain : new double[] {0.15, 1})
            for (int dpi : new int[] {500, 1_000}) refused("prints.image.noise", noise(dpi, grain, false), dpi);
        refused("prints.image.noise", noise(TELL, 1, true), TELL);
        byte[] finger = Impression.of(InventedFinger.of(1), 1).png();
        assertEquals(500, PrintImage.read(finger, TELL).dpi(), "ridges are no noise");
    }

    /** An inch of dots that know nothing of each other. @param grain 0 to 1 of the whole range of grey */
    private static byte[] noise(int dpi, double grain, boolean isBlackOrWhite) throws IOException {
        Random random = new Random(1);
        BufferedImage drawn = new BufferedImage(dpi, dpi, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < dpi; y++) {
            for (int x = 0; x < dpi; x++) {
                double light = 0.5 + (random.nextDouble() - 0.5) * grain;
                drawn.getRaster().setSample(x, y, 0, isBlackOrWhite ? light > 0.5 ? 255 : 0 : (int) (light * 255));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", out);
        return out.toByteArray();
    }

    private static void refused(String key, byte[] content, Integer told) {
        assertEquals(
                key,
                assertThrows(RuleViolation.class, () -> PrintImage.read(content, told))
                        .key());
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 100; i++) drawn.setRGB(i % width, i, 0xFFFFFF);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(drawn, format, out)) throw new IOException("no writer of " + format);
        return out.toByteArray();
    }
}
