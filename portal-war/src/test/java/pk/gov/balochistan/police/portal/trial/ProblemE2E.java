package pk.gov.balochistan.police.portal.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WindowType;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** What a person sees when something is refused, fails or has run out, and that nothing typed is lost by it. */
@ExtendWith(PortalExtension.class)
class ProblemE2E {
    @Test
    void aRefusalIsAMessageOnTheSamePage(PortalServer portal) {
        try (Browser citizen = portal.browserWithoutScripts(Screen.PHONE, Language.ENGLISH)) {
            citizen.go("/trial").type("#form\\:words", "half a page").click("#form\\:refuse");
            citizen.until(() -> citizen.count("#messages .bad") > 0);
            assertEquals("half a page", citizen.find("#form\\:words").getAttribute("value"));
        }
    }

    @Test
    void aFaultShowsANumberThatTheLogHasToo(PortalServer portal) {
        try (Browser citizen = portal.browserWithoutScripts(Screen.PHONE, Language.URDU)) {
            citizen.go("/trial").type("#form\\:words", "x").click("#form\\:fail");
            String number = citizen.shot("fault").find("#incident").getText();
            assertTrue(portal.log().contains("Incident " + number));
            assertFalse(citizen.text().contains("IllegalState"));
            assertFalse(portal.log().contains(TrialPage.CNIC), "the log holds nothing of people");
        }
    }

