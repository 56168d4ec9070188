package pk.gov.balochistan.police.portal.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import pk.gov.balochistan.police.sheet.CsvCell;

/**
 * Rows to be taken away into a spreadsheet: CSV in UTF-8 with its mark, of which no cell runs as a formula ({@link CsvCell}). Not for more than one
 * thread.
 */
public final class CsvSheet extends TakenSheet {
    private final StringBuilder text = new StringBuilder(CsvCell.MARK);

    @Override
    public CsvSheet row(List<String> cells) {
        text.append(CsvCell.line(cells));
        return this;
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
