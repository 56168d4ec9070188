package pk.gov.balochistan.police.portal.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** Two officers of the province approve a policy, the owner stops the function, and everybody reads of it without a sign-in. */
@ExtendWith(PortalExtension.class)
class PolicyE2E {
    private static final int AT_MOST_BYTES = 30 * 1024;
    private static final LocalDate FIRST_DAY_OF_DEMO =
            LocalDate.now(Texts.PAKISTAN).plusDays(20);
    private static final String OF_NO_FUNCTION = "const done = arguments[0];"
            + "Promise.all(['?f=NOTHING', '', '?f=NAME_MATCH'].map(f => fetch('function' + f).then(answer => answer.status)))"
            + ".then(done);";

    private static final String ENGLISH = "As the prosecutor wrote it.";
    private static final String URDU = "جیسا پراسیکیوٹر نے لکھا۔";
    private static final String TRACES = "/policy/function?f=LATENT_SEARCH";

    @Test
    void oneProposesAnotherApprovesTheOwnerStopsItAndThePublicReadsWhy(PortalServer portal) {
        portal.loadDemo();
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("addl.ig", LoadDemo.PASSWORD).find("#policiesToLookAt");
            browser.send("#policiesToLookAt a").shot("policies").check().find("#functions");
            assertEquals(List.of(404L, 404L, 200L), browser.driver().executeAsyncScript(OF_NO_FUNCTION));
            propose(browser.go(TRACES));
            assertEquals(
                    Texts.text("policy.why.short", Language.ENGLISH),
                    browser.find("#policy .field:has(#policy\\:why) .error").getText());
            assertEquals("40", browser.find("#policy\\:threshold").getAttribute("value"), "what was typed stays");
            browser.type("#policy\\:purposeUr", "In English again.").click("#policy\\:owner option[value='']");
            browser.type("#policy\\:meaningEn", "Forty\u202e and more.").send("#policy\\:propose");
            assertEquals(
                    List.of(
                            said("policy.urdu"),
                            said("policy.owner.none"),
                            said("refusal.direction"),
                            said("policy.why.short")),
                    browser.all("#policy .error").stream()
                            .map(WebElement::getText)
                            .toList());
            browser.shot("policy-refused").check();
            assertTrue(
                    browser.find(".who a").getAttribute("href").endsWith("?f=LATENT_SEARCH&lang=ur"),
                    "a form was sent");
            browser.type("#policy\\:purposeUr", URDU).click("#policy\\:owner option[value=PROVINCE]");
            browser.type("#policy\\:meaningEn", ENGLISH);
            browser.type("#policy\\:why", "The matcher was measured on our own traces.")
                    .send("#policy\\:propose");
            browser.shot("policy-waiting").check();
            assertEquals(0, browser.count("#decide"), "nobody approves what they proposed");
        }
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("ig.balochistan", LoadDemo.PASSWORD).go(TRACES).send("#decide\\:approve");
            assertEquals(said("policy.state.RUNNING"), browser.find("#state").getText());
            browser.type("#off\\:why", "no").send("#off\\:stop");
            assertEquals(
                    Texts.text("policy.why.short", Language.ENGLISH),
                    browser.find("#off .error").getText());
            browser.type("#off\\:why", "Two hits of one day were wrong.").send("#off\\:stop");
            assertEquals(said("policy.state.OFF"), browser.find("#state").getText());
            browser.shot("policy-off").check();
            browser.type("#on\\:why", "The threshold is raised.").send("#on\\:propose");
            assertEquals(0, browser.count("#confirm"), "nor lets it run again alone");
            browser.go("/policy/function?f=HOTEL_WATCHLIST").send("#decide\\:approve");
            assertEquals(
                    said("policy.state.BEGINS_LATER"), browser.find("#state").getText());
            String begins = Texts.text("automation.begins", Language.ENGLISH, FIRST_DAY_OF_DEMO);
            assertTrue(browser.find("#inForce").getText().contains(begins));
            assertFalse(browser.text().contains("user:"), "an account is told by its name");
            browser.go("/automation").shot("register").check();
            assertTrue(browser.find("#content").getText().contains(begins));
            assertTrue(browser.find("#content").getText().contains("Two hits of one day were wrong."));
        }
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("addl.ig", LoadDemo.PASSWORD).go(TRACES).send("#confirm\\:start");
            assertEquals(said("policy.state.RUNNING"), browser.find("#state").getText());
        }
    }

    private static String said(String key) {
        return Texts.text(key, Language.ENGLISH);
    }

    private static void propose(Browser browser) {
        for (String field : new String[] {"purposeEn", "basisEn", "meaningEn"})
            browser.type("#policy\\:" + field, ENGLISH);
        for (String field : new String[] {"purposeUr", "basisUr", "meaningUr"})
            browser.type("#policy\\:" + field, URDU);
        browser.click("#policy\\:owner option[value=PROVINCE]").type("#policy\\:threshold", "40");
        LocalDate today = LocalDate.now(Texts.PAKISTAN);
        day(browser, "policy:from", today);
        day(browser, "policy:review", today.plusDays(200));
        browser.send("#policy\\:propose");
    }

    /** A browser's own date field takes keys in the order of its locale; the value is set as its picker would. */
    private static void day(Browser browser, String id, LocalDate value) {
        browser.driver()
                .executeScript("document.getElementById(arguments[0]).value = arguments[1]", id, value.toString());
    }

    @ParameterizedTest
    @CsvSource({"PHONE, URDU", "NARROW, ENGLISH"})
    void theRegisterIsReadWithoutASignInOnASmallPhone(Screen screen, Language language, PortalServer portal) {
        portal.loadDemo();
        try (Browser browser = portal.browserWithoutScripts(screen, language)) {
            browser.go("/")
                    .send(".foot a[href$='/automation']")
                    .shot("register")
                    .checkFits();
            assertEquals(null, browser.driver().manage().getCookieNamed("police"), "no session");
        }
        try (Browser browser = portal.browser(screen, language)) {
            long bytes = browser.weigh("/automation");
            assertTrue(bytes > 0 && bytes <= AT_MOST_BYTES, bytes + " bytes");
            browser.checkAccessible();
        }
    }

    @Test
    void theOfficersPagesFitAPhoneInUrdu(PortalServer portal) {
        portal.loadDemo();
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            browser.signIn("ig.balochistan", LoadDemo.PASSWORD);
            browser.go("/policy/functions").shot("policies").check();
            browser.go("/policy/function?f=HOTLIST_CHECK").shot("policy").check();
            browser.go("/policy/function?f=HOTEL_WATCHLIST")
                    .shot("policy-waits")
                    .check();
        }
    }
}
