package pk.gov.balochistan.police.portal.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.TakenPaper;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** Journey 5: a clerk lodges for a citizen at the front desk. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CounterE2E {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final PortalServer portal;

    CounterE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        portal.open("desk.counter", Role.FRONT_DESK, "khidmat-quetta-kuchlak");
    }

    @Test
    void theKeyboardAloneLodgesAComplaint() throws SQLException {
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("desk.counter").go("/counter/new");
            Actions keys = new Actions(browser.driver());
            keys.sendKeys(
                            "Report of a crime",
                            Keys.TAB,
                            "Airport",
                            Keys.TAB,
                            "Two men took a phone from my shop.",
                            Keys.TAB)
                    .sendKeys(
                            "Main bazaar",
                            Keys.TAB,
                            DAY.format(LocalDate.now(Texts.PAKISTAN).minusDays(2)),
                            Keys.TAB)
                    .sendKeys("Zarmina Baloch", Keys.TAB, "03001234567", Keys.ENTER)
                    .perform();
            browser.until(() -> browser.count("#number") > 0);
            browser.shot("counter-receipt").check();
            String number = browser.find("#number").getText().replaceAll("\\D", "");
            Rows rows = new Rows(portal);
            assertEquals("DESK", rows.text("select channel from complaint where tracking_number = ?", number));
            assertEquals(
                    "crime_report_walkin",
                    rows.text("select category_code from complaint where tracking_number = ?", number));
            assertTrue(browser.driver().switchTo().activeElement().getAttribute("data-print") != null);
            assertEquals("ur", browser.find(".slip").getAttribute("lang"), "the slip speaks the citizen's language");
            assertEquals(new TakenPaper(1, "ur"), TakenPaper.of(browser, "#paper", "counter-receipt"));
            String when = browser.find("#contactBy").getText();
            String first = browser.find("#first").getText();
            assertEquals(when.replaceAll("\\D", ""), first.replaceAll("\\D", ""), "the same time");
            assertTrue(first.endsWith(Texts.text("lodge.texted.NO", Language.URDU)), first);
            assertEquals(
                    Texts.text("lodge.next.track.DIGITS", Language.URDU),
                    browser.find("#follow").getText());
            browser.send("a[accesskey=n]").go("/counter/receipt");
            assertTrue(
                    browser.driver().getCurrentUrl().contains("/counter/new"),
                    "the next citizen reads no other's slip");
        }
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU"})
    void whatIsWrongStandsBesideItsFieldAndNothingIsLost(Screen screen, Language language) {
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn("desk.counter").go("/counter/new").shot("counter").check();
            assertEquals(
                    Texts.text("counter.dayHint", language),
                    browser.find("#occurredOnHint").getText());
            assertEquals(
                    "occurredOnHint occurredOnError",
                    browser.find("#occurredOn").getAttribute("aria-describedby"));
            browser.type("#description", Complaining.STORY).type("#phone", "12");
            browser.send("#lodge").shot("counter-error").check();
            assertEquals(Complaining.STORY, browser.find("#description").getAttribute("value"));
            for (String field : new String[] {"category", "place", "phone"}) {
                assertFalse(browser.find("#" + field + "Error").getText().isEmpty(), field);
            }
            // As a restart of the portal leaves it.
            browser.driver().manage().deleteCookieNamed("police");
            browser.click("#lodge")
                    .until(() -> browser.find("#expired [data-when=renewed]").isDisplayed());
            browser.send("#lodge").find("#phoneError");
            assertEquals(Complaining.STORY, browser.find("#description").getAttribute("value"));
            assertEquals("12", browser.find("#phone").getAttribute("value"));
        }
    }

    /** Nobody stands there: a letter is refused without its day, and the clerk reads how its writer hears of the number. */
    @Test
    void aLetterKeepsItsDayAndASessionOfOpenCourtItsSheet() throws SQLException {
        Language language = Language.URDU;
        Rows rows = new Rows(portal);
        LocalDate came = LocalDate.now(Texts.PAKISTAN).minusDays(9);
        try (Browser browser = portal.browser(Screen.DESKTOP, language)) {
            browser.signIn("desk.counter").go("/counter/new").send("a[accesskey='2']");
            assertEquals(
                    Texts.text("counter.aloud", Language.ENGLISH),
                    browser.find("#aloud p[lang=en]").getText());
            browser.shot("counter-call").check().send("a[accesskey='3']").type("#receivedOn", "05-12-2099");
            tell(browser).type("#address", "Sariab Road, Quetta").send("#lodge");
            assertEquals(
                    Texts.text("reception.refusal.future", language),
                    browser.find("#receivedOnError").getText());
            browser.shot("counter-letter")
                    .check()
                    .type("#receivedOn", DAY.format(came))
                    .send("#lodge");
            assertEquals(
                    Texts.text("counter.told.ADDRESS", language),
                    browser.find("#told p").getText());
            browser.shot("counter-letter-receipt").check();
            String number = browser.find("#number").getText().replaceAll("\\D", "");
            assertEquals(
                    "POST " + came,
                    rows.text(
                            "select c.channel || ' ' || substring(cast(r.received_on as varchar(30)), 1, 10) from complaint c join complaint_reception r"
                                    + " on r.complaint_id = c.id where c.tracking_number = ?",
                            number));

            browser.go("/counter/new?how=OPEN_COURT").type("#hall", "Town Hall");
            browser.click("#place option[value='district-quetta']").click("#presiding option[value=DPO]");
            browser.shot("counter-court").check().send("#open");
            for (int told = 0; told < 2; told++) {
                tell(browser).shot("counter-court-form").check().send("#lodge");
                assertEquals(0, browser.count("#told"), "the slip is handed over");
                browser.send("a[accesskey=n]");
            }
            browser.send("#sheet").shot("counter-court-sheet").check();
            assertEquals(2, browser.count("#rows tbody tr"));
        }
    }

    private static Browser tell(Browser browser) {
        return browser.click("#category option[value=property_dispute]")
                .click("#place option[value='district-quetta']")
                .type("#description", Complaining.STORY)
                .type("#name", "Zarmina Baloch");
    }
}
