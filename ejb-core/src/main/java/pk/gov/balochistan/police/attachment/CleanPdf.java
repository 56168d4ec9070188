package pk.gov.balochistan.police.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A document written anew with its pages and what is drawn on them: no script, no form, no action, no file within, no link, and not
 * who wrote it. Source: ISO 32000-1, 7.7.2, 12.5 and 12.6.
 */
final class CleanPdf {
    static final int MOST_PAGES = 200;

    /** What is on a page besides what is drawn, and what acts when it opens. */
    private static final List<COSName> OF_A_PAGE =
            List.of(COSName.ANNOTS, COSName.AA, COSName.METADATA, COSName.getPDFName("PieceInfo"));

    /** What of the catalogue is kept: all else acts, or holds something. */
    private static final List<COSName> OF_THE_CATALOGUE =
            List.of(COSName.TYPE, COSName.PAGES, COSName.LANG, COSName.getPDFName("OCProperties"));

    private CleanPdf() {}

    /** @throws RuleViolation attachment.refusal.unreadable, of one under a password too; attachment.refusal.pages */
    static byte[] of(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (document.isEncrypted()) throw FileKind.unreadable();
            if (document.getNumberOfPages() > MOST_PAGES)
                throw new RuleViolation("attachment.refusal.pages", MOST_PAGES);
            PDDocumentCatalog catalogue = document.getDocumentCatalog();
            COSDictionary kept = catalogue.getCOSObject();
            List.copyOf(kept.keySet()).stream()
                    .filter(key -> !OF_THE_CATALOGUE.contains(key))
                    .forEach(kept::removeItem);
            for (PDPage page : document.getPages()) OF_A_PAGE.forEach(page.getCOSObject()::removeItem);
            document.setDocumentInformation(new PDDocumentInformation());
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw FileKind.unreadable();
        }
    }
}
