package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jnbis.api.Jnbis;
import org.jnbis.api.model.Nist;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.ansinist.FingerImage;
import pk.gov.balochistan.police.ansinist.OutgoingTransaction;
import pk.gov.balochistan.police.ansinist.TransactionWriter;
import pk.gov.balochistan.police.ansinist.Untaken;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.SomeReason;
import pk.gov.balochistan.police.shared.Language;

/** A transaction of another office fills a set, and the set goes to an office on its letter. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintExchangeE2E {
    @TempDir
    Path files;

    private final PortalServer portal;
    private final Rows rows;

    PrintExchangeE2E(PortalServer portal) {
        this.portal = portal;
        this.rows = new Rows(portal);
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void aTransactionFillsASetWhichGoesOutOnALetter() throws IOException, SQLException {
        String record = rows.recordWithoutPrints(7);
        byte[] whole = transaction();
        Path good = Files.write(files.resolve("karachi.an2"), whole);
        Path damaged = Files.write(files.resolve("damaged.an2"), Arrays.copyOf(whole, whole.length - 9));
        try (Browser browser = as("cro.examiner", Screen.DESKTOP, Language.ENGLISH)) {
            open(browser, record);
            browser.click("#begin\\:standing option[value=ARRESTED]")
                    .click("#begin\\:start")
                    .find("#fromFile");
            browser.click("#transaction\\:fill");
            browser.until(() -> browser.find("#transaction .error").getText().contains("Choose the file"));
            send(browser, damaged);
            browser.until(() -> browser.find("#transaction .error").getText().contains("Nothing was taken"));
            browser.shot("exchange-damaged").check();
            assertEquals(0, browser.count("#sets .fingers li"), "nothing half done");
            send(browser, good);
            browser.find("#filled");
            browser.shot("exchange-filled").check().checkNothingIsCutOff();
            assertEquals(6, browser.count("#filled li"));
            assertEquals(2, browser.count("#filled .bad"), "a hand, and what is no picture");
            assertEquals(4, browser.count("#sets .fingers li"), "three fingers, and one that is not there");
            assertEquals(
                    1, browser.count("#finger\\:which option[value=RIGHT_RING]:checked"), "the first that is unsaid");
            browser.click("#finish\\:complete").find("#handOut");
            release(browser, record);
        }
        try (Browser browser = as("cro.second", Screen.PHONE, Language.URDU)) {
            open(browser, record);
            browser.find(".releases");
            browser.shot("exchange-urdu").check().checkNothingIsCutOff();
            browser.click("#release\\:give");
            browser.until(() -> browser.count("#release .error") > 0);
            browser.shot("exchange-refused-urdu").check().checkNothingIsCutOff();
        }
    }

    private void release(Browser browser, String record) throws SQLException {
        browser.click("#release\\:give");
        browser.until(() -> browser.count("#release .error") == 1);
        browser.type("#release\\:recipient", "Criminal Record Office, Karachi").type("#release\\:agency", "PK SD");
        browser.type("#release\\:authority", "SP Investigation South").type("#release\\:letterNumber", "SP/Inv/77");
        browser.driver().executeScript("document.getElementById('release:letterOn').value = '2026-01-05'");
        browser.click("#release\\:give");
        browser.until(() -> browser.find("#release .error").getText().contains("letters, digits"));
        assertEquals("SP/Inv/77", browser.find("#release\\:letterNumber").getAttribute("value"), "nothing is lost");
        browser.type("#release\\:agency", "PKSD-CRO").click("#release\\:give").find(".releases a.file");
        browser.shot("exchange-released").check().checkNothingIsCutOff();
        int looks = rows.count("select count(*) from person_view where target like 'print-release:%'");
        Nist file = Jnbis.nist().decode(browser.taken(".releases a.file"));
        assertEquals(3, file.getVariableResFingerprints().size());
        assertEquals("PKSD-CRO", file.getTransactionInfo().getDestinationAgencyId());
        assertFalse(file.getUserDefinedTexts().get(0).getUserDefinedFields().containsKey(18), "no name");
        assertEquals(
                looks + 1,
                rows.count("select count(*) from person_view where target like 'print-release:%'"),
                "a file that is taken is a look-up");
        String number = file.getTransactionInfo().getControlNumber();
        assertEquals(
                "criminal-record:" + record + " transaction",
                rows.text(
                        "select detail from audit_entry where action = 'PRINT_TAKE:file' and target = ?",
                        "print-release:" + number));
        String iso = new String(browser.taken(".releases a.iso"), StandardCharsets.ISO_8859_1);
        assertTrue(iso.startsWith("FMR\0 20\0"), "ISO/IEC 19794-2:2005");
        assertTrue(rows.text(
                        "select detail from audit_entry where action = 'PRINT_TAKE:release' and outcome = 'OK'"
                                + " and target = ?",
                        "criminal-record:" + record)
                .startsWith("PKSD-CRO, SP Investigation South SP/Inv/77 of 2026-01-05"));
    }

    /** Three fingers, the four fingers of a hand, what is no picture, and one finger that is not there. */
    private static byte[] transaction() {
        List<FingerImage> images = new ArrayList<>();
        for (int position = 1; position <= 3; position++) images.add(image(position, png(position)));
        images.add(image(14, png(4)));
        images.add(
                image(7, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0, 0, 1, 0, 0, 0, 1, 0}));
        return TransactionWriter.write(new OutgoingTransaction(
                Instant.parse("2026-11-20T06:30:00Z"),
                "PKBP-CRO",
                "PKSD-CRO",
                "SD-2026-1187",
                "77120",
                null,
                "20261119",
                images,
                Map.of(5, Untaken.AMPUTATED)));
    }

    private static FingerImage image(int position, byte[] png) {
        return FingerImage.ofPng(position, 1, 500, png);
    }

    private static byte[] png(int finger) {
        return Impression.of(InventedFinger.of(7_300 + finger), 1).png();
    }

    private static void send(Browser browser, Path file) {
        browser.find("#transaction\\:sent").sendKeys(file.toString());
        browser.click("#transaction\\:fill");
    }

    private static void open(Browser browser, String record) {
        browser.go("/criminalrecord/prints?n=" + record);
        SomeReason.state(browser, "reason", "Who the arrested man is", "FIR 12/2026")
                .click("#reason\\:open")
                .find("#sets");
    }

    private Browser as(String username, Screen screen, Language language) {
        return portal.browser(screen, language).signIn(username, LoadDemo.PASSWORD);
    }
}
