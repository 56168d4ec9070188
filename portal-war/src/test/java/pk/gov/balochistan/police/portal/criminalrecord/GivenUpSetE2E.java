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

/** Prints that were begun on the wrong ground are given up, and begun again on the right one. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GivenUpSetE2E {
    private final PortalServer portal;

    GivenUpSetE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void aSetOnTheWrongGroundIsGivenUpAndAnotherBegun() throws SQLException {
        String record = new Rows(portal).recordWithoutPrints(8);
        try (Browser browser =
                portal.browser(Screen.DESKTOP, Language.ENGLISH).signIn("cro.examiner", LoadDemo.PASSWORD)) {
            begin(browser, record);
            browser.click("#giveUp\\:drop");
            browser.until(() -> browser.find("#giveUp .error").getText().contains("Tick"));
            browser.shot("taking-give-up").check().checkNothingIsCutOff();
            browser.click("#giveUp\\:wrong").click("#giveUp\\:drop").find("#begin");
            assertTrue(browser.find("#messages").getText().contains("given up"));
            assertEquals(1, browser.count("#sets .notice.bad"));
            browser.shot("taking-given-up").check();
        }
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU).signIn("cro.second", LoadDemo.PASSWORD)) {
            begin(browser, record);
            browser.shot("taking-give-up-urdu").check().checkNothingIsCutOff();
            assertEquals(2, browser.count("#sets article"), "the wrong one stays to be read");
        }
    }

    private static void begin(Browser browser, String record) {
        browser.go("/criminalrecord/prints?n=" + record);
        SomeReason.state(browser, "reason", "Who the arrested man is", "FIR 12/2026")
                .click("#reason\\:open")
                .find("#begin");
        browser.click("#begin\\:standing option[value=ORDERED]");
        browser.type("#begin\\:court", "Judicial Magistrate Sariab").type("#begin\\:orderNumber", "Misc. 7");
        browser.driver().executeScript("document.getElementById('begin:orderOn').value = '2026-01-05'");
        browser.click("#begin\\:start").find("#giveUp");
    }
}
