package pk.gov.balochistan.police.ansinist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jnbis.api.Jnbis;
import org.jnbis.api.model.Nist;
import org.jnbis.api.model.record.VariableResolutionFingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.balochistan.police.imaging.HugeHeads;
import pk.gov.balochistan.police.imaging.PictureKind;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What is written is read by others as it was meant; what others write is read, or refused before it costs anything. */
class TransactionTest {
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int MUTANTS = 20_000;

    @Test
    void anotherReaderFindsTheSameFieldsAndTheSameOctets() {
        List<FingerImage> images =
                IntStream.rangeClosed(1, 3).mapToObj(SomeTransaction::png).toList();
        byte[] file = SomeTransaction.of(images, Map.of(4, Untaken.AMPUTATED, 10, Untaken.UNABLE));
        Nist read = Jnbis.nist().decode(file);
        assertEquals(
                List.of("0500", "CNA", "20261122", "PKSD-CRO", "PKBP-CRO", "4821093755", "00.00", "20261122063000Z"),
                List.of(
                        read.getTransactionInfo().getVersion(),
                        read.getTransactionInfo().getTypeOfTransaction(),
                        read.getTransactionInfo().getDate(),
                        read.getTransactionInfo().getDestinationAgencyId(),
                        read.getTransactionInfo().getOriginatingAgencyId(),
                        read.getTransactionInfo().getControlNumber(),
                        read.getTransactionInfo().getNominalTransmittingResolution(),
                        read.getTransactionInfo().getGreenwichMeanTime()));
        Map<Integer, String> described = read.getUserDefinedTexts().get(0).getUserDefinedFields();
        assertEquals("گل خان", described.get(18));
        assertEquals("PKBP-CRO\u001f1234567897", described.get(10));
        assertEquals("04\u001fXX\u001e10\u001fUP", described.get(84));
        List<VariableResolutionFingerprint> prints = read.getVariableResFingerprints();
        assertEquals(3, prints.size());
        for (int i = 0; i < 3; i++) {
            VariableResolutionFingerprint print = prints.get(i);
            FingerImage image = images.get(i);
            assertEquals(
                    List.of(i + 1 + "", "1", "1", "500", "500", "PNG", "8", image.width() + "", "20261120"),
                    List.of(
                            print.getFingerPosition(),
                            print.getImpressionType(),
                            print.getScaleUnits(),
                            print.getHorizontalPixelScale(),
                            print.getVerticalPixelScale(),
                            print.getCompressionAlgorithm(),
                            print.getBitsPerPixel(),
                            print.getHorizontalLineLength(),
                            print.getCaptureDate()));
            byte[] octets = print.getImageData();
            assertArrayEquals(
                    SomeTransaction.pixels(SomeTransaction.picture(i + 1)),
                    SomeTransaction.pixels(SomeTransaction.read(octets)));
        }
    }

    @Test
    void whatIsWrittenIsReadBack() {
        byte[] file = SomeTransaction.of(
                List.of(SomeTransaction.png(1), SomeTransaction.wsq(2), SomeTransaction.raw(3)),
                Map.of(4, Untaken.AMPUTATED));
        Transaction read = TransactionReader.read(file);
        assertEquals("PKBP-CRO 4821093755", read.originator() + " " + read.controlNumber());
        assertEquals(List.of(SomeTransaction.png(1), SomeTransaction.wsq(2), SomeTransaction.raw(3)), read.images());
        assertEquals(Map.of(4, Untaken.AMPUTATED), read.untaken());
        assertEquals(500, read.images().get(0).dpi());
        assertArrayEquals(
                SomeTransaction.pixels(SomeTransaction.picture(3)),
                SomeTransaction.pixels(SomeTransaction.read(read.images().get(2).picture())));
    }

    @ParameterizedTest
    @CsvSource({"19.69, 0, 500", "39.37, 0, 500", "39.37, 1, 1000", "19.69, 1, 500", "00.00, 1,", "twenty, 1,"})
    void aRecordOfAFixedFormIsReadWithItsScale(String scanned, int scale, Integer dpi) {
        FingerImage raw = SomeTransaction.raw(2);
        Transaction read =
                TransactionReader.read(SomeTransaction.fixed(scanned, scale, List.of(raw, SomeTransaction.wsq(7))));
        assertEquals(List.of(raw, SomeTransaction.wsq(7)), read.images());
        assertEquals(dpi, read.images().get(0).dpi());
        assertEquals(raw.width() + "x" + raw.height(), read.images().get(0).width() + "x" + raw.height());
        assertEquals("PKSD A-17", read.originator() + " " + read.controlNumber());
    }

