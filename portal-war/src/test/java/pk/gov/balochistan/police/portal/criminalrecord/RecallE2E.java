package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
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
import pk.gov.balochistan.police.portal.testing.TakenPaper;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** Offices that were given prints are told that their ground fell: one examiner writes, and another enters in Urdu on a phone what came back. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecallE2E {
    private final PortalServer portal;

    RecallE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void anOfficeIsToldByALetterAndWritesBack() throws SQLException {
        String address;
        String today = LocalDate.now(Texts.PAKISTAN).toString();
        try (Browser browser = as("cro.examiner", Screen.DESKTOP, Language.ENGLISH)) {
            assertEquals("2", browser.find("#recalls strong").getText());
            browser.click("#recalls").find("#rows");
            browser.shot("recalls").check().checkNothingIsCutOff();
            browser.click("#rows tbody tr:last-child a").find("#tell");
            address = browser.driver().getCurrentUrl();
            assertFalse(browser.text().contains("Name"), "nothing of the person but numbers");
            assertEquals(new TakenPaper(1, "en"), TakenPaper.of(browser, "#paper", "recall-en"));
            browser.click("#tell\\:give");
            browser.until(() -> browser.find("#tell .error").getText().contains("number of our letter"));
            browser.type("#tell\\:letterNumber", "CRO/Qta/411").click("#tell\\:give");
            browser.until(() -> browser.find("#tell .error").getText().contains("day of our letter"));
            assertEquals("CRO/Qta/411", browser.find("#tell\\:letterNumber").getAttribute("value"), "nothing is lost");
            browser.shot("recall-refused").check();
            day(browser, "tell:letterOn", today);
            browser.click("#tell\\:give").find("#confirm");
            browser.shot("recall-told").check().checkNothingIsCutOff();
            assertEquals(0, browser.count("#tell"));
        }
        try (Browser browser = as("cro.second", Screen.PHONE, Language.URDU)) {
            browser.go("/criminalrecord/recalls").shot("recalls-urdu").check().checkNothingIsCutOff();
            browser.driver().get(address);
            browser.find("#confirm");
            day(browser, "confirm:receiptOn", "2020-01-01");
            browser.type("#confirm\\:receiptNumber", "CRO/Psh/9").type("#confirm\\:words", "تمام نقول تلف کر دی گئیں");
            browser.click("#confirm\\:enter");
            browser.until(() -> browser.count("#confirm .error") == 1);
            browser.shot("recall-refused-urdu").check().checkNothingIsCutOff();
            day(browser, "confirm:receiptOn", today);
            browser.click("#confirm\\:enter").find("#received");
            browser.shot("recall-confirmed-urdu").check();
            assertEquals(new TakenPaper(1, "ur"), TakenPaper.of(browser, "#paper", "recall-ur"));
            browser.go("/criminalrecord/recalls?pile=CONFIRMED");
            assertEquals(1, browser.count("#rows tbody tr"));
            browser.go("/officer/home");
            assertEquals("1", browser.find("#recalls strong").getText(), "the other one is still waited for");
            assertTrue(new Rows(portal)
                    .text("select detail from audit_entry where action = 'PRINT_DESTROY:confirm' and outcome = 'OK'"
                            + " and target like 'print-release:%' order by id desc")
                    .startsWith("receipt CRO/Psh/9"));
        }
    }

    @Test
    void printsWhoseGroundStandsAreNobodysToTellOf() throws SQLException {
        String stands = new Rows(portal)
                .text("select r.release_number from print_release r join print_set s on s.id = r.set_id"
                        + " where s.state = 'COMPLETE'");
        try (Browser browser = as("cro.examiner", Screen.PHONE, Language.ENGLISH)) {
            browser.go("/criminalrecord/recall?n=" + stands);
            assertEquals(0, browser.count("#office"));
            browser.check();
            browser.go("/criminalrecord/recall?n=rubbish");
            assertEquals(0, browser.count("#office"));
            assertEquals(404L, status(browser, "recall.pdf?n=" + stands));
            assertEquals(404L, status(browser, "recall.pdf?n=rubbish"));
        }
        try (Browser browser = as("sho.sariab", Screen.DESKTOP, Language.ENGLISH)) {
            assertEquals(0, browser.count("#recalls"));
            assertEquals(404L, status(browser, "../criminalrecord/recall.pdf?n=" + stands));
        }
    }

    @Test
    void papersOfPrintsOfAnotherPersonSayThatTheyNeverWereThisPersons() throws SQLException {
        new Rows(portal).change("update print_set set withdrawn_why = 'OF_ANOTHER' where withdrawn_why is not null");
        for (Language language : Language.OF_PAGES) {
            String code = language.code();
            try (Browser browser = as("cro.examiner", Screen.DESKTOP, language)) {
                browser.go("/criminalrecord/recalls")
                        .click("#rows tbody tr:first-child a")
                        .find("#mistake");
                browser.shot("recall-of-another-" + code).check().checkNothingIsCutOff();
                assertEquals(new TakenPaper(1, code), TakenPaper.of(browser, "#paper", "recall-of-another-" + code));
                browser.go("/criminalrecord/destructions").shot("destructions-of-another-" + code);
                browser.click("#done li a").find("#paper");
                assertEquals(
                        new TakenPaper(1, code), TakenPaper.of(browser, "#paper", "destruction-of-another-" + code));
            }
        }
    }

    private static void day(Browser browser, String field, String day) {
        browser.driver().executeScript("document.getElementById(arguments[0]).value = arguments[1]", field, day);
    }

    private static Object status(Browser browser, String address) {
        return browser.driver()
                .executeAsyncScript(
                        "const done = arguments[1]; fetch(arguments[0]).then(answer => done(answer.status))", address);
    }

    private Browser as(String username, Screen screen, Language language) {
        return portal.browser(screen, language).signIn(username, LoadDemo.PASSWORD);
    }
}
