package pk.gov.balochistan.police.portal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+92300",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "  =1+1",
                "\u2066=1+1\u2069",
                "\u200f=1+1",
                "\u00a0-1",
                "\uff1d1+1",
                "=cmd|' /C calc'!A0\n"
            })
    void noCellRunsInASpreadsheet(String typed) {
        String sheet = new CsvSheet().row(List.of(typed)).toString();
        assertEquals("\uFEFF\"'", sheet.substring(0, 3), sheet);
    }

    @Test
    void whatIsNoFormulaStaysAsItIsShown() {
        List<String> cells = Arrays.asList(
                "Gul \"Khan\", Quetta",
                "4821 0937 5526",
                "\u206620\u201111\u20112026\u00a006:00\u2069",
                null,
                "گل محمد");
        assertEquals(
                "\uFEFF\"Gul \"\"Khan\"\", Quetta\",\"4821 0937 5526\",\"20-11-2026 06:00\",\"\",\"گل محمد\"\r\n",
                new CsvSheet().row(cells).toString());
    }
}
