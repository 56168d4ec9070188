package pk.gov.balochistan.police.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cells of CSV that goes to a spreadsheet, each in quotes. One that a spreadsheet would take for a formula begins with an apostrophe, so that none runs. Source:
 * OWASP, CSV injection.
 */
public final class CsvCell {
    /** By which a spreadsheet knows UTF-8: the first character of the file. */
    public static final String MARK = "\uFEFF";

    private static final Pattern ISOLATES = Pattern.compile("[\u2066-\u2069]");

    /** What a formula begins with, in the wide letters of other keyboards too, after whatever does not show. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cf}\\p{Z}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212].*", Pattern.DOTALL);

    private static final Pattern BREAK = Pattern.compile("^[\t\r\n].*", Pattern.DOTALL);

    private CsvCell() {}

    /** One line with its end. @param cells null for an empty one */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvCell::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String shown) {
        if (shown == null) return "\"\"";
        String plain = plain(shown);
        boolean runs = FORMULA.matcher(plain).matches() || BREAK.matcher(plain).matches();
        return '"' + (runs ? "'" : "") + plain.replace("\"", "\"\"") + '"';
    }

    /** A page's words without what isolates numbers on pages. */
    public static String plain(String shown) {
        return ISOLATES.matcher(shown).replaceAll("").replace('\u2011', '-').replace('\u00a0', ' ');
    }
}
