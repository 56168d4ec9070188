package pk.gov.balochistan.police.portal.shared.paper;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import jakarta.servlet.http.HttpServletResponse;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import pk.gov.balochistan.police.portal.shared.QrCode;
import pk.gov.balochistan.police.portal.shared.paper.PaperFonts.Face;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/**
 * A paper of A4 as PDF, set from the side on which its language begins. Letters are drawn as outlines, which is the one way that was
 * found to shape Urdu and order its numbers rightly: so a paper is for the printer, and the page that it comes from for a screen
 * reader. One paper, one thread.
 */
public final class Paper {
    private static final float WIDTH = PDRectangle.A4.getWidth();
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float MARGIN = 56;
    private static final float FOOT = 40;
    private static final float TEXT = 11;
    private static final float HEADING = 14;
    private static final float TITLE = 18;
    private static final float SMALL = 9;
    private static final float NUMBER = 26;
    private static final float GAP = 8;

    /** Urdu's own line needs more room above and below than Latin's. */
    private static final float LEAD = 1.15f;

    private static final float QR = 96;
    private static final float PICTURE = 380;
    private static final float INDENT = 18;

    private final PaperFonts fonts;
    private final Language language;
    private final String title;
    private final String foot;
    private final PDDocument document = new PDDocument();
    private final List<PdfBoxGraphics2D> pages = new ArrayList<>();
    private float y;

    /** Begins with the police's name and the paper's. @param foot what stands below each page beside its number */
    Paper(PaperFonts fonts, Language language, String title, String foot) {
        this.fonts = fonts;
        this.language = language;
        this.title = title;
        this.foot = foot;
        turn();
        lines(Texts.text("frame.police", language), Face.HEADING, HEADING);
        lines(title, Face.HEADING, TITLE);
        rule();
    }

    public Paper heading(String text) {
        y += GAP;
        lines(text, Face.HEADING, HEADING);
        return this;
    }

    /** A paragraph of our own words; blank ones are left out. */
    public Paper text(String text) {
        if (text != null) text.lines().filter(line -> !line.isBlank()).forEach(line -> lines(line, Face.TEXT, TEXT));
        y += GAP / 2;
        return this;
    }

    /** The words of a person, set in from the margin and run from the side of their own first letter. */
    public Paper words(String text) {
        return words(text, false);
    }

    /** The same, struck through: they stay to be read. */
    public Paper struck(String text) {
        return words(text, true);
    }

    private Paper words(String text, boolean isStruck) {
        if (text != null)
            text.lines().filter(line -> !line.isBlank()).forEach(line -> {
                boolean rightToLeft = !new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
                AttributedString set = fonts.set(Runs.ordered(Runs.isolated(line), rightToLeft), Face.TEXT, TEXT);
                if (isStruck) set.addAttribute(TextAttribute.STRIKETHROUGH, TextAttribute.STRIKETHROUGH_ON);
                lines(set, INDENT, rightToLeft);
            });
        y += GAP / 2;
        return this;
    }

    /** What something is called and, below it, what it is. */
    public Paper fact(String name, String value) {
        lines(name, Face.TEXT, SMALL);
        lines(value, Face.STRONG, TEXT);
        y += GAP / 2;
        return this;
    }

    /** A number to be copied or read aloud: large, by itself. */
    public Paper number(String name, String number) {
        lines(name, Face.STRONG, TEXT);
        lines(number, Face.STRONG, NUMBER);
        y += GAP / 2;
        return this;
    }

    /** A code for a phone's camera, in the corner across from where the lines that follow begin; it takes no room from them. */
    public Paper corner(QrCode code) {
        room(QR);
        AffineTransform to = AffineTransform.getTranslateInstance(isRightToLeft() ? MARGIN : WIDTH - MARGIN - QR, y);
        to.scale(QR / code.size(), QR / code.size());
        page().fill(to.createTransformedShape(code.shape()));
        return this;
    }

    /** A picture and what it shows. */
    public record Picture(String caption, BufferedImage image) {}

    /** Two pictures side by side at one scale, each below what it shows; the first on the left in either language, as on the screen. */
    public Paper pictures(Picture left, Picture right) {
        float cell = (WIDTH - 2 * MARGIN - GAP) / 2;
        int widest = Math.max(left.image().getWidth(), right.image().getWidth());
        int highest = Math.max(left.image().getHeight(), right.image().getHeight());
        float scale = Math.min(cell / widest, PICTURE / highest);
        lines(left.caption(), Face.TEXT, SMALL);
        lines(right.caption(), Face.TEXT, SMALL);
        room(highest * scale + GAP);
        picture(left.image(), MARGIN, scale);
        picture(right.image(), MARGIN + cell + GAP, scale);
        y += highest * scale + GAP;
        return this;
    }

