package pk.gov.balochistan.police.portal.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;

/** Two administrators open an account and give its post; one alone declines, locks and ends. */
@ExtendWith(PortalExtension.class)
class AdminE2E {
    private static final String STATION = "station-quetta-sariab";

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU"})
    void twoAdministratorsOpenAnAccountAndGiveAPost(Screen screen, Language language, PortalServer portal) {
        String suffix = (screen.name().charAt(0) + language.code()).toLowerCase(Locale.ROOT);
        String clerk = "clerk." + suffix;
        portal.open("admin." + suffix, Role.ADMINISTRATOR, "balochistan");
        portal.open("second." + suffix, Role.ADMINISTRATOR, "balochistan");
        String password;
        try (Browser first = portal.browser(screen, language);
                Browser second = portal.browser(screen, language)) {
            String firstPart = proposeAccountAndPost(first.signIn("admin." + suffix), clerk);
            assertEquals(0, first.count("#orders button:not([disabled])"), "who proposed it does not decide it");
            password = firstPart + "-" + confirmBoth(second.signIn("second." + suffix), screen, clerk);
            if (language == Language.URDU) assertTrue(second.text().contains("نائلہ ترین"), second.text());
            endThePost(first.go("/admin/account?u=" + clerk));
            first.go("/admin/accounts").shot("admin-accounts").check();
            assertCards(first, screen);
            first.type("#filter\\:text", clerk).click("#filter\\:look");
            first.until(() -> first.all("#accounts tbody tr").size() == 1);
            assertTrue(first.driver().getCurrentUrl().contains("q=" + clerk), first.text());
        }
        try (Browser person = portal.browser(screen, language)) {
            person.signIn(clerk, password.substring(0, 9)).find("#form\\:password"); // One part alone does not open it.
            person.signIn(clerk, password).find("#signOut");
        }
    }

    /** @return the first part of the password */
    private static String proposeAccountAndPost(Browser browser, String clerk) {
        browser.go("/admin/new-account").shot("admin-new").check();
        browser.type("#new\\:username", clerk).type("#new\\:nameEn", "Naila Tareen");
        browser.type("#new\\:nameUr", "نائلہ ترین").send("#new\\:create");
        String part = browser.find("#firstPart").getText();
        assertTrue(part.matches("[2-9A-Z]{4}-[2-9A-Z]{4}"), browser.text());
        browser.shot("admin-new-made").check();
        browser.go("/admin/account?u=" + clerk).shot("admin-account").check();
        assertTrue(browser.find("#awaited").isDisplayed(), browser.text());
        assertEquals(0, browser.count("#open"), "what one administrator cannot do has no button");
        choosePost(browser, Role.FRONT_DESK);
        assertEquals(2, browser.all("#orders li").size(), browser.text());
        assertEquals(0, browser.count("#grants tbody tr"), "it gives nothing yet");
        browser.shot("admin-account-proposed").check();
        return part;
    }

    /** @return the second part of the password */
    private static String confirmBoth(Browser browser, Screen screen, String clerk) {
        browser.go("/admin/accounts").send("#waiting a").shot("admin-orders").check();
        assertCards(browser, screen);
        browser.find("#orders a[href*='" + clerk + "']");
        browser.go("/admin/account?u=" + clerk).shot("admin-account-orders").check();
        browser.send("#orders li:last-child button[id$=confirm]");
        String part = browser.find("#secondPart").getText();
        browser.shot("admin-account-confirmed").check();
        browser.send("#orders li:first-child button[id$=confirm]");
        assertEquals(1, browser.all("#grants tbody tr").size(), browser.text());
        assertEquals(0, browser.count("#orders button:not([disabled])"), browser.text());
        assertEquals(0, browser.count("#secondPart"), "shown once");
        browser.shot("admin-account-post").check();
        return part;
    }

    private static void endThePost(Browser browser) {
        browser.click("#grants tbody button");
        browser.until(() -> browser.count("#grants .quiet") > 0);
        assertEquals(0, browser.count("#grants tbody button"), browser.text());
    }

    /** On a phone each row of a table is a card with its words beside it, and nothing is pushed sideways. */
    static void assertCards(Browser browser, Screen screen) {
        if (screen != Screen.PHONE) return;
        assertEquals(
                0L,
                browser.driver()
                        .executeScript("return Math.max(...[...document.querySelectorAll('.scroll')]"
                                + ".map(table => table.scrollWidth - table.clientWidth))"));
        assertEquals(
                0, browser.count("tbody td:not([data-label])"), browser.driver().getCurrentUrl());
    }

