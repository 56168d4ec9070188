package pk.gov.balochistan.police.sheet;

import java.util.Map;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A line of a sheet as it was handed in.
 *
 * @param number counted as a spreadsheet does: the heading is line 1, and a cell of several lines counts once
 */
public record SheetLine<C extends SheetColumn>(int number, Map<C, String> cells) {
    /** What stands in a cell; null for nothing. */
    public String cell(C column) {
        return Typed.textOrNull(cells.get(column));
    }
}
