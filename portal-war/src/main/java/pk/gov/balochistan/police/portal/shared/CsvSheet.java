package pk.gov.balochistan.police.portal.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows to be taken away into a spreadsheet: CSV in UTF-8 with its mark, every cell in quotes. A cell that a spreadsheet would take for
 * a formula begins with an apostrophe, so that none runs. Source: OWASP, CSV injection. Not for more than one thread.
 */
public final class CsvSheet {
    private static final String MARK = "\uFEFF";

    /** What a formula begins with, in the wide letters of other keyboards too, after whatever does not show. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cf}\\p{Z}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212].*", Pattern.DOTALL);

    private static final Pattern BREAK = Pattern.compile("^[\t\r\n].*", Pattern.DOTALL);
    private static final Pattern ISOLATES = Pattern.compile("[\u2066-\u2069]");

    private final StringBuilder text = new StringBuilder(MARK);

    /** Adds a row. @param cells null for an empty one */
    public CsvSheet row(List<String> cells) {
        text.append(cells.stream().map(CsvSheet::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    /** A page's words without what isolates numbers on pages. */
    private static String cell(String shown) {
        if (shown == null) return "\"\"";
        String plain =
                ISOLATES.matcher(shown).replaceAll("").replace('\u2011', '-').replace('\u00a0', ' ');
        boolean runs = FORMULA.matcher(plain).matches() || BREAK.matcher(plain).matches();
        return '"' + (runs ? "'" : "") + plain.replace("\"", "\"\"") + '"';
    }

    /** Hands it out to be saved. @param name of the file, without its ending: letters, digits and hyphens */
    public void send(HttpServletResponse response, String name) throws IOException {
        byte[] content = toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv; charset=UTF-8");
        response.setContentLength(content.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9-]", "-") + ".csv\"");
        response.getOutputStream().write(content);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