    private static void choosePost(Browser browser, Role role) {
        browser.click("#grant\\:role option[value=KHIDMAT_INCHARGE]");
        browser.until(() -> browser.count("#grant\\:place optgroup") == 1);
        assertEquals(0, browser.count("#grant\\:place option[value^=khidmat]"), "only where the post has its seat");
        browser.click("#grant\\:role option[value=" + role.name() + "]");
        browser.until(() -> browser.count("#grant\\:place option[value=" + STATION + "]") == 1);
        browser.click("#grant\\:place option[value=" + STATION + "]");
        browser.send("#grant\\:give");
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU"})
    void anOrderIsDeclinedWithAReasonAndTheRefusalStandsBesideTheField(
            Screen screen, Language language, PortalServer portal) {
        String code = language.code();
        portal.open("asks." + code, Role.ADMINISTRATOR, "balochistan");
        portal.open("declines." + code, Role.ADMINISTRATOR, "balochistan");
        portal.open("asked." + code, Role.FRONT_DESK, STATION);
        try (Browser asks = portal.browser(screen, language);
                Browser declines = portal.browser(screen, language)) {
            choosePost(asks.signIn("asks." + code).go("/admin/account?u=asked." + code), Role.PROSECUTOR);
            declines.signIn("declines." + code).go("/admin/account?u=asked." + code);
            declines.click("#orders summary").send("#orders button[id$=decline]");
            assertTrue(declines.find("#orders .error").isDisplayed(), declines.text());
            declines.shot("admin-account-decline").check();
            declines.driver()
                    .executeScript("window.sent = 0; document.addEventListener('submit', () => window.sent++, true)");
            declines.type("#orders input[id$=why]", "posted elsewhere" + Keys.ENTER);
            assertEquals(
                    0L,
                    declines.driver().executeScript("return window.sent"),
                    "Enter says neither no nor, worse, yes to the order");
            declines.send("#orders button[id$=decline]");
            asks.go("/admin/account?u=asked." + code);
            assertTrue(asks.find("#orders li").getText().contains("posted elsewhere"), asks.text());
            assertEquals(1, asks.all("#grants tbody tr").size());
        }
    }

    @Test
    void refusesAPostForOneselfAndAPostOfThePoliceForACivilian(PortalServer portal) {
        portal.open("self.admin", Role.ADMINISTRATOR, "balochistan");
        portal.open("a.civilian", Role.AUDITOR, "balochistan");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("self.admin").go("/admin/account?u=self.admin");
            choosePost(browser, Role.FRONT_DESK);
            assertTrue(browser.find("#messages").getText().contains("This is about yourself"), browser.text());
            choosePost(browser.go("/admin/account?u=a.civilian"), Role.SHO);
            assertTrue(browser.find("#grant .error").getText().contains("must carry a belt number"), browser.text());
            assertTrue(browser.find("#grant\\:role option[value=SHO]").isSelected(), "what was chosen stays");
        }
    }

    @Test
    void whatNobodyDecidesLapsesThoughNobodyLooks(PortalServer portal) {
        portal.open("late.admin", Role.ADMINISTRATOR, "balochistan");
        portal.open("late.desk", Role.FRONT_DESK, STATION);
        String ofThisOne = " where account_id = (select id from user_account where username = 'late.desk')";
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            choosePost(browser.signIn("late.admin").go("/admin/account?u=late.desk"), Role.PROSECUTOR);
            change(portal, "update account_order set proposed_at = timestamp '2020-01-01 00:00:00'" + ofThisOne);
            change(portal, "update work_lease set holder = null, leased_until = null where name = 'old-orders'");
            portal.restart();
            String lapsed = "update account_order set kind = kind" + ofThisOne + " and decision = 'LAPSED'";
            browser.until(() -> change(portal, lapsed) > 0);
        }
    }

    /** @return how many rows there are to change */
    static int change(PortalServer portal, String sql) {
        try (Connection connection = portal.database().open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSessionThatAnAdministratorEndsIsOverAtTheNextRequest(PortalServer portal) {
        portal.open("end.admin", Role.ADMINISTRATOR, "balochistan");
        portal.open("end.officer", Role.SHO, STATION);
        try (Browser officer = portal.browser(Screen.DESKTOP, Language.ENGLISH);
                Browser admin = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            officer.signIn("end.officer").go("/officer/home");
            admin.signIn("end.admin").go("/admin/account?u=end.officer").send("#sessions\\:end");
            officer.go("/officer/home");
            assertTrue(
                    officer.driver().getCurrentUrl().contains("/signin"),
                    officer.driver().getCurrentUrl());
            lock(admin, "end.officer");
            officer.signIn("end.officer");
            assertTrue(officer.driver().getCurrentUrl().contains("/signin"), "a locked account opens to nobody");
            admin.send("#open\\:unlock");
            assertEquals(0, admin.count("#open"), admin.text());
            officer.signIn("end.officer").find("#signOut");
        }
    }

    private static void lock(Browser admin, String username) {
        admin.go("/admin/account?u=" + username).click("details:has(#close) summary");
        admin.type("#close\\:reason", "left the force").send("#close\\:lock");
        assertTrue(admin.find("dl.facts").getText().contains("left the force"), admin.text());
    }
}
