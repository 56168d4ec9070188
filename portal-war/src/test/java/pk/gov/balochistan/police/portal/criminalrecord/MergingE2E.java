package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.SomeReason;
import pk.gov.balochistan.police.shared.Language;

/** Records of one person are joined by two examiners and read together, in a real browser. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergingE2E {
    private final PortalServer portal;

    MergingE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void oneProposesAnotherConfirmsAndTheRecordShowsBoth() throws SQLException {
        Rows rows = new Rows(portal);
        String other = rows.text("select record_number from criminal_record where cnic = '5440000000311'");
        String kept = rows.text("select record_number from criminal_record where cnic = '5440000000321'");
        try (Browser browser = as("cro.second", Screen.DESKTOP, Language.ENGLISH)) {
            open(browser, "/criminalrecord/same-person?n=" + other).find("#join");
            browser.shot("merging").check().checkNothingIsCutOff();
            browser.type("#join\\:into", "123").click("#join\\:put");
            browser.until(() -> browser.count("#join .error") > 0);
            assertEquals("123", browser.find("#join\\:into").getAttribute("value"), "nothing typed is lost");
            browser.type("#join\\:into", kept).click("#join\\:basis option[value=PAPERS]");
            browser.type("#join\\:why", "Two CNIC cards with one photograph").click("#join\\:put");
            browser.find("#yours");
            assertEquals(0, browser.count("#decide"), "not by the same person");
            browser.shot("merging-proposed").check();
        }
        try (Browser browser = as("cro.third", Screen.PHONE, Language.URDU)) {
            browser.go("/criminalrecord/find").find("#merges");
            open(browser, "/criminalrecord/same-person?n=" + other).click("#decide\\:refuse");
            browser.until(() -> browser.count("#decide .error") > 0);
            browser.shot("merging-decide").check().checkNothingIsCutOff();
            browser.click("#decide\\:confirm").find("#part");
            browser.shot("merging-joined").check();
            open(browser, "/criminalrecord/view?n=" + kept).find("section.other");
            String shown = browser.find("section.other").getText().replaceAll("\\D", "");
            assertTrue(shown.contains(other) && shown.contains("5440000000311"), "the other number and person");
            browser.shot("merging-record").check().checkNothingIsCutOff();
        }
        try (Browser browser = as("auditor", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/openings")
                    .type("#openings\\:number", other)
                    .click("#openings\\:list");
            browser.find("#openings table");
            assertTrue(browser.text().contains("user:cro.third"), "it was shown with the one it is joined to");
        }
    }

    private static Browser open(Browser browser, String path) {
        browser.go(path);
        SomeReason.state(browser, "reason", "Whether it is one and the same person", "Diary 14 of today")
                .click("#reason\\:open");
        browser.find("#content .columns");
        return browser;
    }

    private Browser as(String username, Screen screen, Language language) {
        return portal.browser(screen, language).signIn(username, LoadDemo.PASSWORD);
    }
}
