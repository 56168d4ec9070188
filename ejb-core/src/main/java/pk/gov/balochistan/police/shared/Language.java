package pk.gov.balochistan.police.shared;

import java.util.Locale;

/** The languages of the bundles. Urdu is written from right to left. */
public enum Language {
    ENGLISH("en", "ltr"),
    URDU("ur", "rtl");

    private final String code;
    private final String direction;

    Language(String code, String direction) {
        this.code = code;
        this.direction = direction;
    }

    /** ISO 639-1 code, as in the names of the bundles and in {@code lang} attributes. */
    public String code() {
        return code;
    }

    /** {@code ltr} or {@code rtl}, for {@code dir} attributes. */
    public String direction() {
        return direction;
    }

    public Locale locale() {
        return new Locale(code, "PK");
    }

    /** The language of a code such as {@code ur}; English for anything else. */
    public static Language ofCode(String code) {
        return URDU.code.equalsIgnoreCase(code) ? URDU : ENGLISH;
    }
}
