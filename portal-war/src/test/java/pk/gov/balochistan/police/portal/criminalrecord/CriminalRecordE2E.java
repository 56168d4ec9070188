package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** The Criminal Record Office's day, and the enquiries by text, in a real browser. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CriminalRecordE2E {
    private static final String ON_RECORD = "54400-0000001-1";

    private final PortalServer portal;

    CriminalRecordE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "DESKTOP, URDU", "PHONE, ENGLISH", "PHONE, URDU"})
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
            assertEquals(0, all(browser, "article.entry"));
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
            browser.go("/account/codes").shot("codes").check();
            browser.click("#codes\\:issue").find("#card");
            browser.shot("codes-card").check();
            assertEquals(20, all(browser, "#card .codes li"));
            assertTrue(browser.find("#codes dl").getText().contains("20"), "the new card is full");
            browser.go("/account/codes");
            browser.find("#codes\\:issue");
            assertEquals(0, all(browser, "#card"));
        }
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH, Suspended", "DESKTOP, URDU, معطل", "PHONE, URDU, معطل"})
    void aSupervisorSuspendsAndRestores(Screen screen, Language language, String suspended) {
        try (Browser browser = as("dpo.quetta", screen, language)) {
            browser.go("/criminalrecord/enquiries").shot("enquiries").check();
            browser.type("#suspend\\:why", "The phone was lost").click("#suspend\\:stop");
            browser.find("#content .tag.bad");
            browser.shot("enquiries-suspended").check();
            assertTrue(browser.find("#content .tag.bad").getText().contains(suspended));
            browser.type("#suspend\\:why", "The phone was found").click("#suspend\\:restore");
            browser.until(
                    () -> browser.driver().executeScript("return document.querySelector('#content .tag.bad')") == null);
        }
    }

    @Test
    void anAuditorSeesWhoOpenedARecordAndNotWhatIsInIt() throws SQLException {
        String number = text("select record_number from criminal_record where cnic = '5440000000011'");
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
        browser.type("#reason\\:purpose", "Investigation of a robbery in Sariab");
        browser.type("#reason\\:reference", "FIR 12/2026").click("#reason\\:open");
        browser.find("#content .columns");
    }

    /** A browser's own date field takes keys in the order of its locale; the value is set as its picker would. */
    private static void day(Browser browser, String id, String value) {
        browser.driver().executeScript("document.getElementById(arguments[0]).value = arguments[1]", id, value);
    }

    private static int all(Browser browser, String css) {
        return ((Number) browser.driver().executeScript("return document.querySelectorAll(arguments[0]).length", css))
                .intValue();
    }

    private long openings() throws SQLException {
        return Long.parseLong(
                text("select count(*) from audit_entry where action = 'CRIMINAL_RECORD_READ:open' and outcome = 'OK'"
                        + " and reason is not null"));
    }

    private String text(String query) throws SQLException {
        try (Connection connection = portal.database().open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