    /**
     * Pictures of one shape in rows of three, each below its number, from the side on which the language begins.
     *
     * @param pictures one of which the image is null stands as an empty frame
     * @param missing what such a frame says
     */
    public Paper grid(List<Picture> pictures, String missing) {
        PictureRow row = new PictureRow(fonts, isRightToLeft(), MARGIN, WIDTH - MARGIN, missing);
        for (int at = 0; at < pictures.size(); at += PictureRow.ACROSS) {
            room(PictureRow.HEIGHT);
            row.draw(page(), y, pictures.subList(at, Math.min(at + PictureRow.ACROSS, pictures.size())));
            y += PictureRow.HEIGHT + GAP;
        }
        return this;
    }

    private void picture(BufferedImage image, float x, float scale) {
        AffineTransform to = AffineTransform.getTranslateInstance(x, y);
        to.scale(scale, scale);
        page().drawImage(image, to, null);
    }

    /** A line to sign on, with what is to be written there. */
    public Paper signature(String text) {
        room(60);
        y += 44;
        float from = isRightToLeft() ? WIDTH - MARGIN - 200 : MARGIN;
        page().draw(new Line2D.Float(from, y, from + 200, y));
        lines(text, Face.TEXT, SMALL);
        return this;
    }

    /** In which the paper is written. */
    public Language language() {
        return language;
    }

    /** A line across. */
    public Paper rule() {
        y += GAP / 2;
        page().draw(new Line2D.Float(MARGIN, y, WIDTH - MARGIN, y));
        y += GAP;
        return this;
    }

    private void lines(AttributedString set, float indent, boolean rightToLeft) {
        set.addAttribute(TextAttribute.RUN_DIRECTION, Runs.direction(rightToLeft));
        int end = set.getIterator().getEndIndex();
        LineBreakMeasurer measurer = new LineBreakMeasurer(set.getIterator(), page().getFontRenderContext());
        while (measurer.getPosition() < end) {
            TextLayout line = measurer.nextLayout(WIDTH - 2 * MARGIN - indent);
            float height = (line.getAscent() + line.getDescent()) * LEAD;
            room(height);
            float x = rightToLeft ? WIDTH - MARGIN - indent - line.getAdvance() : MARGIN + indent;
            line.draw(page(), x, y + line.getAscent() * LEAD);
            y += height;
        }
    }

    private void lines(String text, Face face, float size) {
        lines(fonts.set(Runs.ordered(text, isRightToLeft()), face, size), 0, isRightToLeft());
    }

    private boolean isRightToLeft() {
        return "rtl".equals(language.direction());
    }

    private void room(float height) {
        if (y + height > HEIGHT - MARGIN - FOOT) turn();
    }

    /** Goes on at the top of a new page. */
    public Paper next() {
        turn();
        return this;
    }

    private void turn() {
        try {
            PdfBoxGraphics2D page = new PdfBoxGraphics2D(document, WIDTH, HEIGHT);
            page.setColor(Color.BLACK);
            page.setStroke(new BasicStroke(0.7f));
            pages.add(page);
            y = MARGIN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfBoxGraphics2D page() {
        return pages.get(pages.size() - 1);
    }

    /** The finished paper, each page with its number and its foot. */
    byte[] finish() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int at = 0; at < pages.size(); at++) {
                foot(pages.get(at), at + 1);
                pages.get(at).dispose();
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawForm(pages.get(at).getXFormObject());
                }
            }
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage(language.code());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands it out to be saved. @param name of the file, without its ending: says nothing of what it is about */
    public void send(HttpServletResponse response, String name) throws IOException {
        byte[] content = finish();
        response.setContentType("application/pdf");
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
        response.getOutputStream().write(content);
    }

    private void foot(PdfBoxGraphics2D page, int number) {
        String text = Texts.text("paper.page", language, number, pages.size()) + "  ·  " + foot;
        AttributedString set = fonts.set(Runs.ordered(text, isRightToLeft()), Face.TEXT, SMALL);
        set.addAttribute(TextAttribute.RUN_DIRECTION, Runs.direction(isRightToLeft()));
        TextLayout line = new TextLayout(set.getIterator(), page.getFontRenderContext());
        line.draw(page, isRightToLeft() ? WIDTH - MARGIN - line.getAdvance() : MARGIN, HEIGHT - FOOT);
    }
}
