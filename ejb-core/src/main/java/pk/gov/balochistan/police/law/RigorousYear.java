package pk.gov.balochistan.police.law;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether an offence may be punished with rigorous imprisonment of a year or more, as the words of the list let one tell. Imprisonment
 * of which they say no more may be rigorous (Pakistan Penal Code, section 53: of either description); a prosecutor has yet to confirm
 * this reading. Source: Identification of Prisoners Act 1920, sections 3 and 4.
 */
public enum RigorousYear {
    YES,
    NO,
    /** The line is not reliable enough, or its punishment depends on another offence or on what the list does not say. */
    UNKNOWN;

    private static final Pattern DEPENDS =
            Pattern.compile("same as|as principal|as abetment|otherwise|higher where|half of|per sub-section|per act|"
                    + "per twelfth|depending|by kind");

    private static final Pattern FOR_LIFE = Pattern.compile("\\b(?:life|death)\\b");
    private static final Pattern YEARS = Pattern.compile("\\b[1-9]\\d?(?: years?|-| to | / life)");
    private static final Pattern NONE = Pattern.compile("^fine$|\\bmonths?\\b");

    /** @param punishment as the list gives it, or null */
    static RigorousYear of(String punishment, Confidence confidence) {
        if (punishment == null || confidence == Confidence.LOW) return UNKNOWN;
        String words = punishment.toLowerCase(Locale.ROOT);
        if (DEPENDS.matcher(words).find()) return UNKNOWN;
        if (words.contains("simple")) return NO;
        if (FOR_LIFE.matcher(words).find() || YEARS.matcher(words).find()) return YES;
        return NONE.matcher(words).find() ? NO : UNKNOWN;
    }
}
