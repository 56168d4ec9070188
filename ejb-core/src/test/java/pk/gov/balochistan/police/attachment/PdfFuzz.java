package pk.gov.balochistan.police.attachment;

import static pk.gov.balochistan.police.fuzzing.Fuzzed.require;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import pk.gov.balochistan.police.fuzzing.Fuzzed;

/** Whatever a document holds: it is refused, or made anew without anything that acts. */
public final class PdfFuzz {
    /** It writes a line about all that is odd, which is everything here, and would take most of the time. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    private PdfFuzz() {}

    /** What PDFBox gathers before its first document is gathered before the first input, whose time is measured. */
    public static void fuzzerInitialize() throws IOException {
        Fuzzed.load(CleanPdf.class);
        PDFBOX.setLevel(Level.OFF);
        try (PDDocument empty = new PDDocument();
                ByteArrayOutputStream document = new ByteArrayOutputStream()) {
            empty.addPage(new PDPage());
            empty.save(document);
            fuzzerTestOneInput(document.toByteArray());
        }
    }

    public static void fuzzerTestOneInput(byte[] octets) {
        Fuzzed.readApart(() -> look(CleanPdf.of(octets)), "attachment.refusal.");
    }

    private static void look(byte[] clean) {
        try (PDDocument document = Loader.loadPDF(clean)) {
            require(document.getNumberOfPages() <= CleanPdf.MOST_PAGES, "too many pages");
            for (String acting : new String[] {"OpenAction", "AA", "Names", "AcroForm"})
                require(
                        !document.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName(acting)),
                        acting + " is left");
            for (PDPage page : document.getPages())
                require(!page.getCOSObject().containsKey(COSName.ANNOTS), "a note is left");
        } catch (IOException odd) {
            // What was odd in it stays odd, and no device opens it.
        }
    }
}
