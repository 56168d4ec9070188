package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.SomeReason;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** The person behind a record is read, described and struck, and found again by looks. */
@ExtendWith(PortalExtension.class)
class PersonE2E {
    private static final String CNIC = "5440000000011";

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU"})
    void aPersonIsDescribedAndFoundByLooks(Screen screen, Language language, PortalServer portal) throws SQLException {
        portal.loadDemo();
        Rows rows = new Rows(portal);
        String number = rows.text("select record_number from criminal_record where cnic = ?", CNIC);
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn("cro.examiner", LoadDemo.PASSWORD).go("/criminalrecord/person?n=" + number);
            browser.type("#reason\\:purpose", "Short").click("#reason\\:open").find("#reason .error");
            SomeReason.state(browser, "reason", "Compared with a witness’s words", "FIR 12/2026 Sariab")
                    .click("#reason\\:open")
                    .find("#entries");
            assertTrue(browser.count("#entries .struck") >= 1, "what was struck stays to be read");
            browser.shot("person").check();
            describe(browser, language);
            strike(browser, language);
            String trail = "select cast(count(*) as varchar(9)) from audit_entry where target = ? and action = ?";
            String record = "criminal-record:" + number;
            assertTrue(rows.count(trail, record, "CRIMINAL_RECORD_WRITE:add") >= 1);
            assertTrue(rows.count(trail, record, "CRIMINAL_RECORD_WRITE:strike") >= 1);
            assertTrue(rows.count(trail, record, "CRIMINAL_RECORD_READ:open") >= 3, "each time it is shown");
            look(browser, language, rows);
            byNumber(browser, language, number, rows);
        }
    }

    /** His motorcycle is entered, and finds him. */
    private static void byNumber(Browser browser, Language language, String number, Rows rows) throws SQLException {
        String plate = language == Language.URDU ? "QTC 4711" : "QTC 4712";
        browser.go("/criminalrecord/person?n=" + number);
        SomeReason.state(browser, "reason", "Compared with a witness’s words", "FIR 12/2026 Sariab")
                .click("#reason\\:open")
                .find("#entries");
        browser.click(".kind-VEHICLE").find("#entry h3");
        browser.type("#entry\\:words", "a red one")
                .click(".of-VEHICLE_KIND option[value=VEHICLE_MOTORCYCLE]")
                .click("#entry\\:add")
                .find("#entry .field:has(#entry\\:words) .error");
        browser.type("#entry\\:words", plate).click("#entry\\:add");
        browser.until(() -> browser.text().contains(Texts.text("person.added", language)));
        browser.go("/criminalrecord/find").send("#find\\:numbers").find("#ask");
        browser.type("#ask\\:number", plate.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .click("#ask\\:look")
                .find("#ask .error");
        browser.shot("numbers-refused").check().checkNothingIsCutOff();
        browser.click("#ask\\:kind option[value=VEHICLE]");
        SomeReason.state(browser, "ask", "Seen at the robbery", "FIR 12/2026 Sariab")
                .click("#ask\\:look")
                .find("#known table");
        browser.shot("numbers-found").check().checkNothingIsCutOff();
        assertEquals(1, browser.count("#known tbody tr"));
        assertTrue(browser.find("#known a.number").getAttribute("href").contains(number));
        String detail = rows.text(
                "select detail from audit_entry where action = ? order by id desc fetch first 1 rows only",
                "CRIMINAL_RECORD_READ:findByNumber");
        assertEquals("VEHICLE rows=1 " + number, detail, "the plate is not in the trail");
        browser.click("#ask\\:kind option[value=PHONE]").type("#ask\\:number", "0300-0002001");
        // It may be the tenth look-up, by what other tests looked up before.
        if (browser.count("#ask\\:justification") > 0) browser.type("#ask\\:justification", SomeReason.WHOLE);
        browser.click("#ask\\:look");
        browser.until(() -> browser.count("#known tbody tr") == 2);
        browser.shot("numbers-two").check();
    }

    private static void describe(Browser browser, Language language) {
        browser.click(".kind-LOOKS").find("#entry\\:height");
        browser.type("#entry\\:height", "1800").click("#entry\\:add").find("#entry .error");
        assertEquals("1800", browser.find("#entry\\:height").getAttribute("value"), "what was typed stays");
        assertFocused(browser, "#entry\\:height");
        browser.shot("person-refused").check();
        // What stands of the person already is not added again.
        String height = language == Language.URDU ? "179" : "178";
        browser.type("#entry\\:height", height)
                .click(".of-EYES option[value=EYES_ONE]")
                .click(".of-GAIT option[value=GAIT_STICK]")
                .click("#entry\\:add");
        browser.until(() -> browser.text().contains(Texts.text("person.added", language)));
        assertTrue(browser.find("#entries").getText().contains(height));
        assertFocused(browser, ".kind-LOOKS");
        browser.click(".kind-MARK").find("#entry h3");
        assertFocused(browser, ".kind-MARK");
        browser.type("#entry\\:words", "By the left eye")
                .click("#entry\\:add")
                .find("#entry .field:has(.of-MARK) .error");
    }

    private static void assertFocused(Browser browser, String css) {
        browser.until(() -> isFocused(browser, css));
    }

    private static boolean isFocused(Browser browser, String css) {
        return browser.find(css).equals(browser.driver().switchTo().activeElement());
    }

    private static void strike(Browser browser, Language language) {
        int struck = browser.count("#entries .struck");
        browser.click("#entries li:not(.struck) .ui-button-secondary").find("#entries li .sheet");
        assertFocused(browser, "#entries [id$=why]");
        assertEquals("By the left eye", browser.find("#entry\\:words").getAttribute("value"), "half typed beside it");
        browser.click("#entries [id$=strike]").find("#entries .error");
        browser.type("#entries [id$=why]", "Said of his cousin, not of him" + Keys.ENTER);
        browser.until(() -> browser.text().contains(Texts.text("person.struckDone", language)));
        assertEquals(struck + 1, browser.count("#entries .struck"));
        browser.shot("person-struck").check();
    }

    private static void look(Browser browser, Language language, Rows rows) throws SQLException {
        browser.go("/criminalrecord/looks").shot("looks").check();
        browser.click(".of-SEX option[value=SEX_MALE]")
                .type("#ask\\:purpose", "Seen by a witness of the robbery")
                .send("#ask\\:look");
        browser.find("#ask .error");
        assertEquals("SEX_MALE", browser.find(".of-SEX").getAttribute("value"), "what was chosen stays");
        SomeReason.state(browser, "ask", "Seen by a witness of the robbery", "FIR 12/2026 Sariab")
                .send("#ask\\:look")
                .find("#hits");
        browser.shot("looks-found").check().checkNothingIsCutOff();
        browser.send("#EYES_ONE").find("#hits");
        int left = Integer.parseInt(browser.find("#GAIT_STICK .number").getText());
        browser.send("#GAIT_STICK").find("#hits");
        int found = browser.count("#hits tbody tr");
        assertEquals(left, found, "as the number said");
        assertEquals(
                Texts.text("looksView.found", language, found),
                browser.find("#found").getText());
        assertEquals(3, browser.count("p.chosen a"));
        assertTrue(browser.driver().getCurrentUrl().contains("GAIT=GAIT_STICK"), "the address says what is looked for");
        browser.shot("looks-narrowed").check();
        String detail = rows.text(
                "select detail from audit_entry where action = ? order by id desc fetch first 1 rows only",
                "CRIMINAL_RECORD_READ:look");
        assertTrue(detail.startsWith("SEX_MALE,EYES_ONE,GAIT_STICK rows=" + found + " "), detail);
        browser.send("#hits a").find("#reason");
        assertEquals("FIR 12/2026 Sariab", browser.find("#reason\\:reference").getAttribute("value"), "stated once");
        browser.driver().navigate().back();
        browser.click("#came\\:outcome option[value=REFUTED]").send("#came\\:say");
        browser.until(() -> browser.text().contains(Texts.text("record.name.decided", language)));
        assertEquals(0, browser.count("#came"), "it is said once");
    }
}
