package pk.gov.balochistan.police.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.reception.ImportSource;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What a sheet must be before anybody looks at its lines. */
class ImportSheetTest {
    static final String HEADING =
            "reference,received,name,cnic,phone,district,station,category,text,language,texts\r\n";
    private static final String LINE =
            "PM-1,2026-11-02,گل محمد,,,,,slackness,\"کوئی نہیں آیا،\nایک ہفتہ گزر گیا\",ur,\r\n";

    @Test
    void aSheetIsReadInUtf8WithOrWithoutItsMarkAndInAnyOrderOfColumns() {
        for (String begin : new String[] {"", "\uFEFF"}) {
            ImportSheet sheet = read(begin + HEADING + LINE);
            assertEquals(1, sheet.lines().size());
            assertEquals(2, sheet.lines().get(0).number());
            assertEquals("گل محمد", sheet.lines().get(0).cell(Column.NAME));
        }
        ImportSheet turned = read("texts,language,text,category,station,district,phone,cnic,name,received,REFERENCE\r\n"
                + ",,,,,,,,,,PM-7\r\n");
        assertEquals("PM-7", turned.lines().get(0).cell(Column.REFERENCE));
    }

    @Test
    void whatIsNoSheetIsRefusedAsAWhole() {
        assertRefused("importing.refusal.empty", "");
        assertRefused("importing.refusal.empty", HEADING);
        assertRefused("importing.refusal.heading", HEADING.replace(",texts", "") + LINE);
        assertRefused("importing.refusal.heading", HEADING.replace("texts", "name") + LINE);
        assertRefused("importing.refusal.heading", HEADING.replace("texts", "salary") + LINE);
        assertRefused("importing.refusal.broken", HEADING + "\"PM-1,never closed");
        byte[] otherLetters = (HEADING + LINE).getBytes(Charset.forName("windows-1256"));
        assertEquals(
                "importing.refusal.letters",
                assertThrows(RuleViolation.class, () -> ImportSheet.read(ImportSource.HELPLINE, otherLetters))
                        .key());
        assertEquals(
                "importing.refusal.source",
                assertThrows(RuleViolation.class, () -> ImportSheet.read(null, otherLetters))
                        .key());
    }

    @Test
    void aSheetHasItsMost() {
        assertEquals(5_000, read(HEADING + LINE.repeat(5_000)).lines().size());
        assertRefused("importing.refusal.tooManyLines", HEADING + LINE.repeat(5_001));
        assertRefused("importing.refusal.tooLarge", HEADING + "x".repeat(2 * 1024 * 1024));
    }

    @Test
    void aReferenceIsTheSameHoweverItIsSpacedAndAnotherOfAnotherSource() {
        String key = LineReader.key(ImportSource.PRIME_MINISTER, "PM-1 a");
        assertEquals(key, LineReader.key(ImportSource.PRIME_MINISTER, " pm-1  A "));
        assertNotEquals(key, LineReader.key(ImportSource.OMBUDSMAN, "PM-1 a"));
    }

    private static void assertRefused(String key, String text) {
        assertEquals(key, assertThrows(RuleViolation.class, () -> read(text)).key());
    }

    private static ImportSheet read(String text) {
        return ImportSheet.read(ImportSource.PRIME_MINISTER, text.getBytes(StandardCharsets.UTF_8));
    }
}
