package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import pk.gov.balochistan.police.inventedprint.InventedCard;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.SomeReason;
import pk.gov.balochistan.police.scanner.Behaviour;
import pk.gov.balochistan.police.scanner.ScannerBridge;
import pk.gov.balochistan.police.shared.Language;

/** A print comes live from the scanner of the officer's own computer, under the policy of the page, and goes the way that a file goes. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScannerE2E {
    private final PortalServer portal;
    private final Rows rows;

    ScannerE2E(PortalServer portal) {
        this.portal = portal;
        this.rows = new Rows(portal);
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    private ScannerBridge bridge(String... origins) throws IOException {
        return new ScannerBridge(portal.scannerPort(), Set.of(origins));
    }

    @Test
    void aFingerComesFromTheScannerByTheKeyboardAlone() throws IOException, SQLException {
        try (Browser browser =
                portal.browser(Screen.DESKTOP, Language.ENGLISH).signIn("cro.examiner", LoadDemo.PASSWORD)) {
            browser.go("/criminalrecord/prints?n=" + rows.recordWithoutPrints(1));
            SomeReason.state(browser, "reason", "Who the arrested man is", "FIR 12/2026")
                    .click("#reason\\:open")
                    .find("#begin");
            browser.click("#begin\\:standing option[value=ARRESTED]").click("#begin\\:start");
            says(browser, "No program of a scanner answers");
            browser.shot("scanner-none").check();
            String own = portal.address("");
            try (ScannerBridge bridge = bridge("https://portal.elsewhere.example")) {
                bridge.become(Behaviour.GOOD, InventedCard.PERSON);
                says(browser, "No program of a scanner answers");
                assertEquals(0, browser.count("#sets .fingers li"), "of another portal's program nothing comes");
            }
            try (ScannerBridge bridge = bridge(own)) {
                bridge.become(Behaviour.NO_DEVICE, InventedCard.PERSON);
                says(browser, "not plugged in");
                bridge.become(Behaviour.WRONG_COUNT, InventedCard.PERSON);
                says(browser, "another count of fingers");
                bridge.become(Behaviour.DROPPED, InventedCard.PERSON);
                says(browser, "line to the scanner broke");
                bridge.become(Behaviour.TOO_LARGE, InventedCard.PERSON);
                says(browser, "larger image");
                bridge.become(Behaviour.NO_FINGER, InventedCard.PERSON);
                browser.click("#scan").click("#scanStop");
                browser.until(() -> browser.find("#scanSaid").getText().contains("Stopped"));
                browser.shot("scanner-stopped").check();
                bridge.become(Behaviour.RUBBISH, InventedCard.PERSON);
                refused(browser, "#finger .error");
                bridge.become(Behaviour.WRONG_DPI, InventedCard.PERSON);
                refused(browser, "#finger .error");
                assertEquals(0, browser.count("#sets .fingers li"), "nothing of all that was taken");
                assertEquals("", browser.find("#finger\\:serial").getAttribute("value"));
                bridge.become(Behaviour.SLOW, InventedCard.PERSON);
                browser.find("#scan").sendKeys(Keys.ENTER);
                browser.until(() -> browser.find("#scanSaid").getText().contains("Put the finger"));
                browser.shot("scanner-waiting").check();
                browser.find("#shown img");
                assertTrue(browser.find("#sets .fingers").getText().contains("live from Invented Scanners Stand-in 1"));
                browser.shot("scanner-taken").check().checkNothingIsCutOff();
                bridge.become(Behaviour.GOOD, InventedCard.PERSON);
                browser.click("#finger\\:kind option[value=PLAIN]").send("#scan");
                browser.until(() -> browser.count("#sets .fingers li") == 2);
                fourFingersAtOnce(browser);
            }
            assertEquals(2, rows.count("select count(*) from taken_print where scanner_serial = ?", "TRIAL-0001"));
        }
    }

    /** A card is paper, whatever a scanner is; of four fingers the page shows what came, as of a file. */
    private void fourFingersAtOnce(Browser browser) throws SQLException {
        browser.click("#hands").find("#reason");
        SomeReason.state(browser, "reason", "Who the arrested man is", "FIR 12/2026")
                .click("#reason\\:open")
                .find("#send");
        browser.click("#send\\:kind option[value=CARD]");
        says(browser, "cannot take what was chosen");
        browser.click("#send\\:kind option[value=RIGHT_FOUR]").send("#scan").find("#boxTable");
        browser.shot("scanner-four").check();
        assertEquals(1, rows.count("select count(*) from hand_picture where scanner_serial = ?", "TRIAL-0001"));
    }

    private static void says(Browser browser, String words) {
        browser.click("#scan");
        browser.until(() -> browser.find("#scanSaid").getText().contains(words));
    }

    private static void refused(Browser browser, String css) {
        browser.send("#scan").find(css);
    }
}