    @Test
    void dotsACentimetreBecomeDotsAnInchAndUnknownScalesNone() {
        for (String said : new String[] {"1,500,500", "2,197,500", "0,1,null", "1,0,null", "3,500,null"}) {
            String[] parts = said.split(",");
            byte[] file = imaged("14.002:01\u001d14.008:" + parts[0] + "\u001d14.009:" + parts[1] + "\u001d14.999:X");
            Integer dpi = TransactionReader.read(file).images().get(0).dpi();
            assertEquals(parts[2], String.valueOf(dpi), said);
        }
    }

    @Test
    void aFingerOfWhichALoneRecordSaysThatItIsMissingIsTold() {
        Transaction read = TransactionReader.read(imaged("14.002:01\u001d14.013:9\u001d14.018:9\u001fXX"));
        assertEquals(Map.of(9, Untaken.AMPUTATED), read.untaken());
        assertEquals(0, read.images().size());
    }

    private static byte[] imaged(String fields) {
        return SomeTransaction.joined(
                SomeTransaction.tagged("1.001:", "\u001d1.003:1\u001f1\u001e14\u001f01"),
                SomeTransaction.tagged("14.001:", "\u001d" + fields));
    }

    /** A finger that the table of contents leaves out would be lost unseen. */
    @Test
    void moreOrFewerRecordsThanTheTableNamesAreRefused() {
        byte[] whole = SomeTransaction.of(List.of(SomeTransaction.png(1)), Map.of());
        refused(4, SomeTransaction.joined(whole, SomeTransaction.tagged("14.001:", "\u001d14.002:02")));
        refused(4, SomeTransaction.joined(whole, new byte[] {'\n'}));
        refused(
                3,
                SomeTransaction.joined(
                        SomeTransaction.tagged("1.001:", "\u001d1.003:1\u001f2\u001e2\u001f00\u001e14\u001f01"),
                        SomeTransaction.tagged("2.001:", "\u001d2.002:00")));
        refused(1, SomeTransaction.tagged("1.001:", "\u001d1.003:1\u001f2\u001e2\u001f00"));
        refused(1, SomeTransaction.tagged("1.001:", "\u001d1.002:0500"));
        refused(
                2,
                SomeTransaction.joined(
                        SomeTransaction.tagged("1.001:", "\u001d1.003:1\u001f1\u001e14\u001f02"),
                        SomeTransaction.tagged("14.001:", "\u001d14.002:01\u001d14.999:X")));
    }

    /** Each would make a reader that believes it ask for gigabytes, or read for ever. */
    @Test
    void lengthsThatTheFileHasNotAreRefused() {
        for (String claimed : new String[] {"999999999", "9999999999", "-5", "0", "1", "2147483647", ""}) {
            refused(1, ("1.001:" + claimed + "\u001d1.003:1\u001f0\u001c").getBytes(StandardCharsets.ISO_8859_1));
            byte[] head = SomeTransaction.tagged("1.001:", "\u001d1.003:1\u001f1\u001e14\u001f01");
            byte[] record =
                    ("14.001:" + claimed + "\u001d14.002:01\u001d14.999:X\u001c").getBytes(StandardCharsets.ISO_8859_1);
            refused(2, SomeTransaction.joined(head, record));
        }
        for (int claimed : new int[] {Integer.MIN_VALUE, -1, 0, 4, 17, 18, 1_000_000, Integer.MAX_VALUE}) {
            byte[] file = SomeTransaction.fixed(
                    "19.69", 0, List.of(new FingerImage(1, 1, 2, 2, 500, Compression.NONE, new byte[] {1, 2, 3, 4})));
            java.nio.ByteBuffer.wrap(file).putInt(file.length - 22, claimed);
            refused(claimed > 4 && claimed < 17 ? 3 : 2, file);
        }
        StringBuilder many = new StringBuilder("\u001d1.003:1\u001f101");
        for (int i = 0; i < 101; i++) many.append("\u001e14\u001f").append(i);
        refused(1, SomeTransaction.tagged("1.001:", many.toString()));
        refused(1, SomeTransaction.tagged("1.001:", "\u001d1.003:" + "9".repeat(10_001)));
        refused(1, SomeTransaction.tagged("1.001:", "\u001d1.002:1".repeat(201)));
        assertEquals("nist.size", key(new byte[TransactionReader.MOST_OCTETS + 1]));
        assertEquals("nist.none", key(new byte[0]));
    }

