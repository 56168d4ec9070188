package pk.gov.balochistan.police.portal.shared.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.EnumMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The fonts that papers are set in: Noto, put beside the pages by the build as a web font, or as Debian's file where that was all it
 * could get. A font that the build could not get at all is the machine's own. Letters of the other script come from its own font.
 */
@ApplicationScoped
public class PaperFonts {
    /** How a line is set. */
    public enum Face {
        TEXT("noto-naskh", "noto-sans"),
        STRONG("noto-naskh-bold", "noto-sans-bold"),
        /** Urdu headings are written in Nastaliq, as the province's papers are. */
        HEADING("noto-nastaliq", "noto-sans-bold");

        private final String arabic;
        private final String latin;

        Face(String arabic, String latin) {
            this.arabic = arabic;
            this.latin = latin;
        }
    }

    private static final Logger LOG = Logger.getLogger(PaperFonts.class.getName());
    private static final char ZWNJ = '\u200c';
    private static final char ZWJ = '\u200d';
    private static final String PLACE = "/WEB-INF/fonts/";

    @Inject
    ServletContext context;

    private final Map<Face, Font> arabic = new EnumMap<>(Face.class);
    private final Map<Face, Font> latin = new EnumMap<>(Face.class);

    @PostConstruct
    void load() {
        for (Face face : Face.values()) {
            arabic.put(face, font(face.arabic));
            latin.put(face, font(face.latin));
        }
    }

    /** The Latin letters and digits of a face, for what is drawn. */
    public Font digits(Face face, float size) {
        return latin.get(face).deriveFont(size);
    }

    /** A text set in a face; each letter in the font of its script. @param text not empty */
    AttributedString set(String text, Face face, float size) {
        AttributedString set = new AttributedString(text);
        Font ofArabic = arabic.get(face).deriveFont(size);
        Font ofLatin = latin.get(face).deriveFont(size);
        boolean isArabic = false;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean next = at < text.length() && isArabic(text.charAt(at), isArabic);
            if (at < text.length() && next == isArabic) continue;
            if (at > from) set.addAttribute(TextAttribute.FONT, isArabic ? ofArabic : ofLatin, from, at);
            isArabic = next;
            from = at;
        }
        return set;
    }

    /** @param before whether the letter before is of the Arabic script: a mark above or below goes with its letter */
    private static boolean isArabic(char letter, boolean before) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK || letter == ZWNJ || letter == ZWJ) return before;
        return isArabicScript(letter);
    }

    private static boolean isArabicScript(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC
                || Character.getDirectionality(letter) == Character.DIRECTIONALITY_ARABIC_NUMBER
                || letter == '،'
                || letter == '؛'
                || letter == '؟';
    }

    private Font font(String name) {
        try (InputStream woff = context.getResourceAsStream(PLACE + name + ".woff");
                InputStream ttf = context.getResourceAsStream(PLACE + name + ".ttf")) {
            if (woff != null) return read(Woff.sfnt(woff.readAllBytes()));
            if (ttf != null) return read(ttf.readAllBytes());
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("font " + name, e);
        }
        LOG.log(Level.WARNING, "No font {0} was shipped: papers are set in this machine''s own.", name);
        return new Font(Font.SANS_SERIF, name.endsWith("-bold") ? Font.BOLD : Font.PLAIN, 1);
    }

    private static Font read(byte[] font) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font));
    }
}
