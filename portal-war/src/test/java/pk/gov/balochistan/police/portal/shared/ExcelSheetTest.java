package pk.gov.balochistan.police.portal.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelSheetTest {
    @TempDir
    Path folder;

    @Test
    void whatWasTypedIsTextAndNeverAFormula() throws IOException {
        byte[] workbook = new ExcelSheet(false).row(List.of("=1+1", "@SUM(A1)")).content();
        String sheet = part(workbook, "xl/worksheets/sheet1.xml");
        assertFalse(sheet.contains("<f"), sheet);
        assertTrue(part(workbook, "xl/sharedStrings.xml").contains(">=1+1<"));
    }

    @Test
    void aFigureCanBeAddedUpAndANumberOfACaseKeepsItsForm() throws IOException {
        byte[] workbook = new ExcelSheet(false)
                .row(Arrays.asList("17", "0300", "\u20664821\u00a00937\u00a05526\u2069", null))
                .content();
        assertTrue(part(workbook, "xl/worksheets/sheet1.xml").contains("<v>17</v>"));
        String strings = part(workbook, "xl/sharedStrings.xml");
        assertTrue(strings.contains(">0300<") && strings.contains(">4821 0937 5526<"), strings);
    }

    @Test
    void anUrduSheetBeginsOnTheRight() throws IOException {
        String sheet = part(new ExcelSheet(true).row(List.of("نمبر")).content(), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("rightToLeft=\"true\"") || sheet.contains("rightToLeft=\"1\""), sheet);
    }

    private String part(byte[] workbook, String name) throws IOException {
        Path file = Files.write(folder.resolve("sheet.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