    @Test
    void whatWasTypedSurvivesAnExpiredSession(PortalServer portal) {
        try (Browser citizen = portal.browserWithoutScripts(Screen.PHONE, Language.ENGLISH)) {
            citizen.go("/trial").type("#form\\:words", "long story").click("#form\\:agreed");
            citizen.find("#form\\:place").sendKeys("Make");
            citizen.driver().manage().deleteCookieNamed("police");
            citizen.click("#form\\:send").shot("expired");
            assertTrue(citizen.find("#messages .warn").isDisplayed());
            assertEquals("long story", citizen.find("#form\\:words").getAttribute("value"));
            assertEquals("b", citizen.find("#form\\:place").getAttribute("value"));
            assertTrue(citizen.find("#form\\:agreed").isSelected());
            citizen.click("#form\\:send");
            assertTrue(citizen.find("#messages .good").isDisplayed());
        }
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH, p.one", "DESKTOP, URDU, p.two", "PHONE, URDU, p.three"})
    void officersSeeRefusalsAndFaultsOfAScriptsCall(
            Screen screen, Language language, String name, PortalServer portal) {
        portal.open(name, Role.SHO, "station-quetta-sariab");
        try (Browser officer = portal.browser(screen, language)) {
            officer.signIn(name).go("/officer/trial").shot("trial").check();
            officer.type("#form\\:words", "kept").click("#form\\:refuse");
            officer.until(() -> officer.count("#messages .bad") > 0)
                    .shot("refused")
                    .check();
            assertEquals("kept", officer.find("#form\\:words").getAttribute("value"));
            officer.click("#form\\:fail").find("#incident");
        }
    }

    @Test
    void officersKeepWhatTheyTypedWhenThePageHasRunOut(PortalServer portal) {
        portal.open("q.one", Role.SHO, "station-quetta-sariab");
        try (Browser officer = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            officer.signIn("q.one").go("/officer/trial").type("#form\\:words", "kept");
            officer.driver().manage().deleteCookieNamed("police");
            officer.click("#form\\:send");
            officer.until(() -> officer.find("#expired [data-when=renewed]").isDisplayed())
                    .checkConsole();
            assertEquals("kept", officer.find("#form\\:words").getAttribute("value"));
            officer.click("#form\\:send");
            officer.until(() -> officer.count("#messages .good") > 0).checkConsole();
        }
    }

    /** Without what a script puts into the form, as with scripts off, and with the mark of another page. */
    @Test
    void aFormWithoutItsMarkIsCarriedOutAndNotThenShownAsAFault(PortalServer portal) {
        portal.open("t.one", Role.SHO, "station-quetta-sariab");
        try (Browser officer = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            officer.signIn("t.one").go("/officer/trial").type("#form\\:words", "kept");
            String done = "200|" + Texts.text("frame.home", Language.ENGLISH) + "|kept";
            String anothers = Base64.getEncoder()
                    .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
            for (String mark : new String[] {null, "", "x", anothers})
                assertEquals(done, sent(officer, "primefaces.nonce", mark), "with " + mark);
            assertFalse(portal.log().contains("CspException"), portal.log());
        }
    }

    /** Status, messages and the words of the form, where it goes without a script. @param value null for a form without that field */
    private static String sent(Browser officer, String field, String value) {
        return (String) officer.driver()
                .executeAsyncScript(
                        "const [field, value, done] = arguments;"
                                + "const body = new URLSearchParams(new FormData(document.getElementById('form')));"
                                + "body.set('form:send', ''); if (value === null) body.delete(field); else body.set(field, value);"
                                + "fetch(location.href, {method: 'POST', body}).then(async answer => {"
                                + "const page = new DOMParser().parseFromString(await answer.text(), 'text/html');"
                                + "const said = (page.getElementById('messages') || page.body).textContent.trim();"
                                + "const words = page.getElementById('form:words');"
                                + "done([answer.status, said, words && words.value].join('|')); });",
                        field,
                        value);
    }

    /** Nothing is sent under another's name, either; back in one's own, the same button sends what stayed. */
    @Test
    void aCallAfterTheSignInHasEndedKeepsThePageUntilTheSamePersonIsThereAgain(PortalServer portal) {
        portal.open("r.one", Role.SHO, "station-quetta-sariab");
        portal.open("r.two", Role.SHO, "station-quetta-sariab");
        try (Browser officer = portal.browser(Screen.PHONE, Language.URDU)) {
            officer.signIn("r.one").go("/officer/trial").type("#form\\:words", "kept");
            officer.driver().manage().deleteCookieNamed("officer");
            officer.click("#form\\:send");
            officer.until(() -> officer.find("#expired [data-when=ended]").isDisplayed());
            officer.shot("sign-in-ended").check();
            String page = officer.driver().getWindowHandle();
            officer.click("#signInAgain");
            Set<String> tabs = new HashSet<>(officer.driver().getWindowHandles());
            tabs.remove(page);
            officer.driver().switchTo().window(tabs.iterator().next());
            officer.find("#form\\:password");
            officer.signIn("r.two").driver().switchTo().window(page);
            officer.click("#form\\:send");
            officer.until(() -> officer.find("#expired [data-when=other]").isDisplayed());
            officer.driver().switchTo().window(tabs.iterator().next());
            officer.send("#signOut").signIn("r.one").driver().close();
            officer.driver().switchTo().window(page);
            officer.click("#form\\:send");
            officer.until(() -> officer.find("#expired [data-when=renewed]").isDisplayed());
            officer.click("#form\\:send");
            officer.until(() -> officer.count("#messages .good") > 0).checkConsole();
            assertFalse(officer.find("#expired").isDisplayed());
            assertEquals("kept", officer.find("#form\\:words").getAttribute("value"));
        }
    }

    /** A form that takes the page's place is not sent at all under another sign-in, and what was typed stays. */
    @Test
    void aWholeFormIsSentUnderTheSignInOfItsPageAlone(PortalServer portal) {
        portal.open("u.one", Role.SHO, "station-quetta-sariab");
        portal.open("u.two", Role.SHO, "station-quetta-sariab");
        try (Browser officer = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            officer.signIn("u.one").go("/officer/trial").type("#form\\:words", "kept");
            String page = officer.driver().getWindowHandle();
            officer.driver().switchTo().newWindow(WindowType.TAB);
            String beside = officer.driver().getWindowHandle();
            for (String name : new String[] {"u.two", "u.one"}) {
                officer.driver().switchTo().window(beside);
                officer.go("/officer/home").send("#signOut").signIn(name);
                officer.driver().switchTo().window(page);
                officer.click("#form\\:whole");
                String told = name.equals("u.one") ? "renewed" : "other";
                officer.until(
                        () -> officer.find("#expired [data-when=" + told + "]").isDisplayed());
                assertEquals("kept", officer.find("#form\\:words").getAttribute("value"));
            }
            officer.send("#form\\:whole");
            officer.until(() -> officer.count("#messages .good") > 0).checkConsole();
            assertFalse(portal.log().contains("ViewExpired"), portal.log());
        }
    }

    @Test
    void aLostLineIsShown(PortalServer portal) {
        portal.open("s.one", Role.SHO, "station-quetta-sariab");
        try (Browser officer = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            officer.signIn("s.one").go("/officer/trial").type("#form\\:words", "x");
            officer.driver()
                    .executeScript(
                            "XMLHttpRequest.prototype.send = function () { this.dispatchEvent(new Event('error')); }");
            officer.click("#form\\:send");
            officer.until(() -> officer.find("#ajaxProblem").isDisplayed());
            officer.until(() -> officer.find("#form\\:send").isEnabled());
        }
    }
}
