package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.SomeReason;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** The Criminal Record Office's day, and the enquiries by text, in a real browser. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CriminalRecordE2E {
    private static final String ON_RECORD = "54400-0000001-1";

    private final PortalServer portal;
    private final Rows rows;

    CriminalRecordE2E(PortalServer portal) {
        this.portal = portal;
        this.rows = new Rows(portal);
    }

    @BeforeAll
    void fill() throws SQLException {
        portal.loadDemo();
        ask(1, "NO_RECORD", null);
        ask(2, "WRONG_CODE", "THREE_FAILURES");
        ask(3, "NO_RECORD", "ASKED_AGAIN");
    }

    /** A question by text in the name of officer.sariab, as the gateway leaves it. */
    private void ask(int nth, String result, String alarm) throws SQLException {
        rows.change(
                "insert into enquiry (id, reference, message_key, permit_id, link, sender_pseudonym, cnic_pseudonym,"
                        + " cnic_last_four, reason_code, case_reference, result, alarm, asked_at) select "
                        + (9_100_000 + nth)
                        + ", '555000000" + nth + "', 'key-" + nth
                        + "', p.id, p.link, '0123456789abcdef', 'fedcba9876543210', '5671',"
                        + " 'STOP', 'FIR 12/2026', '" + result + "', " + (alarm == null ? "null" : "'" + alarm + "'")
                        + ", current_timestamp from enquiry_permit p, user_account a where a.id = p.account_id"
                        + " and a.username = 'officer.sariab'");
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU"})
    void aRecordIsFoundByCnicAndOpenedOnlyWithAReason(Screen screen, Language language) throws SQLException {
        try (Browser browser = as("cro.examiner", screen, language)) {
            browser.go("/criminalrecord/find").type("#find\\:cnic", ON_RECORD).click("#find\\:look");
            browser.find("#find\\:answer .notice.warn");
            browser.shot("record-hit").check();
            browser.click("#find\\:answer a").find("#reason");
            browser.shot("record-reason").check();
            assertFalse(browser.text().contains(ON_RECORD), "nothing is shown before a reason is given");
            long before = openings();
            open(browser);
            browser.shot("record").check();
            assertTrue(browser.find("#content").getText().replace('\u2011', '-').contains(ON_RECORD));
            assertEquals(before + 1, openings());
            browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
            browser.shot("record-printed");
            assertTrue(browser.find("#printed").isDisplayed(), "on paper it says who printed it");
        }
    }

    @Test
    void withoutAReasonNothingIsOpened() {
        try (Browser browser = as("cro.examiner", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/find").type("#find\\:cnic", ON_RECORD).click("#find\\:look");
            browser.click("#find\\:answer a").type("#reason\\:purpose", "why").click("#reason\\:open");
            browser.until(() -> browser.text().contains("Say in at least ten letters"));
            assertEquals(0, browser.count("article.entry"));
        }
    }

    @Test
    void aPersonIsEnteredWithAnOffenceAndASecondExaminerConfirmsTheAcquittal() {
        String address;
        try (Browser browser = as("cro.examiner", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/find")
                    .type("#find\\:cnic", "54400-7777777-1")
                    .click("#find\\:look");
            browser.find("#find\\:answer .notice.good");
            browser.go("/criminalrecord/enter").shot("record-enter").check();
            browser.type("#person\\:name", "Daud Khan").type("#person\\:cnic", "54400-7777777-1");
            browser.click("#person\\:save").find("#reason");
            address = browser.driver().getCurrentUrl();
            open(browser);
            browser.type("#offence\\:section", "PPC 379\t");
            browser.until(() -> browser.find("#offence\\:picked").getText().contains("Theft"));
            browser.type("#offence\\:fir", "41/2025").click("#offence\\:station option:nth-child(2)");
            day(browser, "offence:occurredOn", "2025-03-01");
            browser.click("#offence\\:outcome option[value=CONVICTED]");
            day(browser, "offence:outcomeOn", "2025-09-01");
            browser.shot("record-add").check().click("#offence\\:add");
            browser.until(() -> browser.text().contains("The offence is entered"));
            propose(browser);
            browser.all("#changes button").get(0).click();
            browser.until(() -> browser.text().contains("Another person must decide it"));
        }
        try (Browser browser = as("cro.second", Screen.DESKTOP, Language.ENGLISH)) {
            browser.driver().get(address);
            open(browser);
            browser.all("#changes button").get(0).click();
            browser.until(() -> browser.text().contains("The change is made"));
            browser.shot("record-confirmed").check();
            assertTrue(browser.find("article.entry .tag.good").getText().contains("Acquitted"));
        }
    }

    private static void propose(Browser browser) {
        browser.click("#content details:has(#propose) summary");
        browser.click("#propose\\:next option[value=ACQUITTED]");
        day(browser, "propose:orderOn", "2026-01-15");
        browser.type("#propose\\:why", "High Court, appeal 7 of 2026")
                .shot("record-propose")
                .click("#propose\\:send");
        browser.until(() -> browser.text().contains("The change waits for a second examiner"));
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU"})
    void anOfficerMakesACardThatIsShownOnce(Screen screen, Language language) {
        try (Browser browser = as("officer.sariab", screen, language)) {
            browser.go("/account/codes").shot("codes").check().checkNothingIsCutOff();
            assertEquals(3, browser.count("#codes tbody tr"), "what was asked in the officer's name");
            assertEquals(2, browser.count("#codes tbody .tag.bad"), "two raised an alarm");
            assertTrue(browser.find("#codes tbody").getText().contains("5671"), browser.text());
            browser.click("#codes\\:issue").find("#card");
            browser.shot("codes-card").check();
            assertEquals(20, browser.count("#card .codes li"));
            assertTrue(browser.find("#codes dl").getText().contains("20"), "the new card is full");
            browser.go("/account/codes");
            browser.find("#codes\\:issue");
            assertEquals(0, browser.count("#card"));
        }
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH, Suspended", "PHONE, URDU, معطل"})
    void aSupervisorSuspendsAndRestores(Screen screen, Language language, String suspended) {
        try (Browser browser = as("dpo.quetta", screen, language)) {
            assertEquals("2", browser.find("#enquiryAlarms strong").getText(), "alarms stand on the first page");
            browser.shot("enquiries-home").check().click("#enquiryAlarms").find("#askedRows");
            assertEquals(2, browser.count("#askedRows tr"), "and open exactly their list");
            assertEquals(2, browser.count("#askedRows .tag.bad"));
            browser.shot("enquiries").check();
            browser.click("#asked\\:show option[value=ALL]").click("#asked\\:look");
            browser.until(() -> browser.count("#askedRows tr") == 3);
            browser.type("#suspend\\:why", "The phone was lost").click("#suspend\\:stop");
            browser.find("#officers .tag.bad");
            browser.shot("enquiries-suspended").check();
            assertTrue(browser.find("#officers .tag.bad").getText().contains(suspended));
            browser.type("#suspend\\:why", "The phone was found").click("#suspend\\:restore");
            browser.until(() ->
                    browser.driver().executeScript("return document.querySelector('#officers .tag.bad')") == null);
        }
    }

    @Test
    void aHeadRegistersAPhoneAndTheProvinceAloneStopsALink() throws SQLException {
        String belt = rows.text("select belt_number from user_account where username = 'sdpo.sariab'");
        try (Browser browser = as("dpo.quetta", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/enquiries").type("#register\\:belt", belt);
            browser.type("#register\\:phone", "0300-0001099").click("#register\\:save");
            browser.until(() -> browser.text().contains("The phone is registered"));
            assertTrue(browser.find("#all table").getText().contains(belt), browser.text());
            turn(browser, "off");
            browser.until(() -> browser.text().contains(Texts.text("enquiry.switch.province", Language.ENGLISH)));
        }
        try (Browser browser = as("ig.balochistan", Screen.DESKTOP, Language.ENGLISH)) {
            turn(browser.go("/criminalrecord/enquiries"), "off");
            browser.until(() -> browser.count("#switches .tag.bad") == 1);
            assertEquals("1", rows.text("select stopped from enquiry_switch where scope like '%stand%'"));
            browser.shot("enquiries-stopped").check();
            turn(browser, "on");
            browser.until(() -> browser.count("#switches .tag.good") == 1);
        }
    }

    private static void turn(Browser browser, String button) {
        browser.type("#switch\\:link", "stand").type("#switch\\:why", "Somebody else is on the line");
        browser.click("#switch\\:" + button);
    }

    @Test
    void anAuditorSeesWhoOpenedARecordAndNotWhatIsInIt() throws SQLException {
        String number = rows.text("select record_number from criminal_record where cnic = '5440000000011'");
        try (Browser browser = as("cro.examiner", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/view?n=" + number);
            open(browser);
        }
        try (Browser browser = as("auditor", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/openings")
                    .type("#openings\\:number", number)
                    .click("#openings\\:list");
            browser.find("#openings table");
            browser.shot("record-openings").check();
            assertTrue(browser.text().contains("user:cro.examiner"));
            browser.go("/criminalrecord/find");
            assertEquals(
                    Texts.text("frame.problem.forbidden", Language.ENGLISH),
                    browser.find("h1").getText());
        }
    }

    private Browser as(String username, Screen screen, Language language) {
        return portal.browser(screen, language).signIn(username, LoadDemo.PASSWORD);
    }

    private static void open(Browser browser) {
        SomeReason.state(browser, "reason", "Investigation of a robbery in Sariab", "FIR 12/2026")
                .click("#reason\\:open");
        browser.find("#content .columns");
    }

    /** A browser's own date field takes keys in the order of its locale; the value is set as its picker would. */
    private static void day(Browser browser, String id, String value) {
        browser.driver().executeScript("document.getElementById(arguments[0]).value = arguments[1]", id, value);
    }

    private int openings() throws SQLException {
        return rows.count(
                "select count(*) from audit_entry where action = 'CRIMINAL_RECORD_READ:open' and outcome = 'OK'"
                        + " and reason is not null");
    }
}
