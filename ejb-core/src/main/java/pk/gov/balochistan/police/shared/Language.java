package pk.gov.balochistan.police.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The languages of the bundles. Pages are in English and Urdu; what goes to a citizen's phone, in the others too, as far as a text is
 * there and {@link Texts} lets it go out. All but English are written from right to left.
 */
public enum Language {
    ENGLISH("en", "en", "ltr"),
    URDU("ur", "ur", "rtl"),
    BALOCHI("bal", "bl", "rtl"),
    PASHTO("ps", "ps", "rtl"),
    BRAHUI("brh", "bh", "rtl");

    /** The languages of pages, of what is stored about a case and of what officers read. */
    public static final List<Language> OF_PAGES = List.of(ENGLISH, URDU);

    private final String code;
    private final String column;
    private final String direction;

    Language(String code, String column, String direction) {
        this.code = code;
        this.column = column;
        this.direction = direction;
    }

    /** ISO 639 code, of two letters where there is one, as in the names of the bundles and in {@code lang} attributes. */
    public String code() {
        return code;
    }

    /** {@code ltr} or {@code rtl}, for {@code dir} attributes. */
    public String direction() {
        return direction;
    }

    public boolean isRightToLeft() {
        return direction.equals("rtl");
    }

    public Locale locale() {
        return new Locale(code, "PK");
    }

    /** Itself where it is a language of pages, else Urdu, which most who speak it read. */
    public Language ofPages() {
        return OF_PAGES.contains(this) ? this : URDU;
    }

    /** The language of pages with a code such as {@code ur}; English for anything else. */
    public static Language ofCode(String code) {
        return URDU.code.equalsIgnoreCase(code) ? URDU : ENGLISH;
    }

    /** Two letters, as the tables hold them: those of Balochi and Brahui are our own, as ISO 639 has three. */
    String column() {
        return column;
    }

    static Language ofColumn(String stored) {
        return Arrays.stream(values())
                .filter(language -> language.column.equals(stored.strip()))
                .findFirst()
                .orElse(ENGLISH);
    }
}
