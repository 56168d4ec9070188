package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** A sheet of old records is tried and then entered, in a real browser. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordImportE2E {
    private final PortalServer portal;

    @TempDir
    Path folder;

    RecordImportE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void aSheetOfOldRecordsIsTriedAndThenEntered() throws IOException {
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            browser.signIn("cro.third", LoadDemo.PASSWORD).go("/criminalrecord/import");
            attach(browser, "", "GUILTY").send("#sheet\\:try").find("#sheet .error");
            attach(browser, "CRO register 4", "GUILTY").send("#sheet\\:try");
            browser.shot("record-import-refused").check().checkNothingIsCutOff();
            assertTrue(browser.find("#rows").getText().contains(Texts.text("recordImport.outcome", Language.URDU)));
            assertEquals(0, browser.count("#report\\:lodge"), "what is refused cannot be entered");
        }
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("cro.third", LoadDemo.PASSWORD)
                    .go("/criminalrecord/find")
                    .send("#find\\:import");
            attach(browser, "CRO register 4", "CONVICTED").send("#sheet\\:try").send("#report\\:lodge");
            browser.shot("record-import-entered").check();
            assertEquals(
                    Texts.text("bulk.filed", Language.ENGLISH, 2, 0),
                    browser.find("#messages .good").getText());
            assertTrue(browser.find("#rows tbody td:nth-child(4)").getText().matches("\\d{5}.\\d{5}"));
        }
    }

    private Browser attach(Browser browser, String register, String outcome) throws IOException {
        Path sheet = folder.resolve("records-" + outcome + ".csv");
        Files.writeString(
                sheet,
                "reference,name,father,section,fir,station,occurred,outcome,decided\n"
                        + "77,Mir Hazar,Dad Shah,PPC 302,12/2009,station-quetta-sariab,2009-03-04," + outcome
                        + ",2011-06-05\n"
                        + "78,Gul Jan,,PPC 379,13/2009,station-quetta-sariab,2009-03-04,CONVICTED,2011-06-05\n");
        browser.type("#sheet\\:register", register);
        browser.find("#sheet\\:file").sendKeys(sheet.toString());
        return browser;
    }
}
