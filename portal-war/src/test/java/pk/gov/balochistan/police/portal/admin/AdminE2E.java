package pk.gov.balochistan.police.portal.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;

/** An administrator opens an account, gives and ends its post; an officer in charge and an auditor do their part. */
@ExtendWith(PortalExtension.class)
class AdminE2E {
    private static final String STATION = "station-quetta-sariab";

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU", "DESKTOP, URDU", "PHONE, ENGLISH"})
    void opensAnAccountAndGivesAPost(Screen screen, Language language, PortalServer portal) {
        String suffix = (screen.name().charAt(0) + language.code()).toLowerCase(Locale.ROOT);
        String admin = "admin." + suffix;
        String clerk = "clerk." + suffix;
        portal.open(admin, Role.ADMINISTRATOR, "balochistan");
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn(admin).go("/admin/new-account").shot("admin-new").check();
            browser.type("#new\\:username", clerk).type("#new\\:nameEn", "Naila Tareen");
            browser.type("#new\\:nameUr", "نائلہ ترین").click("#new\\:create");
            assertTrue(browser.find("#firstPassword").getText().matches("([2-9A-Z]{4}-?){4}"), browser.text());
            browser.shot("admin-new-made").check();
            browser.go("/admin/account?u=" + clerk).shot("admin-account").check();
            browser.click("#grant\\:role option[value=" + Role.FRONT_DESK.name() + "]");
            browser.click("#grant\\:place option[value=" + STATION + "]");
            browser.click("#grant\\:give");
            browser.shot("admin-account-post").check();
            assertEquals(1, browser.all("#grants tbody tr").size(), browser.text());
            if (language == Language.URDU) assertTrue(browser.text().contains("نائلہ ترین"), browser.text());
            // On a phone the table is wider than the screen and scrolls; the driver does not scroll it from right to
            // left.
            browser.driver().executeScript("document.querySelector('#grants tbody button').click()");
            browser.until(() -> browser.driver()
                            .findElements(By.cssSelector("#grants .quiet"))
                            .size()
                    > 0);
            assertEquals(0, browser.all("#grants tbody button").size(), browser.text());
            browser.go("/admin/accounts").shot("admin-accounts").check();
            browser.type("#filter\\:text", clerk).click("#filter\\:look");
            browser.until(() -> browser.all("#accounts tbody tr").size() == 1);
            assertTrue(browser.text().contains(clerk));
            assertTrue(
                    browser.driver().getCurrentUrl().contains("q=" + clerk),
                    browser.driver().getCurrentUrl());
        }
    }

    @Test
    void refusesAPostForOneself(PortalServer portal) {
        portal.open("self.admin", Role.ADMINISTRATOR, "balochistan");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("self.admin").go("/admin/account?u=self.admin");
            browser.click("#grant\\:role option[value=" + Role.SHO.name() + "]");
            browser.click("#grant\\:place option[value=" + STATION + "]");
            browser.click("#grant\\:give").until(() -> browser.text().contains("Nobody gives a post to themself"));
        }
    }

    @Test
    void aSessionThatAnAdministratorEndsIsOverAtTheNextRequest(PortalServer portal) {
        portal.open("end.admin", Role.ADMINISTRATOR, "balochistan");
        portal.open("end.officer", Role.SHO, STATION);
        try (Browser officer = portal.browser(Screen.DESKTOP, Language.ENGLISH);
                Browser admin = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            officer.signIn("end.officer").go("/officer/home");
            admin.signIn("end.admin").go("/admin/account?u=end.officer").click("#sessions\\:end");
            officer.go("/officer/home");
            assertTrue(
                    officer.driver().getCurrentUrl().contains("/signin"),
                    officer.driver().getCurrentUrl());
        }
    }

    @Test
    void showsNobodyElseTheAdministratorsPages(PortalServer portal) {
        portal.open("curious.sho", Role.SHO, STATION);
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("curious.sho");
            for (String page :
                    new String[] {"/admin/accounts", "/admin/account?u=curious.sho", "/admin/audit", "/admin/messages"
                    }) {
                browser.go(page);
                assertTrue(
                        browser.find("#messages").getText().contains("not open to your post"), page + browser.text());
                assertEquals(0, browser.all("tbody tr").size(), page);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU"})
    void anOfficerInChargeSeesWhoIsLockedOut(Screen screen, Language language, PortalServer portal) {
        String sho = "sho." + language.code();
        portal.open(sho, Role.SHO, STATION);
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn(sho).go("/admin/unlock").shot("admin-unlock").check();
            assertFalse(browser.text().contains("identity."), browser.text());
        }
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU", "DESKTOP, URDU"})
    void anAuditorReadsAndChecksTheTrail(Screen screen, Language language, PortalServer portal) {
        String auditor = "auditor." + screen.name().toLowerCase(Locale.ROOT) + "." + language.code();
        portal.open(auditor, Role.AUDITOR, "balochistan");
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn(auditor).go("/admin/audit").shot("admin-audit").check();
            browser.type("#filter\\:actor", auditor).click("#filter\\:look");
            browser.until(() -> browser.driver().getCurrentUrl().contains("actor=" + auditor));
            assertTrue(browser.all("#trail tbody tr").size() >= 1, browser.text());
            browser.type("#filter\\:phone", "12").click("#filter\\:look");
            browser.until(() -> browser.all("#filter .error").size() == 1);
            assertEquals("12", browser.find("#filter\\:phone").getAttribute("value"));
            browser.type("#filter\\:phone", "0300-1234567").click("#filter\\:look");
            browser.until(() -> browser.driver().getCurrentUrl().contains("actor=sms"));
            assertFalse(browser.driver().getCurrentUrl().contains("1234567"), "no address holds a phone");
            browser.go("/admin/audit?action=AUDIT_READ");
            assertTrue(
                    browser.text().contains("AUDIT_READ:texter"), "that somebody looked for a phone is in the trail");
            browser.click("#verify\\:check").shot("admin-audit-checked").check();
            assertTrue(browser.find("#report").isDisplayed());
        }
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU"})
    void anAdministratorSeesWhichTextsFailed(Screen screen, Language language, PortalServer portal) {
        String admin = "texts." + language.code();
        portal.open(admin, Role.ADMINISTRATOR, "balochistan");
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn(admin).go("/admin/messages").shot("admin-messages").check();
            browser.go("/admin/messages?box=in").check();
            browser.click("#list\\:state option[value=FAILED]");
            browser.click("#list\\:look");
            browser.until(() -> browser.driver().getCurrentUrl().contains("state=FAILED"));
        }
    }
}
