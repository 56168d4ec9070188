package pk.gov.balochistan.police.portal.shared.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.servlet.ServletContext;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.portal.shared.paper.PaperFonts.Face;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

class PaperTest {
    private static final Path SHIPPED = Path.of("target/paper-fonts");
    private static final Path TEXTS = Path.of("target/classes/police/texts");

    /** What stands in no font and is not drawn: marks of direction, and what joins or parts letters. */
    private static final String NOT_DRAWN = "\n\u200c\u200d\u200e\u200f\u202a\u202b\u202c";

    private static PaperFonts fonts;

    @BeforeAll
    static void fontsOfTheBuild() {
        fonts = new PaperFonts();
        fonts.context = (ServletContext) Proxy.newProxyInstance(
                PaperTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) ->
                        open(SHIPPED.resolve(Path.of((String) arguments[0]).getFileName())));
        fonts.load();
    }

    private static InputStream open(Path file) throws IOException {
        return Files.exists(file) ? Files.newInputStream(file) : null;
    }

    @Test
    void everyLetterOfOurTextsHasItsGlyph() throws IOException {
        assumeTrue(Files.exists(SHIPPED.resolve("noto-sans.woff")) || Files.exists(SHIPPED.resolve("noto-sans.ttf")));
        TreeSet<String> boxes = new TreeSet<>();
        try (Stream<Path> bundles = Files.list(TEXTS)) {
            for (Path bundle : bundles.filter(
                            file -> !file.getFileName().toString().startsWith("faces"))
                    .toList()) {
                for (Object text : read(bundle).values())
                    for (Face face : Face.values()) collectBoxes(Runs.ordered(text.toString(), true), face, boxes);
            }
        }
        assertEquals(new TreeSet<>(), boxes);
    }

    private static Properties read(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return texts;
    }

    private static void collectBoxes(String text, Face face, TreeSet<String> boxes) {
        if (text.isEmpty()) return;
        AttributedCharacterIterator set = fonts.set(text, face, 10).getIterator();
        for (char letter = set.first(); letter != CharacterIterator.DONE; letter = set.next()) {
            Font font = (Font) set.getAttribute(TextAttribute.FONT);
            if (NOT_DRAWN.indexOf(letter) < 0 && !font.canDisplay(letter))
                boxes.add(face + " U+" + Integer.toHexString(letter) + " in " + text);
        }
    }

    @Test
    void urduIsSetFromTheRightAndEnglishFromTheLeft() throws IOException {
        assertTrue(inkOnTheRight(Language.URDU) > 0.9, "Urdu");
        assertTrue(inkOnTheRight(Language.ENGLISH) < 0.1, "English");
    }

    /** Share of the ink of a paper's two first lines that stands on its right half. */
    private static double inkOnTheRight(Language language) throws IOException {
        byte[] pdf = new Paper(fonts, language, Texts.text("frame.track", language), "").finish();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0, 0.5f);
            int all = 0;
            int right = 0;
            for (int y = 0; y < page.getHeight() * 3 / 4; y++) {
                int ink = 0;
                int inkRight = 0;
                for (int x = 0; x < page.getWidth(); x++) {
                    if ((page.getRGB(x, y) & 0xff) > 128) continue;
                    ink++;
                    if (x > page.getWidth() / 2) inkRight++;
                }
                // The rule runs over the whole width.
                if (ink > page.getWidth() / 2) break;
                all += ink;
                right += inkRight;
            }
            return (double) right / all;
        }
    }

    @Test
    void aLongPaperGoesOverPagesAndSaysItsLanguageAndTitle() throws IOException {
        Paper paper = new Paper(fonts, Language.URDU, "عنوان", "29-11-2026");
        for (int line = 0; line < 100; line++) paper.words("تفصیل 54401-1234567-1");
        try (PDDocument document = Loader.loadPDF(paper.finish())) {
            assertTrue(document.getNumberOfPages() >= 3, () -> "" + document.getNumberOfPages());
            assertEquals("ur", document.getDocumentCatalog().getLanguage());
            assertEquals("عنوان", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void whatIsNoWebFontIsRefused() {
        assertThrows(IOException.class, () -> Woff.sfnt(new byte[100]));
        assertThrows(IOException.class, () -> Woff.sfnt("wOFF".getBytes()));
    }
}
