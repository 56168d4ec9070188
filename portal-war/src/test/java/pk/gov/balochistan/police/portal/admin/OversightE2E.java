package pk.gov.balochistan.police.portal.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.messaging.Reach;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.smslink.LinkPulse;
import pk.gov.balochistan.police.smslink.LinkStates;
import pk.gov.balochistan.police.testing.Unit;

/** Who watches over others: an officer in charge, an auditor, and an administrator of texts and links. */
@ExtendWith(PortalExtension.class)
class OversightE2E {
    private static final String STATION = "station-quetta-sariab";

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU"})
    void anOfficerInChargeSeesWhoIsLockedOutAndLetsThemIn(Screen screen, Language language, PortalServer portal) {
        String sho = "sho." + language.code();
        String shutOut = "shut.out." + language.code();
        portal.open(sho, Role.SHO, STATION);
        portal.open(shutOut, Role.STATION_OFFICER, STATION);
        portal.open("else." + shutOut, Role.STATION_OFFICER, "station-quetta-city");
        // As five wrong tries from strange browsers leave it.
        AdminE2E.change(
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
            AdminE2E.assertCards(browser, screen);
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
        AdminE2E.change(
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
                    AdminE2E.change(
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
                new LinkStates(em).report(link, pulse, set, Reach.ALL, Instant.now());
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
                    AdminE2E.change(
                            portal,
                            "update audit_entry set action = action where action = 'MESSAGING_SUPERVISE:order'"
                                    + " and target = 'link:ufone' and detail = 'DRAIN: work on the line' and outcome = 'OK'"));
        }
    }
}
