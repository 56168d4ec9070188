package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.TakenPaper;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** Whose conviction fell is taken out of the register of sex offenders by a letter, and its answer is entered in Urdu on a phone. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OffenderE2E {
    private final PortalServer portal;

    OffenderE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void aPersonIsTakenOutByALetterAndTheRegisterWritesBack() {
        String address;
        String today = LocalDate.now(Texts.PAKISTAN).toString();
        try (Browser browser = as("cro.examiner", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/destructions").send("#offenders").find("#rows");
            browser.shot("offenders").check().checkNothingIsCutOff();
            browser.send("#pile-TO_TAKE_OUT").send("#rows tbody tr a").find("#tell");
            address = browser.driver().getCurrentUrl().replaceAll("[?&]lang=..", "");
            assertEquals(
                    "en", TakenPaper.of(browser, "#paper", "offender-out-en").language());
            browser.send("#tell\\:give");
            browser.until(() -> browser.find("#tell .error").getText().contains("number of our letter"));
            browser.type("#tell\\:letterNumber", "CRO/Qta/455");
            day(browser, "tell:letterOn", "2020-01-01");
            browser.send("#tell\\:give");
            browser.until(() -> browser.find("#tell .error").getText().contains("older"));
            assertEquals("CRO/Qta/455", browser.find("#tell\\:letterNumber").getAttribute("value"), "nothing is lost");
            browser.shot("offender-refused").check();
            day(browser, "tell:letterOn", today);
            browser.send("#tell\\:give").find("#confirm");
            browser.shot("offender-told").check().checkNothingIsCutOff();
        }
        try (Browser browser = as("cro.second", Screen.PHONE, Language.URDU)) {
            browser.go("/criminalrecord/offenders?pile=AWAITED")
                    .shot("offenders-awaited")
                    .check()
                    .checkNothingIsCutOff();
            assertEquals(2, browser.count("#rows tbody tr"));
            browser.go(address.substring(address.indexOf("/criminalrecord"))).find("#confirm");
            day(browser, "confirm:receiptOn", today);
            browser.type("#confirm\\:receiptNumber", "SOR/9").type("#confirm\\:words", "نام نکال دیا گیا");
            browser.send("#confirm\\:enter").find("#letters");
            browser.shot("offender-taken-out").check().checkNothingIsCutOff();
            assertTrue(browser.text().contains("SOR/9"));
            assertEquals(0, browser.count("#confirm") + browser.count("#tell"));
            assertEquals(
                    "ur", TakenPaper.of(browser, "#paper", "offender-out-ur").language());
        }
        try (Browser browser = as("sho.sariab", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/offenders");
            assertEquals(0, browser.count("#rows"));
            browser.go(address.substring(address.indexOf("/criminalrecord")));
            assertEquals(0, browser.count("#conviction"));
        }
    }

    private static void day(Browser browser, String field, String day) {
        browser.driver().executeScript("document.getElementById(arguments[0]).value = arguments[1]", field, day);
    }

    private Browser as(String username, Screen screen, Language language) {
        return portal.browser(screen, language).signIn(username, LoadDemo.PASSWORD);
    }
}
