package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import pk.gov.balochistan.police.portal.testing.TakenPaper;
import pk.gov.balochistan.police.shared.Language;

/** Prints and photographs of whoever was cleared are destroyed by two examiners, the second in Urdu on a phone, and the certificate is a paper. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DestructionE2E {
    private final PortalServer portal;

    DestructionE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void oneProposesAnotherConfirmsAndTheCertificateIsPrinted() throws SQLException {
        String address;
        String photographs;
        try (Browser browser = as("cro.examiner", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/destructions")
                    .shot("destructions")
                    .check()
                    .checkNothingIsCutOff();
            int due = browser.count("#due tbody tr");
            browser.click("#due tbody tr:last-child a").find("#propose");
            address = browser.driver().getCurrentUrl();
            browser.shot("destruction-due").check().checkNothingIsCutOff();
            browser.click("#keep\\:enter");
            browser.until(() -> browser.find("#keep .error").getText().contains("who gave the direction"));
            browser.type("#keep\\:authority", "Sessions Judge Quetta").type("#keep\\:orderNumber", "Crl. 12");
            browser.driver().executeScript("document.getElementById('keep:orderOn').value = '2025-03-04'");
            browser.click("#keep\\:enter").find("#kept");
            assertEquals(0, browser.count("#propose"), "nobody destroys what a court keeps");
            browser.shot("destruction-kept").check();
            browser.click("#lift\\:end");
            browser.until(() -> browser.find("#lift .error").getText().contains("10 to 300"));
            browser.type("#lift\\:liftWhy", "The appeal of the State was dismissed.")
                    .click("#lift\\:end")
                    .find("#propose");
            browser.click("#propose\\:give").find("#yours");
            assertEquals(0, browser.count("#decide"), "not by the same person");
            browser.driver().get(address.replace("s=1", "s=x"));
            browser.find("#messages .bad");
            browser.go("/criminalrecord/destructions");
            assertEquals(due, browser.count("#due tbody tr"), "it waits");
            browser.click("#due tbody tr:first-child a").find("#propose");
            assertTrue(browser.find("#set h2").getText().startsWith("Photographs"));
            photographs = browser.driver().getCurrentUrl();
            browser.click("#propose\\:give").find("#yours");
        }
        try (Browser browser = as("cro.second", Screen.PHONE, Language.URDU)) {
            browser.go("/criminalrecord/destructions").shot("destructions-urdu").check();
            browser.driver().get(address);
            browser.find("#decide");
            browser.shot("destruction-decide-urdu").check().checkNothingIsCutOff();
            browser.click("#decide\\:refuse").find("#decide .error");
            browser.click("#decide\\:confirm").find("#paper");
            assertEquals(0, browser.count("#decide"));
            browser.shot("destruction-done-urdu").check();
            assertEquals(new TakenPaper(1, "ur"), TakenPaper.of(browser, "#paper", "destruction-ur"));
            String record = address.replaceAll(".*[?&]n=(\\d+).*", "$1");
            assertEquals(
                    "criminal-record:" + record + " set 1",
                    new Rows(portal)
                            .text(
                                    "select detail from audit_entry where action = 'PRINT_DESTROY:confirm' and outcome = 'OK'"
                                            + " order by id desc"),
                    "for a copy put back");
            browser.driver().get(photographs);
            browser.click("#decide\\:confirm").find("#paper");
            assertEquals(new TakenPaper(1, "ur"), TakenPaper.of(browser, "#paper", "destruction-photographs-ur"));
        }
    }

    @Test
    void aSetThatIsSearchedIsNotOpenedThereAndNothingOfAPersonStandsOnThePages() {
        String paper;
        try (Browser browser = as("cro.examiner", Screen.PHONE, Language.ENGLISH)) {
            browser.go("/criminalrecord/destruction?n=1&s=1");
            assertEquals(0, browser.count("#set"));
            browser.check();
            browser.go("/criminalrecord/destructions").click("#done li a").find("#paper");
            assertEquals(new TakenPaper(1, "en"), TakenPaper.of(browser, "#paper", "destruction-en"));
            browser.shot("destruction-done").check().checkNothingIsCutOff();
            assertFalse(browser.text().contains("Name"));
            paper = browser.find("#paper").getAttribute("href");
            assertEquals(200L, status(browser, paper));
            assertEquals(404L, status(browser, paper.replaceAll("n=.*", "n=rubbish")));
        }
        try (Browser browser = as("sho.sariab", Screen.DESKTOP, Language.ENGLISH)) {
            assertEquals(404L, status(browser, paper), "the paper names a person");
        }
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
