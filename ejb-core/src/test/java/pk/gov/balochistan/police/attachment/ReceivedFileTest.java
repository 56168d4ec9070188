package pk.gov.balochistan.police.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.imaging.PackedPng;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.HeldOnItsSide;
import pk.gov.balochistan.police.testing.NoImageCache;

/** What is left of a file when it has been made anew. */
class ReceivedFileTest {
    @Test
    void aPhotographLosesItsWordsAndStandsUpright() throws IOException {
        byte[] photo = photoOnItsSide(40, 20);
        assertTrue(holds(photo, HeldOnItsSide.MARK));
        byte[] clean = clean(photo);
        assertFalse(holds(clean, HeldOnItsSide.MARK));
        assertFalse(holds(clean, "Exif"));
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(clean));
        assertEquals(20, seen.getWidth(), "turned as the camera was held");
        assertEquals(40, seen.getHeight());
    }

    @Test
    void whatFollowsAPictureDoesNotComeAlong() throws IOException {
        byte[] hidden = joined(picture("png", 8, 8), "PK\u0003\u0004<script>".getBytes(StandardCharsets.UTF_8));
        assertFalse(holds(clean(hidden), "<script>"));
    }

    @Test
    void nothingOfAPictureIsPutOnTheDisk() throws IOException {
        byte[] photo = photoOnItsSide(40, 20);
        assertTrue(NoImageCache.whileWorking(() -> clean(photo)).length > 0);
    }

    @Test
    void aPictureThatSaysItIsHugeIsRefusedUnread() {
        assertEquals("attachment.refusal.pixels", refusal(pngThatSaysItIs(60_000, 60_000)));
    }

    /** Whoever unpacked it would be out of memory. */
    @ParameterizedTest
    @ValueSource(strings = {"zTXt", "iTXt", "iCCP"})
    void whatIsPackedBesideThePixelsIsNeverUnpacked(String kind) throws IOException {
        byte[] clean = clean(PackedPng.holding(picture("png", 40, 30), kind));
        assertEquals(40, ImageIO.read(new ByteArrayInputStream(clean)).getWidth());
        assertTrue(clean.length < 1_000, clean.length + " octets");
    }

    @Test
    void aLargePictureIsDrawnSmaller() throws IOException {
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(clean(picture("jpeg", 5000, 3000))));
        assertTrue((long) seen.getWidth() * seen.getHeight() <= CleanPicture.KEPT_PIXELS, seen.toString());
        assertEquals(5.0 / 3, (double) seen.getWidth() / seen.getHeight(), 0.01, "in its own proportions");
    }

    @Test
    void aDocumentKeepsItsPagesAndNothingThatActs() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            PDAnnotationText note = new PDAnnotationText();
            note.setContents(HeldOnItsSide.MARK);
            page.getAnnotations().add(note);
            document.addPage(page);
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            document.getDocumentInformation().setAuthor(HeldOnItsSide.MARK);
            document.save(sent);
        }
        try (PDDocument clean = Loader.loadPDF(clean(sent.toByteArray()))) {
            assertEquals(2, clean.getNumberOfPages());
            assertNull(clean.getDocumentCatalog().getOpenAction());
            assertNull(clean.getDocumentInformation().getAuthor());
            assertTrue(clean.getPage(0).getAnnotations().isEmpty());
        }
    }

    @Test
    void aDocumentUnderAPasswordIsRefused() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(sent);
        }
        assertEquals("attachment.refusal.unreadable", refusal(sent.toByteArray()));
    }

    @Test
    void aRecordingKeepsItsSoundAndLosesItsWords() {
        byte[] sound = {(byte) 0xFF, (byte) 0xFB, 1, 2, 3};
        byte[] tag = HeldOnItsSide.MARK.getBytes(StandardCharsets.UTF_8);
        byte[] head = {'I', 'D', '3', 4, 0, 0, 0, 0, 0, (byte) tag.length};
        assertArrayEquals(sound, clean(joined(joined(head, tag), sound)));
    }

    @Test
    void aWaveKeepsFormatAndSoundAlone() {
        byte[] wave = wave("LIST", HeldOnItsSide.MARK.getBytes(StandardCharsets.UTF_8));
        byte[] clean = clean(wave);
        assertFalse(holds(clean, HeldOnItsSide.MARK));
        assertArrayEquals(wave("", new byte[0]), clean);
    }

    @Test
    void theBoxThatSaysWhereARecordingWasMadeIsEmptiedInItsPlace() {
        byte[] sound = box("mdat", "sound".getBytes(StandardCharsets.US_ASCII));
        byte[] where = box("udta", HeldOnItsSide.MARK.getBytes(StandardCharsets.UTF_8));
        byte[] file =
                joined(joined(box("ftyp", "M4A ".getBytes(StandardCharsets.US_ASCII)), box("moov", where)), sound);
        byte[] clean = clean(file);
        assertEquals(file.length, clean.length, "others count from its length");
        assertFalse(holds(clean, HeldOnItsSide.MARK));
        assertTrue(holds(clean, "sound"));
    }

    @Test
    void movingPicturesAreNotTaken() {
        byte[] handler = box("hdlr", "\0\0\0\0\0\0\0\0vide".getBytes(StandardCharsets.US_ASCII));
        byte[] film = joined(
                box("ftyp", "isom".getBytes(StandardCharsets.US_ASCII)),
                box("moov", box("trak", box("mdia", handler))));
        assertEquals("attachment.refusal.kind", refusal(film));
    }

    /** As a million heads would be that fit into ten megabytes. */
    @Test
    void boxesWithinBoxesWithoutEndAreRefused() {
        byte[] boxes = box("moov", new byte[0]);
        for (int i = 0; i < 7; i++) boxes = box("moov", boxes);
        byte[] head = box("ftyp", "M4A ".getBytes(StandardCharsets.US_ASCII));
        assertEquals(joined(head, boxes).length, clean(joined(head, boxes)).length);
        assertEquals("attachment.refusal.unreadable", refusal(joined(head, box("moov", boxes))));
    }

    @Test
    void aVoiceNoteLosesItsCommentsAndItsSumsAreRight() {
        byte[] comments =
                ("OpusTags" + "\4\0\0\0gulk" + "\1\0\0\0" + HeldOnItsSide.MARK).getBytes(StandardCharsets.ISO_8859_1);
        byte[] note = joined(
                joined(oggPage(0, "OpusHead-------".getBytes(StandardCharsets.US_ASCII)), oggPage(1, comments)),
                oggPage(2, "sound".getBytes(StandardCharsets.US_ASCII)));
        byte[] clean = clean(note);
        assertEquals(note.length, clean.length);
        assertFalse(holds(clean, HeldOnItsSide.MARK) || holds(clean, "gulk"));
        byte[] blank = new byte[comments.length];
        ByteBuffer.wrap(blank)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(comments, 0, 8)
                .putInt(comments.length - 16);
        assertArrayEquals(
                joined(
                        joined(oggPage(0, "OpusHead-------".getBytes(StandardCharsets.US_ASCII)), oggPage(1, blank)),
                        oggPage(2, "sound".getBytes(StandardCharsets.US_ASCII))),
                clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 nothing",
                "\u0089PNG\r\n\u001a\nnothing",
                "\u00ff\u00d8\u00ffnothing",
                "OggS",
                "ID3",
                "\u0000\u0000\u0000\u00ffftypM4A "
            })
    void whatIsBrokenIsRefusedInWords(String octets) {
        assertEquals("attachment.refusal.unreadable", refusal(octets.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MZ\u0090", "<html>", "PK\u0003\u0004", "GIF89a", "RIFF----AVI "})
    void whatIsOfNoKindIsRefused(String octets) {
        assertEquals("attachment.refusal.kind", refusal(octets.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static byte[] clean(byte[] content) {
        return ReceivedFile.of("file", content, FileScanner.NONE).content();
    }

    private static String refusal(byte[] content) {
        return assertThrows(RuleViolation.class, () -> clean(content)).key();
    }

    private static boolean holds(byte[] content, String mark) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(mark);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), format, out);
        return out.toByteArray();
    }

    private static byte[] photoOnItsSide(int width, int height) throws IOException {
        return HeldOnItsSide.of(picture("jpeg", width, height));
    }

    private static byte[] pngThatSaysItIs(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.array());
        ByteBuffer png = ByteBuffer.allocate(33);
        png.put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1)).putInt(13);
        return png.put(head.array()).putInt((int) sum.getValue()).array();
    }

    private static byte[] wave(String extra, byte[] content) {
        ByteBuffer wave = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        wave.put("RIFF\0\0\0\0WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(2)
                .putShort((short) 1);
        if (!extra.isEmpty())
            wave.put(extra.getBytes(StandardCharsets.US_ASCII))
                    .putInt(content.length)
                    .put(content);
        if ((content.length & 1) == 1) wave.put((byte) 0);
        wave.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(4).putInt(42);
        wave.putInt(4, wave.position() - 8);
        return Arrays.copyOf(wave.array(), wave.position());
    }

    private static byte[] box(String kind, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }

    /** One page with one packet and its sum (RFC 3533, 6), reckoned by a table of its own. */
    private static byte[] oggPage(int number, byte[] packet) {
        ByteBuffer page = ByteBuffer.allocate(28 + packet.length).order(ByteOrder.LITTLE_ENDIAN);
        page.put("OggS".getBytes(StandardCharsets.US_ASCII)).put(new byte[10]);
        page.putInt(7)
                .putInt(number)
                .putInt(0)
                .put((byte) 1)
                .put((byte) packet.length)
                .put(packet);
        long sum = 0;
        for (byte octet : page.array()) {
            long index = (sum >>> 24 ^ octet & 0xFF) & 0xFF;
            long folded = index << 24;
            for (int bit = 0; bit < 8; bit++)
                folded = (folded & 0x80000000L) == 0 ? folded << 1 : folded << 1 ^ 0x04C11DB7L;
            sum = (sum << 8 ^ folded) & 0xFFFFFFFFL;
        }
        return page.putInt(22, (int) sum).array();
    }
}
