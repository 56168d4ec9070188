package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.SomeReason;
import pk.gov.balochistan.police.shared.Language;

/** A form of an opened page that is sent to the address of another is about what was opened. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedAddressE2E {
    private final PortalServer portal;
    private final Rows rows;

    ForgedAddressE2E(PortalServer portal) {
        this.portal = portal;
        this.rows = new Rows(portal);
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void aReasonOpensTheRecordThatItWasGivenFor() throws SQLException {
        String opened = rows.recordWithoutPrints(0);
        String other = rows.recordWithoutPrints(1);
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("cro.examiner", LoadDemo.PASSWORD);
            for (String page : List.of("view", "associations", "prison")) {
                browser.go("/criminalrecord/" + page + "?n=" + opened);
                SomeReason.state(browser, "reason", "Who the arrested man is", "FIR 12/2026");
                send(browser, "#reason", page, other);
                browser.click("#reason\\:open").find("#messages ~ * .notice, main .notice");
                browser.until(() -> browser.count("#reason\\:open") == 0);
                assertTrue(browser.text().contains(printed(opened)), page);
                assertFalse(browser.text().contains(printed(other)), page);
            }
        }
        assertTrue(lookups(opened) >= 3);
        assertEquals(0, lookups(other), "nobody looked at it");
    }

    /** What is asked for on the page of one is not done to another. */
    @Test
    void aStepIsTakenOnTheRecordThatWasOpened() throws SQLException {
        String opened = rows.recordWithoutPrints(2);
        String other = rows.recordWithoutPrints(3);
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("cro.examiner", LoadDemo.PASSWORD);
            browser.go("/criminalrecord/prints?n=" + opened);
            SomeReason.state(browser, "reason", "Who the arrested man is", "FIR 12/2026");
            browser.click("#reason\\:open").find("#sets");
            send(browser, "#begin", "prints", other);
            browser.click("#begin\\:standing option[value=ARRESTED]")
                    .click("#begin\\:start")
                    .find("#finger");
        }
        assertEquals(1, begun(opened));
        assertEquals(0, begun(other));
    }

    /** A dozen pages stand in a session; the thirteenth puts the first away. */
    @Test
    void aFormOfAPageThatWasPutAwayKeepsWhatWasTyped() {
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("cro.examiner", LoadDemo.PASSWORD);
            for (String page : List.of("prison-sheet", "import")) {
                browser.go("/criminalrecord/" + page);
                String field = page.equals("import") ? "register" : "letter";
                browser.type("#sheet\\:" + field, "Letter 12/2026");
                browser.driver().executeScript("document.querySelector('#sheet [name$=ViewState]').value = '-1:-1'");
                browser.send("#sheet\\:try").find("#messages .warn");
                assertEquals("Letter 12/2026", browser.find("#sheet\\:" + field).getAttribute("value"), page);
            }
        }
    }

    private static void send(Browser browser, String form, String page, String to) {
        browser.driver()
                .executeScript(
                        "document.querySelector(arguments[0]).action = arguments[1]",
                        form,
                        "/criminalrecord/" + page + "?n=" + to);
    }

    private static String printed(String digits) {
        return RecordNumber.parse(digits).printed();
    }

    private int lookups(String record) throws SQLException {
        return rows.count(
                "select count(*) from audit_entry where actor = 'user:cro.examiner' and target = ?",
                "criminal-record:" + record);
    }

    private int begun(String record) throws SQLException {
        return rows.count(
                "select count(*) from print_set s join criminal_record r on r.id = s.record_id where r.record_number = ?",
                record);
    }
}
