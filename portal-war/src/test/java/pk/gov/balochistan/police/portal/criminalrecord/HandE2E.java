package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import pk.gov.balochistan.police.imaging.Drawn;
import pk.gov.balochistan.police.inventedprint.InventedCard;
import pk.gov.balochistan.police.operations.InventedCardFile;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.SomeReason;
import pk.gov.balochistan.police.shared.Language;

/** A scanned card is cut into a set, which is found by its fingers; slaps and palms come beside it. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandE2E {
    @TempDir
    Path files;

    private final PortalServer portal;
    private final Rows rows;

    HandE2E(PortalServer portal) {
        this.portal = portal;
        this.rows = new Rows(portal);
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void aCardIsMeasuredMendedLookedAtAndTaken() throws IOException, SQLException {
        String record = rows.recordWithoutPrints(5);
        Path card = Files.write(files.resolve("card.jpg"), InventedCardFile.jpeg());
        try (Browser browser = as("cro.examiner", Screen.DESKTOP, Language.ENGLISH)) {
            begin(browser, record);
            browser.shot("hand-empty").check().checkNothingIsCutOff();
            browser.find("#send\\:file").sendKeys(card.toString());
            browser.click("#send\\:give");
            browser.until(() -> browser.find("#send .error").getText().contains("what the picture shows"));
            send(browser, "CARD", card, "");
            browser.find("#scale");
            browser.type("#scale\\:x1", "0").type("#scale\\:y1", "1500").type("#scale\\:x2", "4000");
            browser.type("#scale\\:y2", "1500").click("#scale\\:measure");
            browser.until(() -> browser.count("#scale .error") == 1);
            assertEquals("4000", browser.find("#scale\\:x2").getAttribute("value"), "nothing is lost");
            browser.type("#scale\\:mm", "203.2").click("#scale\\:measure").find("#boxTable");
            browser.find("#laid[data-ready]");
            browser.shot("hand-card").check().checkNothingIsCutOff();
            assertEquals(20, browser.count("#laid g"));
            mend(browser);
            browser.click("#boxes\\:take");
            browser.until(() -> browser.find("#boxes .error").getText().contains("Look at the quality"));
            browser.type("#boxes\\:rows\\:3\\:x", "a").click("#boxes\\:look");
            browser.until(() -> browser.find("#boxes .error").getText().contains("Four whole numbers"));
            assertEquals("a", browser.find("#boxes\\:rows\\:3\\:x").getAttribute("value"), "nothing is lost");
            browser.type("#boxes\\:rows\\:3\\:x", "2420").click("#boxes\\:look");
            browser.until(() -> browser.count("#boxTable .tag") == 20);
            assertEquals(0, cut(record), "nothing is kept by a look");
            browser.shot("hand-looked").check().checkNothingIsCutOff();
            browser.click("#boxes\\:accept").click("#boxes\\:take");
            browser.until(() -> browser.find("#boxTable").getText().contains("kept"));
            browser.shot("hand-taken").check();
            assertEquals(20, cut(record));
            browser.click("#prints").find("#reason");
            open(browser, "#sets");
            browser.shot("hand-prints").check();
            browser.click("#finish\\:complete").find("#search");
            browser.click("#search\\:identify").find("#candidates");
            assertTrue(browser.count("#candidates li") > 0, "found by the thumb of the card");
        }
        try (Browser browser = as("cro.second", Screen.PHONE, Language.URDU)) {
            browser.go("/criminalrecord/hand?n=" + record);
            open(browser, "#pictures");
            browser.click("#list a").find("#laid");
            browser.shot("hand-complete-urdu").check().checkNothingIsCutOff();
            assertEquals(0, browser.count("#boxTable"), "a finished set is not cut anew");
        }
    }

    private int cut(String record) throws SQLException {
        return rows.count(
                "select count(*) from taken_print p join print_set s on s.id = p.set_id join criminal_record r on r.id = s.record_id"
                        + " where p.picture_id is not null and r.record_number = ?",
                record);
    }

    /** By keyboard, by mouse and by number. */
    private static void mend(Browser browser) {
        WebElement thumb = browser.find("#laid g");
        int before = number(browser, 0, "x");
        thumb.sendKeys(Keys.ARROW_RIGHT);
        assertEquals(before + 10, number(browser, 0, "x"));
        thumb.sendKeys("-");
        assertTrue(browser.find("#said").getText().contains("left " + (before + 10)), "told in words");
        new Actions(browser.driver())
                .moveToElement(thumb)
                .clickAndHold()
                .moveByOffset(-8, 3)
                .release()
                .perform();
        assertTrue(number(browser, 0, "x") < before, "dragged");
        browser.driver()
                .executeScript("const field = document.getElementById('boxes:rows:0:x'); field.value = '" + before
                        + "'; field.dispatchEvent(new Event('input', { bubbles: true }))");
        assertEquals("" + before, browser.find("#laid g rect").getAttribute("x"));
    }

    private static int number(Browser browser, int row, String of) {
        return Integer.parseInt(
                browser.find("#boxes\\:rows\\:" + row + "\\:" + of).getAttribute("value"));
    }

    @Test
    void aPalmAndASlapOfTheWrongHandInUrduOnAPhone() throws IOException, SQLException {
        Path slap = Files.write(files.resolve("right.png"), Drawn.png(InventedCard.slap(InventedCard.PERSON, true)));
        try (Browser browser = as("cro.second", Screen.PHONE, Language.URDU)) {
            begin(browser, rows.recordWithoutPrints(6));
            send(browser, "RIGHT_PALM", slap, "500");
            browser.find("#palm");
            browser.shot("hand-palm-urdu").check().checkNothingIsCutOff();
            send(browser, "RIGHT_FOUR", slap, "500");
            browser.find("#boxTable");
            browser.click("#boxes\\:look");
            browser.until(() -> browser.count("#boxTable .tag.good") == 4);
            browser.shot("hand-slap-urdu").check().checkNothingIsCutOff();
            browser.click("#boxes\\:take");
            browser.until(() -> browser.count("#boxTable .tag.good") == 8);
            send(browser, "LEFT_FOUR", slap, "500");
            browser.find("#boxTable");
            browser.click("#boxes\\:look").find("#exchanged");
            browser.shot("hand-exchanged-urdu").check().checkNothingIsCutOff();
        }
    }

    private static void begin(Browser browser, String record) {
        browser.go("/criminalrecord/prints?n=" + record);
        open(browser, "#sets");
        browser.click("#begin\\:standing option[value=ARRESTED]")
                .click("#begin\\:start")
                .find("#finger");
        browser.go("/criminalrecord/hand?n=" + record);
        open(browser, "#pictures");
    }

    private static void open(Browser browser, String shown) {
        SomeReason.state(browser, "reason", "Who the arrested man is", "FIR 12/2026")
                .click("#reason\\:open")
                .find(shown);
    }

    private static void send(Browser browser, String kind, Path file, String dpi) {
        browser.find("#send\\:file").sendKeys(file.toString());
        browser.click("#send\\:kind option[value=" + kind + "]");
        browser.type("#send\\:dpi", dpi).click("#send\\:give");
    }

    private Browser as(String username, Screen screen, Language language) {
        return portal.browser(screen, language).signIn(username, LoadDemo.PASSWORD);
    }
}
