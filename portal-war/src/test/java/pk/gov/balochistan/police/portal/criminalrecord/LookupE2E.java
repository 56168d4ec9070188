package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.SomeReason;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** Somebody looks at persons, and somebody looks at that. */
@ExtendWith(PortalExtension.class)
class LookupE2E {
    private static final String CURIOUS = "lookup.examiner";
    private static final String CNIC = "54400-0000001-1";

    @Test
    void theTenthLookUpAsksForTheWholeReasonAndAnAuditorReadsIt(PortalServer portal) throws SQLException {
        portal.loadDemo();
        portal.open(CURIOUS, Role.CRO_EXAMINER, "unit-criminal-record-office");
        String number = new Rows(portal).text("select record_number from criminal_record where cnic = ?", digits(CNIC));
        lookedNineTimes(portal);
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            browser.signIn(CURIOUS).go("/account/close-persons");
            browser.click("#declare\\:relation option[value=SELF]").send("#declare\\:send");
            browser.find("#declare .error");
            browser.type("#declare\\:cnic", CNIC).shot("lookup-close-empty").check();
            browser.send("#declare\\:send").find("#declared");
            assertFalse(browser.text().contains("0000001"), "the last four digits are enough");
            browser.shot("lookup-close").check();
            browser.go("/criminalrecord/view?n=" + number);
            browser.type("#reason\\:purpose", "Investigation of a robbery in Sariab");
            browser.type("#reason\\:reference", "FIR 12/2026")
                    .type("#reason\\:justification", "Short")
                    .click("#reason\\:open");
            browser.find("#reason .error");
            assertEquals("FIR 12/2026", browser.find("#reason\\:reference").getAttribute("value"));
            browser.shot("lookup-whole-reason").check();
            browser.type("#reason\\:justification", SomeReason.WHOLE)
                    .click("#reason\\:open")
                    .find("#content .columns");
            browser.go("/criminalrecord/view?n=" + number).find("#reason");
            assertEquals(0, browser.count("#reason\\:justification"), "for nine more it is not asked");
        }
        looksIntoIt(portal);
    }

    private static void looksIntoIt(PortalServer portal) {
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("auditor", LoadDemo.PASSWORD).shot("lookup-home");
            browser.send("#lookups").shot("lookups").check();
            browser.go("/admin/lookups?kind=OWN_RECORD");
            assertEquals(1, browser.count("#concerns tbody tr"));
            browser.send("#concerns tbody a");
            assertTrue(browser.text().contains(SomeReason.WHOLE));
            browser.send("#close\\:send").find("#close .error");
            browser.click("#close\\:finding option[value=IMPROPER]")
                    .type("#close\\:words", "No such diary in Sariab; passed on to the DIG, letter 7.")
                    .shot("lookup")
                    .check();
            browser.send("#close\\:send");
            assertTrue(browser.text().contains(Texts.text("lookup.closed", Language.ENGLISH)));
            browser.go("/admin/lookups?kind=OWN_RECORD&state=closed");
            assertEquals(1, browser.count("#concerns tbody .tag.bad"));
            browser.send("#sample\\:draw").find("#concerns");
            watches(browser);
        }
    }

    private static void watches(Browser browser) {
        browser.go("/admin/watched").type("#watch\\:cnic", "54400-0000002-1");
        browser.send("#watch\\:send").find("#watch .error");
        browser.type("#watch\\:why", "A witness under protection").send("#watch\\:send");
        browser.find("#watched");
        browser.shot("lookup-watched").check();
        browser.send("#end\\:stop");
        assertEquals(
                Texts.text("lookup.endWhich", Language.ENGLISH),
                browser.find("#end .error").getText());
        browser.driver()
                .executeScript("document.querySelector('#end\\\\:which').append(new Option('x', '0', true, true))");
        browser.send("#end\\:stop");
        assertEquals(
                "Please choose one of the list.", browser.find("#end .error").getText());
    }

    private static void lookedNineTimes(PortalServer portal) throws SQLException {
        try (Connection connection = portal.database().open();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < 9; i++) {
                statement.executeUpdate("insert into person_view (id, seen_at, actor, person, action, target, purpose,"
                        + " case_reference) select " + (9_700_000 + i) + ", current_timestamp, 'user:' || username,"
                        + " 'officer:' || belt_number, 'X:open', 'criminal-record:" + i + "', 'A robbery in Sariab',"
                        + " 'FIR 9/2026' from user_account where username = '" + CURIOUS + "'");
            }
        }
    }

    private static String digits(String cnic) {
        return cnic.replace("-", "");
    }
}
