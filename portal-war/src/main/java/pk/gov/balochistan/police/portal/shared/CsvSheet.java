package pk.gov.balochistan.police.portal.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows to be taken away into a spreadsheet: CSV in UTF-8 with its mark, every cell in quotes. A cell that a spreadsheet would take for
 * a formula begins with an apostrophe, so that none runs. Source: OWASP, CSV injection. Not for more than one thread.
 */
public final class CsvSheet extends TakenSheet {
    private static final String MARK = "\uFEFF";

    /** What a formula begins with, in the wide letters of other keyboards too, after whatever does not show. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cf}\\p{Z}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212].*", Pattern.DOTALL);

    private static final Pattern BREAK = Pattern.compile("^[\t\r\n].*", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder(MARK);

    @Override
    public CsvSheet row(List<String> cells) {
        text.append(cells.stream().map(CsvSheet::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(String shown) {
        if (shown == null) return "\"\"";
        String plain = plain(shown);
        boolean runs = FORMULA.matcher(plain).matches() || BREAK.matcher(plain).matches();
        return '"' + (runs ? "'" : "") + plain.replace("\"", "\"\"") + '"';
    }

    @Override
    String mediaType() {
        return "text/csv; charset=UTF-8";
    }

    @Override
    String ending() {
        return "csv";
    }

    @Override
    byte[] content() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
