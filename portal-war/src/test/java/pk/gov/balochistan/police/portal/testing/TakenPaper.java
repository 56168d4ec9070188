package pk.gov.balochistan.police.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A paper that a page hands out, as whoever takes it opens it. It is kept beside the pictures of pages. */
public record TakenPaper(int pages, String language) {
    /** What the paper says of itself that it is. */
    public static String title(Browser browser, String css) {
        try (PDDocument document = Loader.loadPDF(browser.taken(css))) {
            return document.getDocumentInformation().getTitle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param css of the page's link or button */
    public static TakenPaper of(Browser browser, String css, String name) {
        byte[] paper = browser.taken(css);
        try {
            Files.write(Files.createDirectories(Path.of("target/screenshots")).resolve(name + ".pdf"), paper);
            try (PDDocument document = Loader.loadPDF(paper)) {
                return new TakenPaper(
                        document.getNumberOfPages(),
                        document.getDocumentCatalog().getLanguage());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
