package pk.gov.balochistan.police.portal.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.messaging.Dispatch;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.smslink.LinkPulse;
import pk.gov.balochistan.police.smslink.LinkStates;
import pk.gov.balochistan.police.testing.Unit;

/** Two administrators open an account and give its post, one ends it; an officer in charge and an auditor do their part. */
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
            assertEquals(0, first.count("#orders button"), "who proposed it does not decide it");
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
        assertEquals(0, browser.count("#orders button"), browser.text());
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
    private static void assertCards(Browser browser, Screen screen) {
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
            declines.type("#orders input[id$=why]", "posted elsewhere").send("#orders button[id$=decline]");
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
    private static int change(PortalServer portal, String sql) {
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
            admin.signIn("end.admin").go("/admin/account?u=end.officer").click("#sessions\\:end");
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

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU"})
    void anOfficerInChargeSeesWhoIsLockedOutAndLetsThemIn(Screen screen, Language language, PortalServer portal) {
        String sho = "sho." + language.code();
        String shutOut = "shut.out." + language.code();
        portal.open(sho, Role.SHO, STATION);
        portal.open(shutOut, Role.STATION_OFFICER, STATION);
        portal.open("else." + shutOut, Role.STATION_OFFICER, "station-quetta-city");
        // As five wrong tries from strange browsers leave it.
        change(
                portal,
                "update user_account set failures = 5, failures_since = current_timestamp,"
                        + " locked_until = current_timestamp + interval '15' minute where username like '%" + shutOut
                        + "'");
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn(shutOut).find("#messages");
            browser.signIn(sho).go("/admin/unlock").shot("admin-unlock").check();
            assertEquals(1, browser.all("#unlock tbody tr").size(), browser.text());
            assertTrue(browser.find("#unlock tbody").getText().contains(shutOut), browser.text());
            assertFalse(browser.text().contains("else." + shutOut), "of another station");
            browser.send("#unlock tbody button");
            assertEquals(0, browser.count("#unlock tbody tr"), browser.text());
            assertTrue(browser.find("#messages").getText().contains(shutOut), browser.text());
            browser.send("#signOut").signIn(shutOut).find("#signOut");
        }
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU"})
    void anAuditorReadsAndChecksTheTrail(Screen screen, Language language, PortalServer portal) {
        String auditor = "auditor." + screen.name().toLowerCase(Locale.ROOT) + "." + language.code();
        portal.open(auditor, Role.AUDITOR, "balochistan");
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn(auditor).go("/admin/audit").shot("admin-audit").check();
            assertCards(browser, screen);
            browser.type("#filter\\:actor", auditor).click("#filter\\:look");
            browser.until(() -> browser.driver().getCurrentUrl().contains("actor=" + auditor));
            assertTrue(browser.all("#trail tbody tr").size() >= 1, browser.text());
            assertEquals(0, browser.count("nav.menu a[href*=enquiries]"), "an auditor reads, and stops nobody");
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

    /** A text that the centre would not take. */
    private static void fail(PortalServer portal, String number, String why) {
        try (Unit unit = Unit.on(portal.database())) {
            unit.perform(em -> new Outbox(em, portal.keys(), Clock.systemUTC())
                    .add(Msisdn.parse(number), Language.ENGLISH, "sms.tooLong"));
        }
        change(
                portal,
                "update outgoing_sms set state = 'FAILED', attempts = 3, failure = '" + why + "' where recipient = '"
                        + number + "'");
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU"})
    void anAdministratorSeesWhichTextsFailed(Screen screen, Language language, PortalServer portal) {
        String admin = "texts." + language.code();
        String number = "9230012345" + screen.ordinal() + language.ordinal();
        String why = "refused: 0x0000000b " + language.code();
        portal.open(admin, Role.ADMINISTRATOR, "balochistan");
        fail(portal, number, why);
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn(admin)
                    .go("/admin/messages?box=out&state=FAILED")
                    .shot("admin-messages")
                    .check();
            String row = browser.find("#list tbody tr").getText(); // The newest is the first.
            assertTrue(row.contains(why) && row.contains(number.substring(number.length() - 3)), row);
            String page = browser.driver().getPageSource();
            assertFalse(page.contains(number) || page.contains(number.substring(4)), "no full number");
            assertFalse(
                    page.contains(Texts.text("sms.tooLong", Language.ENGLISH).substring(0, 20)), "no words");
            assertFalse(page.contains("sms.tooLong"), "nor what they were");
            browser.send("#list tbody button");
            assertFalse(browser.text().contains(why), browser.text());
            assertEquals(
                    1,
                    change(
                            portal,
                            "update outgoing_sms set kind = kind where recipient = '" + number
                                    + "' and state = 'QUEUED'"));
            browser.go("/admin/messages?box=in").check();
            browser.click("#list\\:state option[value=FAILED]");
            browser.click("#list\\:look");
            browser.until(() -> browser.driver().getCurrentUrl().contains("state=FAILED"));
        }
    }

    /** As the gateway would report it: a link that is bound, with what it is set to. */
    private static void report(PortalServer portal, String link) {
        LinkPulse pulse = new LinkPulse("BOUND", Instant.now(), 4, 80, 0, null);
        Map<String, String> set = new LinkedHashMap<>();
        set.put("SHORT_CODE", "8787");
        set.put("PREFIXES", "92333, 92334 +2");
        set.put("WINDOW", "50");
        set.put("USSD_OVER", "19, 32");
        try (Unit unit = Unit.as(portal.database().gateway())) {
            unit.perform(em -> {
                new LinkStates(em).report(link, pulse, set, new Dispatch(em, link), Instant.now());
                new Outbox(em, portal.keys(), Clock.systemUTC())
                        .replyByText(link, Msisdn.parse("923007777777"), Language.ENGLISH, "sms.help", "x", null);
            });
        }
    }

    @Test
    void anAdministratorHoldsALinkWithAReasonWhichStandsOnThePageAndInTheTrail(PortalServer portal) {
        portal.open("links.admin", Role.ADMINISTRATOR, "balochistan");
        report(portal, "ufone");
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            browser.signIn("links.admin").go("/admin/links").check();
            assertTrue(browser.text().contains("ufone"), browser.text());
            browser.click("#order\\:link option[value=ufone]");
            browser.click("#order\\:act option[value=DRAIN]");
            browser.send("#order\\:give");
            assertTrue(browser.text().contains(Texts.text("links.why", Language.URDU)), browser.text());
            browser.type("#order\\:why", "work on the line");
            browser.send("#order\\:give");
            browser.shot("admin-links").check();
            assertTrue(browser.text().contains("work on the line"), browser.text());
            assertTrue(browser.text().contains(Texts.text("admin.links.notYet", Language.URDU)), browser.text());
            assertEquals(
                    1,
                    change(
                            portal,
                            "update audit_entry set action = action where action = 'MESSAGING_SUPERVISE:order'"
                                    + " and target = 'link:ufone' and detail = 'DRAIN: work on the line' and outcome = 'OK'"));
        }
    }
}
