package pk.gov.balochistan.police.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What a file does to a reader it does to a program of its own. */
@Tag("T15")
class CleaningTest {
    private static final String UNREADABLE = "attachment.refusal.unreadable";

    /** More than a gigabyte of blanks in a few megabytes, which every reader unpacks to find the pages: it ended the portal. */
    @Test
    void aDocumentThatFillsTheMemoryIsRefused() {
        assertEquals(UNREADABLE, refusal(withObjects(packedBlanks(1_200))));
    }

    @Test
    void oneOfListsWithinListsIsRefused() {
        assertEquals(UNREADABLE, refusal(withCatalogue("[".repeat(2_000_000) + "]".repeat(2_000_000))));
    }

    private static String refusal(byte[] content) {
        assertTrue(content.length < ReceivedFile.MOST_OCTETS, content.length + " octets");
        return assertThrows(RuleViolation.class, () -> ReceivedFile.of("file", content, FileScanner.NONE))
                .key();
    }

    /** A document whose catalogue stands in a stream of objects. Source: ISO 32000-1, 7.5.7 and 7.5.8. */
    private static byte[] withObjects(byte[] packed) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        write(document, "%PDF-1.5\n");
        int objects = document.size();
        write(
                document,
                "2 0 obj\n<</Type/ObjStm/N 1/First 20/Filter/FlateDecode/Length " + packed.length + ">>\nstream\n");
        document.writeBytes(packed);
        write(document, "\nendstream\nendobj\n");
        int table = document.size();
        ByteBuffer places = ByteBuffer.allocate(4 * 7);
        place(places, 0, 0, 65_535);
        place(places, 2, 2, 0);
        place(places, 1, objects, 0);
        place(places, 1, table, 0);
        write(
                document,
                "3 0 obj\n<</Type/XRef/Size 4/W[1 4 2]/Root 1 0 R/Length " + places.capacity() + ">>\nstream\n");
        document.writeBytes(places.array());
        write(document, "\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n");
        return document.toByteArray();
    }

    private static void place(ByteBuffer places, int kind, int where, int which) {
        places.put((byte) kind).putInt(where).putShort((short) which);
    }

    private static byte[] withCatalogue(String more) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        write(document, "%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/X " + more + ">>\nendobj\n");
        write(document, "2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n");
        return document.toByteArray();
    }

    private static void write(ByteArrayOutputStream document, String text) {
        document.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] packedBlanks(int megabytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.ISO_8859_1);
        byte[] out = new byte[64 * 1024];
        for (int i = 0; i < megabytes; i++) {
            deflater.setInput(blanks);
            if (i == megabytes - 1) deflater.finish();
            for (int n = deflater.deflate(out); n > 0; n = deflater.deflate(out)) packed.write(out, 0, n);
        }
        deflater.end();
        return packed.toByteArray();
    }
}
