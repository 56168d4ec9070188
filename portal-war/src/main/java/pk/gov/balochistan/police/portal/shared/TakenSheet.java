package pk.gov.balochistan.police.portal.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import pk.gov.balochistan.police.sheet.CsvCell;

/** Rows to be taken away into a spreadsheet, in the form that the address asks for. Not for more than one thread. */
public abstract class TakenSheet {
    /** Excel's form where the address ends in {@code .xlsx}, else CSV. @param language of the sheet, which gives its direction */
    public static TakenSheet askedBy(HttpServletRequest request, PageLanguage language) {
        return request.getServletPath().endsWith(".xlsx") ? new ExcelSheet(language.isUrdu()) : new CsvSheet();
    }

    /** Adds a row. @param cells null for an empty one */
    public abstract TakenSheet row(List<String> cells);

    /** Type of its content, ending of its file, and content. */
    abstract String mediaType();

    abstract String ending();

    abstract byte[] content() throws IOException;

    /** Hands it out to be saved. @param name of the file, without its ending: letters, digits and hyphens */
    public void send(HttpServletResponse response, String name) throws IOException {
        byte[] content = content();
        response.setContentType(mediaType());
        response.setContentLength(content.length);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9-]", "-") + "." + ending() + "\"");
        response.getOutputStream().write(content);
    }

    /** A page's words without what isolates numbers on pages. */
    static String plain(String shown) {
        return CsvCell.plain(shown);
    }
}
