package pk.gov.balochistan.police.portal.fir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
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

/** An FIR is typed, kept, numbered and locked; its copies are printed in both languages, a statement and the dispatch follow, and the list finds it. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirBookE2E {
    private final PortalServer portal;

    FirBookE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void aReportIsNumberedCopiedAndFoundAgain() {
        String address;
        try (Browser browser = as("sho.sariab", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/station/firs").shot("firs").check().checkNothingIsCutOff();
            browser.send("#new").find("#entry");
            browser.type("#entry\\:name", "Gul Muhammad").send("#entry\\:register");
            browser.until(() -> browser.count("#entry .error") > 5);
            assertEquals("Gul Muhammad", browser.find("#entry\\:name").getAttribute("value"), "nothing is lost");
            browser.shot("fir-refused").check();
            browser.type("#entry\\:section1", "PPC 379").type("#entry\\:section2", "PPC 109");
            browser.find("#entry\\:keep").click();
            browser.until(() -> browser.count("#chosen li") == 2);
            browser.go("/station/new-fir");
            assertEquals("Gul Muhammad", browser.find("#entry\\:name").getAttribute("value"), "it was kept");
            fill(browser);
            browser.shot("fir-new").check().checkNothingIsCutOff();
            browser.send("#entry\\:register").find("#narrative");
            address = browser.driver().getCurrentUrl().replaceAll("[?&]lang=..", "");
            String[] number = browser.find("#number").getText().split("/");
            browser.shot("fir-sheet").check().checkNothingIsCutOff();
            assertEquals(
                    "en", TakenPaper.of(browser, "#copies a", "fir-copy-en").language());
            assertEquals(
                    "ur",
                    TakenPaper.of(browser, "#copies li:last-child a:last-child", "fir-copy-ur")
                            .language());
            browser.go("/station/firs?sec=PPC+379&no=" + number[0] + "&y=" + number[1]);
            assertEquals(1, browser.count("#rows tbody tr"));
            browser.go("/complaint/firs")
                    .send("#rows tbody a")
                    .send("#registerHere")
                    .find("#onRequest");
            assertTrue(
                    !browser.find("#entry\\:narrative").getAttribute("value").isEmpty(), "filled from the complaint");
            browser.shot("fir-on-request").check();
        }
        try (Browser browser = as("sho.sariab", Screen.PHONE, Language.URDU)) {
            browser.go(address.substring(address.indexOf("/station"))).find("#narrative");
            browser.click("#statements summary").type("#statement\\:saidBy", "گل محمد");
            browser.type("#statement\\:words", "موٹر سائیکل کے کاغذات مل گئے ہیں۔")
                    .send("#statement\\:write");
            browser.until(() -> browser.count("#statement .error") > 0);
            browser.click("#statement\\:toldIn option[value=URDU]").click("#statement\\:admitted");
            browser.click("#statement\\:attested option[value=THUMB]").type("#statement\\:readBy", "محرر");
            browser.send("#statement\\:write").find("#statementList li");
            browser.shot("fir-statement").check().checkNothingIsCutOff();
            browser.go("/station/firs").shot("firs").check().checkNothingIsCutOff();
            browser.go("/station/new-fir").shot("fir-new").check().checkNothingIsCutOff();
        }
        try (Browser browser = as("dpo.quetta", Screen.DESKTOP, Language.ENGLISH)) {
            int waiting =
                    Integer.parseInt(browser.find("#firAlertsWaiting strong").getText());
            browser.send("#firAlertsWaiting").shot("firs-alerts").check();
            browser.send("#alerts a").send("#note\\:take");
            browser.shot("fir-noted").check();
            assertEquals(0, browser.count("#note"));
            browser.go("/station/firs");
            assertEquals(waiting - 1, browser.count("#alerts li"));
        }
        try (Browser browser = as("officer.sariab", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/station/firs?sec=PPC+376");
            assertEquals(0, browser.count("#rows tbody tr"), "what is sealed is not there for others of the station");
            assertTrue(browser.text().contains(Texts.text("firView.none", Language.ENGLISH)));
        }
    }

    private static void fill(Browser browser) {
        String now = LocalDateTime.now(Texts.PAKISTAN)
                .truncatedTo(ChronoUnit.MINUTES)
                .minusMinutes(5)
                .toString();
        hour(browser, "entry:occurredFrom", now);
        hour(browser, "entry:reportedAt", now);
        browser.type("#entry\\:phone", "0300-7654321").click("#entry\\:mayText");
        browser.type("#entry\\:address", "Killi Ismail, Quetta").type("#entry\\:description", "Theft of a motor cycle");
        browser.type("#entry\\:place", "Main bazaar").type("#entry\\:km", "2.5");
        browser.click("#entry\\:direction option[value=NE]").type("#entry\\:steps", "Officers sent to the place");
        browser.click("#entry\\:toldIn option[value=URDU]");
        browser.type("#entry\\:narrative", "میں نے موٹر سائیکل دکان کے سامنے کھڑی کی، واپس آیا تو موجود نہ تھی۔");
        browser.click("#entry\\:admitted").type("#entry\\:readBy", "ASI Karim Bakhsh");
        browser.click("#entry\\:attested option[value=SIGNED]");
    }

    private static void hour(Browser browser, String field, String hour) {
        browser.driver().executeScript("document.getElementById(arguments[0]).value = arguments[1]", field, hour);
    }

    private Browser as(String username, Screen screen, Language language) {
        return portal.browser(screen, language).signIn(username, LoadDemo.PASSWORD);
    }
}
