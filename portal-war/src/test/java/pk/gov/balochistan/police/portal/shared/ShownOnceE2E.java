package pk.gov.balochistan.police.portal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;

/** Secrets that one answer shows: whoever comes to the browser later finds none of them, whatever is sent again. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShownOnceE2E {
    private static final String STATION = "station-quetta-sariab";
    private static final String FIELDS =
            "return new URLSearchParams(new FormData(document.querySelector(arguments[0]))).toString()";
    private static final String SEND = "const done = arguments[2];"
            + "fetch(document.querySelector(arguments[0]).action, {method: 'POST',"
            + " headers: {'Content-Type': 'application/x-www-form-urlencoded'}, body: arguments[1]})"
            + ".then(answer => answer.text()).then(done, done)";

    private final PortalServer portal;

    ShownOnceE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void theCardOfCodesForQuestionsByText() {
        try (Browser browser = desk().signIn("officer.sariab", LoadDemo.PASSWORD)) {
            browser.go("/account/codes");
            assertShownOnce(browser, "#codes", "#codes\\:issue", "#card .codes .number", 20);
        }
    }

    @Test
    void theCardOfCodesForSigningIn() {
        portal.open("once.card", Role.SHO, STATION);
        try (Browser browser = desk().signIn("once.card")) {
            browser.go("/account/own").type("#newCard\\:cardPassword", PortalServer.PASSWORD);
            assertShownOnce(browser, "#newCard", "#newCard\\:make", "#card li", 10);
        }
    }

    @Test
    void thePasswordThatAnAdministratorReset() {
        portal.open("once.admin", Role.ADMINISTRATOR, "balochistan");
        portal.open("once.reset", Role.SHO, STATION);
        portal.useApp("once.reset");
        try (Browser browser = desk().signIn("once.admin")) {
            browser.go("/admin/account?u=once.reset").click("details:has(#password) summary");
            assertShownOnce(browser, "#password", "#password\\:reset", "#firstPassword strong", 1);
        }
    }

    @Test
    void bothPartsOfThePasswordWhereTheSecondFactorIsResetToo() {
        portal.open("once.first", Role.ADMINISTRATOR, "balochistan");
        portal.open("once.second", Role.ADMINISTRATOR, "balochistan");
        portal.open("once.both", Role.SHO, STATION);
        try (Browser first = desk().signIn("once.first");
                Browser second = desk().signIn("once.second")) {
            first.go("/admin/account?u=once.both").click("details:has(#both) summary");
            assertShownOnce(first, "#both", "#both\\:reset", "#firstPart", 1);
            second.go("/admin/account?u=once.both");
            assertShownOnce(second, "#orders", "#orders button[id$=confirm]", "#secondPart", 1);
        }
    }

    private Browser desk() {
        return portal.browser(Screen.DESKTOP, Language.ENGLISH);
    }

    /** @param secrets what names them on the page that the button leads to */
    private static void assertShownOnce(Browser browser, String form, String button, String secrets, int number) {
        String asked = fields(browser, form) + "&" + browser.find(button).getAttribute("name") + "=";
        browser.send(button);
        List<String> shown =
                browser.all(secrets).stream().map(WebElement::getText).toList();
        assertEquals(number, shown.size(), browser.text());
        String later = send(browser, "main form", fields(browser, "main form"));
        assertNoneIn(later, shown, "the page sent again without an order");
        assertNoneIn(send(browser, "main form", asked), shown, "the order sent again");
        browser.driver().navigate().refresh();
        assertNoneIn(browser.driver().getPageSource(), shown, "the page loaded anew");
    }

    private static String fields(Browser browser, String form) {
        return (String) browser.driver().executeScript(FIELDS, form);
    }

    private static String send(Browser browser, String form, String fields) {
        return String.valueOf(browser.driver().executeAsyncScript(SEND, form, fields));
    }

    private static void assertNoneIn(String page, List<String> secrets, String when) {
        assertTrue(page.contains("</html>"), page);
        secrets.forEach(secret -> assertFalse(page.contains(secret), when));
    }
}
