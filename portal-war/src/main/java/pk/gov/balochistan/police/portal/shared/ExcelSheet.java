package pk.gov.balochistan.police.portal.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Rows as a workbook of one sheet (ECMA-376), its first row standing still. What was typed is a string cell, which no spreadsheet
 * runs; a figure is a number, so that it can be added up. Tracking numbers and dates stay as they are shown.
 */
public final class ExcelSheet extends TakenSheet {
    private static final Pattern FIGURE = Pattern.compile("0|[1-9]\\d{0,8}");

    /** What a cell holds at most (ECMA-376: 32,767). */
    private static final int LONGEST = 32_767;

    private final boolean rightToLeft;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param rightToLeft the first column stands on the right */
    public ExcelSheet(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    @Override
    public ExcelSheet row(List<String> cells) {
        rows.add(cells);
        return this;
    }

    @Override
    String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    String ending() {
        return "xlsx";
    }

    @Override
    public byte[] content() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Balochistan Police", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            if (rightToLeft) sheet.rightToLeft();
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) put(sheet, row, column, cells.get(column));
            }
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, String shown) {
        if (shown == null) return;
        String plain = plain(shown);
        if (FIGURE.matcher(plain).matches()) sheet.value(row, column, Integer.valueOf(plain));
        else sheet.value(row, column, Typed.cut(plain, LONGEST));
    }
}
