package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.SomeReason;
import pk.gov.balochistan.police.portal.testing.TakenPaper;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** What a person says is wrong is received with a receipt, shows on the record, and is answered by two, in a real browser. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionE2E {
    private static final String WORDS = "It was my cousin of the same name, not me.";

    private final PortalServer portal;

    CorrectionE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void thePersonGetsAReceiptTheEntryIsDisputedAndTwoAnswer() throws SQLException {
        String record = new Rows(portal).text("select record_number from criminal_record where cnic = '5440000000011'");
        String address;
        try (Browser browser = as("cro.second", Screen.DESKTOP, Language.ENGLISH)) {
            openRecord(browser, record);
            refuseAndKeepWhatWasTyped(browser);
            browser.type("#receive\\:knownBy", "CNIC card, seen at the desk");
            day(browser, "receive:receivedOn", LocalDate.now(Texts.PAKISTAN).minusDays(1));
            browser.click("#receive\\:language option[value=ENGLISH]");
            browser.send("#receive\\:take").find("#request");
            address = browser.driver().getCurrentUrl();
            browser.shot("correction-received").check().checkNothingIsCutOff();
            assertEquals(new TakenPaper(1, "en"), TakenPaper.of(browser, "#receipt", "correction-receipt-en"));
            openRecord(browser, record);
            assertEquals(1, browser.count("article.entry .disputed"), "disputed, for everyone who reads it");
            browser.shot("correction-disputed").check();
            browser.driver().get(address);
            browser.click("#answer\\:finding option[value=UPHELD]")
                    .type("#answer\\:words", "The station was asked; the challan names another man.")
                    .send("#answer\\:send");
            browser.find("#answer .error");
            assertFalse(browser.find("#answer\\:words").getAttribute("value").isEmpty(), "nothing was changed yet");
            browser.click("#answer\\:finding option[value=REFUSED]").send("#answer\\:send");
            browser.find("#yours");
            browser.shot("correction-proposed").check();
        }
        try (Browser browser = as("cro.third", Screen.PHONE, Language.URDU)) {
            browser.go("/criminalrecord/corrections")
                    .shot("corrections")
                    .check()
                    .checkNothingIsCutOff();
            browser.go(address.replaceAll("^https?://[^/]+", "").replaceAll("&lang=..", ""));
            browser.send("#decide\\:back");
            browser.find("#decide .error");
            browser.shot("correction-decide").check().checkNothingIsCutOff();
            browser.send("#decide\\:sign").find("#letter");
            browser.shot("correction-answered").check();
            assertEquals(new TakenPaper(1, "en"), TakenPaper.of(browser, "#letter", "correction-letter-en"));
            openRecord(browser, record);
            assertEquals(0, browser.count("article.entry .disputed"));
        }
    }

    private void refuseAndKeepWhatWasTyped(Browser browser) {
        browser.click("#content details:has(#receive) summary").click("#receive\\:ground option[value=NOT_MINE]");
        browser.type("#receive\\:words", WORDS).click("#receive\\:take");
        browser.until(() -> browser.find("#receive .error").getText().contains("which papers"));
        browser.type("#receive\\:knownBy", "CNIC card").click("#receive\\:take");
        browser.until(() -> browser.find("#receive .error").getText().contains("Choose the entry"));
        assertEquals(WORDS, browser.find("#receive\\:words").getAttribute("value"));
        browser.shot("correction-refused").check();
        browser.click("#receive\\:entry option:nth-child(2)");
    }

    @Test
    void theDetailsOfAPersonAreCorrectedByTwoAndAnothersCnicIsRefusedBesideItsField() throws SQLException {
        String record = new Rows(portal).text("select record_number from criminal_record where cnic = '5440000000021'");
        try (Browser browser = as("cro.third", Screen.DESKTOP, Language.ENGLISH)) {
            openRecord(browser, record);
            browser.click("#content details:has(#correct) summary").type("#correct\\:cnic", "54400-0000001-1");
            browser.type("#correct\\:paper", "CNIC card seen");
            day(browser, "correct:paperOn", LocalDate.now(Texts.PAKISTAN));
            browser.click("#correct\\:put");
            browser.until(() -> browser.count("#correct .error") > 0);
            assertTrue(browser.find("#correct .error").isDisplayed(), "and the section stays open");
            assertEquals("54400-0000001-1", browser.find("#correct\\:cnic").getAttribute("value"));
            browser.type("#correct\\:cnic", "")
                    .type("#correct\\:name", "Sher Dil")
                    .click("#correct\\:put");
            browser.until(() -> browser.text().contains("waits for a second examiner"));
        }
        try (Browser browser = as("cro.second", Screen.PHONE, Language.URDU)) {
            openRecord(browser, record);
            browser.all("#changes button").get(0).click();
            browser.until(() -> browser.find("#content .columns").getText().contains("پہلے:"));
            browser.shot("correction-details").check().checkNothingIsCutOff();
        }
    }

    private static void openRecord(Browser browser, String record) {
        browser.go("/criminalrecord/view?n=" + record);
        SomeReason.state(browser, "reason", "A request for correction is looked at", "Request of today")
                .click("#reason\\:open");
        browser.find("#content .columns");
    }

    private static void day(Browser browser, String id, LocalDate value) {
        browser.driver()
                .executeScript("document.getElementById(arguments[0]).value = arguments[1]", id, value.toString());
    }

    private Browser as(String username, Screen screen, Language language) {
        return portal.browser(screen, language).signIn(username, LoadDemo.PASSWORD);
    }
}
