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
import pk.gov.balochistan.police.shared.Language;

/** An examiner authorises a batch of old prints, takes one file that waits and refuses the other. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitingPrintsE2E {
    private final PortalServer portal;

    WaitingPrintsE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void aBatchIsAuthorisedAndWhatWaitsIsLookedAt() throws SQLException {
        try (Browser browser = as("cro.second", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/print-batches").find("#rows");
            browser.type("#batch\\:name", "quetta 1999").type("#batch\\:purpose", "Cards");
            browser.type("#batch\\:reference", "IGP 12/2026").click("#batch\\:authorise");
            browser.until(() -> browser.find("#batch .error").getText().contains("3 to 30"));
            assertEquals(2, browser.count("#batch .error"), "all that is wrong is told at once");
            browser.shot("print-batches-refused").check().checkNothingIsCutOff();
            assertEquals("quetta 1999", browser.find("#batch\\:name").getAttribute("value"), "nothing is lost");
            browser.find("#batch\\:name").clear();
            browser.type("#batch\\:purpose", " of the Quetta office");
            browser.type("#batch\\:name", "quetta-1999").click("#batch\\:authorise");
            browser.until(() -> browser.count("#rows tbody tr") == 2);
            browser.shot("print-batches").check().checkNothingIsCutOff();
            browser.go("/officer/home");
            assertEquals("2", browser.find("#waitingPrints strong").getText());
            browser.click("#waitingPrints").find("#rows");
            browser.shot("waiting-prints").check().checkNothingIsCutOff();
            browser.click("#rows tbody tr:first-child a").find("#take");
            browser.click("#take\\:accept");
            browser.until(() -> browser.count("#take .error") == 1);
            browser.shot("waiting-print").check().checkNothingIsCutOff();
            browser.click("#take\\:looked").click("#take\\:accept");
            browser.until(() -> browser.count("#rows tbody tr") == 1);
        }
        try (Browser browser = as("cro.examiner", Screen.PHONE, Language.URDU)) {
            browser.go("/criminalrecord/print-batches").find("#rows");
            browser.shot("print-batches-urdu").check().checkNothingIsCutOff();
            browser.go("/criminalrecord/waiting-prints").find("#rows");
            browser.shot("waiting-prints-urdu").check().checkNothingIsCutOff();
            browser.click("#rows tbody tr:first-child a").find("#refuse");
            browser.click("#refuse\\:give");
            browser.until(() -> browser.count("#refuse .error") == 1);
            browser.shot("waiting-print-urdu").check().checkNothingIsCutOff();
            browser.type("#refuse\\:words", "انگلی نظر نہیں آتی").click("#refuse\\:give");
            browser.until(() -> browser.count("#rows tbody tr") == 0);
        }
        Rows rows = new Rows(portal);
        assertEquals("ACCEPTED", rows.text("select state from print_batch_line where line_number = 2"));
        assertEquals("REFUSED", rows.text("select state from print_batch_line where line_number = 3"));
        String told =
                "select detail from audit_entry where action = 'PRINT_TAKE:%s' and outcome = 'OK' order by id desc";
        assertTrue(rows.text(told.formatted("accept")).startsWith("quetta-1998-a line=2 NIST ACCEPTED"));
        assertTrue(rows.text(told.formatted("refuse")).startsWith("quetta-1998-a line=3 NIST REFUSED"));
    }

    private Browser as(String username, Screen screen, Language language) {
        return portal.browser(screen, language).signIn(username, LoadDemo.PASSWORD);
    }
}
