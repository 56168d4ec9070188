package pk.gov.balochistan.police.importing;

import java.util.Map;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A line of a sheet as it was handed in.
 *
 * @param number counted as a spreadsheet does: the heading is line 1, and a cell of several lines counts once
 */
record SheetLine(int number, Map<Column, String> cells) {
    /** What stands in a cell; null for nothing. */
    String cell(Column column) {
        return Typed.textOrNull(cells.get(column));
    }
}
