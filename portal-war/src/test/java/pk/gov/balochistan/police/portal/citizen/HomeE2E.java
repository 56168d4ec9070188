package pk.gov.balochistan.police.portal.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;

/** The first page, as a citizen meets it. */
@ExtendWith(PortalExtension.class)
class HomeE2E {
    private static final int AT_MOST_BYTES = 30 * 1024;

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU", "NARROW, ENGLISH", "DESKTOP, URDU", "NARROW, URDU"})
    void isReadableInBothLanguagesOnEveryScreen(Screen screen, Language language, PortalServer portal) {
        try (Browser browser = portal.browser(screen, language)) {
            browser.go("/").shot("home").check();
            assertEquals(language.direction(), browser.find("html").getAttribute("dir"));
            assertTrue(browser.all("a[href='tel:15']").size() == 1, "says to call 15 first");
        }
    }

    @Test
    void weighsLittle(PortalServer portal) {
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            long bytes = browser.weigh("/");
            assertTrue(bytes > 0 && bytes <= AT_MOST_BYTES, bytes + " bytes");
        }
    }

    @Test
    void keepsTheLanguageThatALinkChose(PortalServer portal) {
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, Language.ENGLISH)) {
            browser.go("/").click("a[hreflang=ur]");
            browser.driver().get(portal.address("/problem"));
            assertEquals("ur", browser.find("html").getAttribute("lang"));
        }
    }

    @Test
    void asksForNoSession(PortalServer portal) {
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, Language.ENGLISH)) {
            browser.go("/");
            assertEquals(null, browser.driver().manage().getCookieNamed("police"));
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, ENGLISH", "DESKTOP, URDU"})
    void tellsPlainlyWhatWasNotFound(Screen screen, Language language, PortalServer portal) {
        try (Browser browser = portal.browser(screen, language)) {
            browser.go("/nothing-here").shot("not-found").checkAccessible().checkFits();
        }
    }
}
