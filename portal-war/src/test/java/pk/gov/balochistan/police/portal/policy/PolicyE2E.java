package pk.gov.balochistan.police.portal.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    private static final String TRACES = "/policy/function?f=LATENT_SEARCH";

    @Test
    void oneProposesAnotherApprovesTheOwnerStopsItAndThePublicReadsWhy(PortalServer portal) {
        portal.loadDemo();
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("addl.ig", LoadDemo.PASSWORD).find("#policiesToLookAt");
            browser.send("#policiesToLookAt a").shot("policies").check().find("#functions");
            propose(browser.go(TRACES));
            assertEquals(
                    Texts.text("policy.why.short", Language.ENGLISH),
                    browser.find("#policy .field:has(#policy\\:why) .error").getText());
            assertEquals("40", browser.find("#policy\\:threshold").getAttribute("value"), "what was typed stays");
            browser.shot("policy-refused").check();
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
            browser.go("/automation").shot("register").check();
            assertTrue(browser.find("#content").getText().contains("Two hits of one day were wrong."));
        }
    }

    private static String said(String key) {
        return Texts.text(key, Language.ENGLISH);
    }

    private static void propose(Browser browser) {
        for (String field : new String[] {"purposeEn", "basisEn", "meaningEn"})
            browser.type("#policy\\:" + field, "As the prosecutor wrote it.");
        for (String field : new String[] {"purposeUr", "basisUr", "meaningUr"})
            browser.type("#policy\\:" + field, "جیسا پراسیکیوٹر نے لکھا۔");
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