    @Test
    void ofPixelsAloneThereAreAsManyAsTheRecordSays() {
        FingerImage raw = SomeTransaction.raw(1);
        for (int[] size :
                new int[][] {{raw.width() + 1, raw.height()}, {60_000, 60_000}, {0, 0}, {-1, -raw.data().length}})
            assertEquals(
                    "nist.pixels",
                    assertThrows(RuleViolation.class, () -> new FingerImage(
                                            1, 1, size[0], size[1], 500, Compression.NONE, raw.data())
                                    .picture())
                            .key());
        for (Compression unknown : new Compression[] {null, Compression.JPEG_2000})
            assertEquals(
                    "nist.compression",
                    assertThrows(RuleViolation.class, () -> new FingerImage(1, 1, 1, 1, 500, unknown, new byte[1])
                                    .picture())
                            .key());
    }

    /** What the record says of its size is nothing to the reader of its picture, which goes by the picture's own head. */
    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "WSQ", "NONE"})
    void aFingerOfSixtyThousandPixelsASideIsRefusedBeforeAnythingIsUnpacked(Compression packed) {
        byte[] data = packed == Compression.NONE ? new byte[100] : HugeHeads.of(PictureKind.valueOf(packed.name()));
        FingerImage huge = new FingerImage(1, 1, HugeHeads.SIDE, HugeHeads.SIDE, 500, packed, data);
        for (byte[] file : new byte[][] {
            SomeTransaction.of(List.of(huge), Map.of()), SomeTransaction.fixed("19.69", 1, List.of(huge))
        }) {
            FingerImage read = TransactionReader.read(file).images().get(0);
            assertEquals(huge, read);
            assertEquals(
                    packed == Compression.NONE ? "nist.pixels" : "image.pixels",
                    assertThrows(RuleViolation.class, () -> PrintImage.read(read.picture(), read.dpi()))
                            .key());
        }
    }

    /** Changed at random, with the same numbers each time: it is read or refused, soon, and nothing else. */
    @Test
    void noChangedFileIsAnythingButReadOrRefused() {
        byte[][] whole = {
            SomeTransaction.of(List.of(tiny(1), tiny(2)), Map.of(4, Untaken.AMPUTATED)),
            SomeTransaction.fixed("19.69", 1, List.of(tiny(1), tiny(2)))
        };
        Random random = new Random(43);
        int[] read = new int[1];
        assertTimeoutPreemptively(LONGEST.multipliedBy(10), () -> {
            for (int i = 0; i < MUTANTS; i++) {
                byte[] mutant = mutant(whole[i % 2], random);
                try {
                    Transaction taken = TransactionReader.read(mutant);
                    long held = taken.images().stream()
                            .mapToLong(image -> image.data().length)
                            .sum();
                    assertTrue(held <= mutant.length, "no more than the file has");
                    read[0]++;
                } catch (RuleViolation refused) {
                    assertTrue(refused.key().startsWith("nist."), refused.key());
                }
            }
        });
        assertTrue(read[0] > 100 && read[0] < MUTANTS, read[0] + " of " + MUTANTS + " read");
    }

    private static FingerImage tiny(int position) {
        return new FingerImage(position, 1, 4, 4, 500, Compression.NONE, new byte[16]);
    }

    private static byte[] mutant(byte[] whole, Random random) {
        byte[] mutant = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        byte[] marks = {0x1c, 0x1d, 0x1e, 0x1f, ':', '.', '0', '9', -1, 0};
        for (int n = random.nextInt(4); n >= 0 && mutant.length > 0; n--)
            mutant[random.nextInt(mutant.length)] =
                    random.nextBoolean() ? marks[random.nextInt(marks.length)] : (byte) random.nextInt(256);
        return mutant;
    }

    private static void refused(int record, byte[] file) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> TransactionReader.read(file));
        assertEquals(
                "nist.unreadable " + record,
                refusal.key() + " " + refusal.arguments().get(0));
    }

    private static String key(byte[] file) {
        return assertThrows(RuleViolation.class, () -> TransactionReader.read(file))
                .key();
    }
}
