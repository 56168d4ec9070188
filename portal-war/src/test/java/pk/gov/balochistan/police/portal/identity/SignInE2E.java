package pk.gov.balochistan.police.portal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Cookie;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.credential.TotpSecret;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;

/** An officer comes in, leaves the screen alone, comes back and leaves. */
@ExtendWith(PortalExtension.class)
class SignInE2E {
    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH, a.desk", "PHONE, URDU, b.desk", "DESKTOP, URDU, c.desk", "PHONE, ENGLISH, d.desk"})
    void signsInAndFindsTheWorkOfThePost(Screen screen, Language language, String username, PortalServer portal) {
        portal.open(username, Role.SHO, "station-quetta-sariab");
        try (Browser browser = portal.browser(screen, language)) {
            browser.go("/signin").shot("sign-in").check();
            browser.signIn(username);
            assertTrue(path(browser).startsWith("/officer/home"), browser.text());
            browser.shot("officer-home").check();
            assertTrue(browser.text().contains(username));
        }
    }

    @Test
    void refusesAWrongPasswordInTheWordsOfAnUnknownName(PortalServer portal) {
        portal.open("e.desk", Role.SHO, "station-quetta-sariab");
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, Language.ENGLISH)) {
            String known = refusal(browser, "e.desk");
            assertEquals(known, refusal(browser, "nobody.here"));
            assertTrue(path(browser).startsWith("/signin"));
        }
    }

    private static String refusal(Browser browser, String username) {
        browser.go("/signin").type("#form\\:username", username).type("#form\\:password", "not the one at all");
        return browser.click("#form\\:go")
                .shot("sign-in-refused")
                .find("#messages")
                .getText();
    }

    @Test
    void leadsToTheSignInPageAndBack(PortalServer portal) {
        portal.open("f.desk", Role.SHO, "station-quetta-sariab");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/officer/home");
            assertTrue(path(browser).startsWith("/signin"));
            browser.type("#form\\:username", "f.desk")
                    .type("#form\\:password", PortalServer.PASSWORD)
                    .send("#form\\:go");
            assertTrue(path(browser).startsWith("/officer/home"));
        }
    }

    @Test
    void goesNowhereElseAfterTheSignIn(PortalServer portal) {
        portal.open("g.desk", Role.SHO, "station-quetta-sariab");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/signin?to=//evil.example/officer/");
            browser.type("#form\\:username", "g.desk")
                    .type("#form\\:password", PortalServer.PASSWORD)
                    .send("#form\\:go");
            assertEquals("/officer/home", path(browser));
        }
    }

    @Test
    void changesTheSessionAtTheSignInAndShowsNothingAfterTheSignOut(PortalServer portal) {
        portal.open("h.desk", Role.SHO, "station-quetta-sariab");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/trial");
            String session = cookie(browser, "police").getValue();
            browser.signIn("h.desk");
            assertNotEquals(
                    session, cookie(browser, "police").getValue(), "else who planted the session would share it");
            String token = cookie(browser, "officer").getValue();
            browser.click("#signOut").until(() -> path(browser).startsWith("/signin"));
            browser.shot("signed-out").check();
            browser.driver().navigate().back();
            browser.until(() -> path(browser).startsWith("/signin"));
            assertFalse(browser.text().contains("h.desk"), browser.text());
            browser.driver().manage().addCookie(new Cookie("officer", token));
            browser.go("/officer/home");
            assertTrue(path(browser).startsWith("/signin"), "the old token opens nothing");
            browser.signIn("h.desk");
            assertNotEquals(
                    token, browser.driver().manage().getCookieNamed("officer").getValue());
        }
    }

    @Test
    void aLockedScreenOpensWithThePasswordOnTheSameForm(PortalServer portal) {
        portal.open("i.desk", Role.SHO, "station-quetta-sariab");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("i.desk");
            browser.driver()
                    .executeScript(
                            "document.querySelector('main').insertAdjacentHTML('beforeend', '<input id=typed>')");
            browser.type("#typed", "half a sentence").click("#lockNow");
            browser.find("#lock[open]");
            browser.shot("locked").check();
            browser.type("#lockPassword", "not the one").click("#unlock");
            browser.until(() -> !browser.find("#lockProblem").getText().isBlank());
            browser.type("#lockPassword", PortalServer.PASSWORD).click("#unlock");
            browser.until(() -> browser.all("#lock:not([open])").size() == 1);
            assertEquals("half a sentence", browser.find("#typed").getAttribute("value"));
            assertEquals("900", browser.find("#lock").getAttribute("data-idle-seconds"));
            browser.type("#typed", "and the other half");
            // A quarter of an hour later by the browser's clock, with nobody there.
            browser.driver().executeScript("const now = Date.now; Date.now = () => now() + 900000");
            browser.until(() ->
                    Boolean.TRUE.equals(browser.driver().executeScript("return document.getElementById('lock').open")));
            browser.until(() -> cookie(browser, "officer") == null);
            browser.type("#lockPassword", PortalServer.PASSWORD).click("#unlock");
            browser.until(() -> browser.all("#lock:not([open])").size() == 1);
            assertEquals("and the other half", browser.find("#typed").getAttribute("value"));
            browser.go("/officer/home");
            assertEquals("/officer/home", path(browser));
        }
    }

    @Test
    void aSecondSignInIsToldToBothAndEitherEndsTheOther(PortalServer portal) {
        portal.open("q.desk", Role.SHO, "station-quetta-sariab");
        try (Browser office = portal.browser(Screen.DESKTOP, Language.ENGLISH);
                Browser phone = portal.browser(Screen.PHONE, Language.URDU)) {
            office.signIn("q.desk");
            assertEquals(0, office.count("#others"));
            phone.signIn("q.desk").find("#others");
            phone.shot("signed-in-elsewhere").check();
            office.go("/officer/home").find("#others");
            office.shot("signed-in-elsewhere").check();
            assertEquals(1, office.count("#others li"));
            assertTrue(office.find("#others li").getText().contains("Chrome, Linux"), office.text());
            office.send("#others button").find(".notice.good");
            assertEquals(0, office.count("#others"));
            phone.go("/officer/home");
            assertTrue(path(phone).startsWith("/signin"), phone.text());
            phone.signIn("q.desk").signIn("q.desk");
            assertEquals(1, phone.count("#others li"), "the same browser again is no other place");
        }
    }

    @Test
    void anotherOfficerCannotOpenALockedScreen(PortalServer portal) {
        portal.open("j.desk", Role.SHO, "station-quetta-sariab");
        portal.open("k.desk", Role.SHO, "station-quetta-sariab");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("j.desk").click("#lockNow");
            browser.driver().executeScript("document.querySelector('#lock [name=username]').value = 'k.desk'");
            browser.type("#lockPassword", PortalServer.PASSWORD).click("#unlock");
            browser.until(() -> !browser.find("#lockProblem").getText().isBlank());
            assertEquals(1, browser.all("#lock[open]").size());
        }
    }

    @Test
    void aNameWrittenIntoTheCookieDoesNotInheritTheFormsOfThatName(PortalServer portal) {
        portal.open("l.desk", Role.SHO, "station-quetta-sariab");
        portal.open("m.desk", Role.SHO, "station-quetta-sariab");
        TotpSecret app = portal.useApp("m.desk");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("l.desk").click("#lockNow");
            browser.until(() -> browser.driver().manage().getCookieNamed("officer") == null);
            browser.signIn("m.desk");
            String begun =
                    browser.driver().manage().getCookieNamed("officer-code").getValue();
            String code = app.at(Instant.now());
            keepCode(browser, "l.desk:" + begun.substring(begun.indexOf(':') + 1));
            browser.type("#form\\:code", code).send("#form\\:go");
            assertEquals("/signin-code", path(browser), "a cookie with a name in it opens nothing");
            keepCode(browser, begun);
            browser.type("#form\\:code", code).send("#form\\:go");
            assertEquals("/officer/home", path(browser));
            assertEquals("REFUSED", unlock(browser, "l.desk"), "the forms in this browser are the other officer's now");
            assertEquals("CODE", unlock(browser, "m.desk"));
        }
    }

    @Test
    void atALockedScreenAnotherAccountsPasswordOrCodeOpensNothing(PortalServer portal) {
        for (String name : new String[] {"n.desk", "o.desk", "p.desk"})
            portal.open(name, Role.SHO, "station-quetta-sariab");
        TotpSecret own = portal.useApp("n.desk");
        TotpSecret others = portal.useApp("o.desk");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("o.desk");
            Cookie othersBegun = browser.driver().manage().getCookieNamed("officer-code");
            browser.signIn("n.desk").type("#form\\:code", own.at(Instant.now())).send("#form\\:go");
            browser.click("#lockNow").until(() -> cookie(browser, "officer") == null);
            assertEquals("REFUSED", unlock(browser, "p.desk"), "a right password, of another account");
            keepCode(browser, othersBegun.getValue());
            assertEquals(
                    "REFUSED", unlockByCode(browser, others.at(Instant.now())), "a right code, of another account");
            assertNull(cookie(browser, "officer"), "nobody is signed in");
            assertEquals("CODE", unlock(browser, "n.desk"), "the forms are still those of the first");
            assertEquals("DONE", unlockByCode(browser, own.at(Instant.now().plusSeconds(30))));
        }
    }

    private static Cookie cookie(Browser browser, String name) {
        return browser.driver().manage().getCookieNamed(name);
    }

    private static void keepCode(Browser browser, String value) {
        browser.driver().manage().deleteCookieNamed("officer-code");
        browser.driver().manage().addCookie(new Cookie("officer-code", value));
    }

    /** What the server says to this account's password at a locked screen. */
    private static String unlock(Browser browser, String username) {
        return unlock(browser, Map.of("username", username, "password", PortalServer.PASSWORD));
    }

    private static String unlockByCode(Browser browser, String code) {
        return unlock(browser, Map.of("code", code));
    }

    private static String unlock(Browser browser, Map<String, String> fields) {
        Object said = browser.driver()
                .executeAsyncScript(
                        "const done = arguments[1]; fetch(document.getElementById('lock').dataset.session + '/unlock',"
                                + " {method: 'POST', body: new URLSearchParams(arguments[0])})"
                                + ".then(answer => answer.text()).then(done, done);",
                        fields);
        return String.valueOf(said);
    }

    private static String path(Browser browser) {
        return java.net.URI.create(browser.driver().getCurrentUrl()).getPath();
    }
}
