package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
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

/** A person is looked for by name where nobody knows the CNIC. */
@ExtendWith(PortalExtension.class)
class NameSearchE2E {
    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH, Naser Ahmd", "PHONE, URDU, نصیر احمد"})
    void aNameIsFoundInEitherScriptAndTheExaminerSaysWhatCameOfIt(
            Screen screen, Language language, String asked, PortalServer portal) {
        portal.loadDemo();
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn("cro.examiner", LoadDemo.PASSWORD).go("/criminalrecord/enter");
            enter(browser);
            browser.go("/criminalrecord/find").type("#byName\\:name", "N").click("#byName\\:look");
            browser.find("#byName .error");
            browser.shot("name-refused").check();
            browser.type("#byName\\:name", asked);
            SomeReason.state(browser, "byName", "Named by a witness of the robbery", "FIR 12/2026 Sariab")
                    .click("#byName\\:look");
            assertTrue(browser.find("#alike table").getText().contains("Naseer Ahmad"));
            assertEquals(asked, browser.find("#byName\\:name").getAttribute("value"), "what was typed stays");
            browser.shot("name-found").check();
            browser.go("/criminalrecord/find").shot("name-undecided").check();
            assertEquals(1, browser.count("#earlier li"), "a search that was left is found again");
            browser.click("#earlier li button").find("#came");
            browser.click("#came\\:say").find("#came .error");
            browser.click("#came\\:outcome option[value=REFUTED]").click("#came\\:say");
            browser.until(() -> browser.text().contains(Texts.text("record.name.decided", language)));
            assertEquals(0, browser.count("#came") + browser.count("#earlier"), "it is said once");
        }
    }

    /** A slow line is pressed twice; the same person twice on purpose is another form. */
    @Test
    void aFormThatComesOftenEntersOnePerson(PortalServer portal) throws SQLException {
        portal.loadDemo();
        Rows rows = new Rows(portal);
        String entered = "select cast(count(*) as varchar(9)) from criminal_record where name = ?";
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("cro.examiner", LoadDemo.PASSWORD);
            for (int times = 1; times <= 2; times++) {
                browser.go("/criminalrecord/enter").type("#person\\:name", "Dost Muhammad Kurd");
                assertEquals(
                        1, browser.sendAtOnce("#person button[type=submit]", 5).size(), "all lead to one record");
                assertEquals("" + times, rows.text(entered, "Dost Muhammad Kurd"));
            }
            browser.type("#person\\:name", "Dost Muhammad Langove").send("#person button[type=submit]");
            assertEquals("1", rows.text(entered, "Dost Muhammad Langove"), "other words are another form");
        }
    }

    /** What the database refuses is told with the values that it refused, and the server tells its log before we do. */
    @Test
    void aFaultOfTheDatabaseNamesNobodyInTheLog(PortalServer portal) throws SQLException {
        portal.loadDemo();
        change(portal, "alter table criminal_record alter column name varchar(60)");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("cro.examiner", LoadDemo.PASSWORD).go("/criminalrecord/enter");
            browser.type("#person\\:name", "Zahoor ".repeat(12)).send("#person button[type=submit]");
            assertTrue(browser.text().matches("(?s).*\\b[2-9A-Z]{4}-[2-9A-Z]{4}\\b.*"), browser.text());
        } finally {
            change(portal, "alter table criminal_record alter column name varchar(120)");
        }
        assertTrue(portal.log().contains("Incident"), "it is told");
        assertFalse(portal.log().contains("Zahoor"), "and names nobody");
    }

    private static void change(PortalServer portal, String order) throws SQLException {
        try (Connection connection = portal.database().open();
                Statement statement = connection.createStatement()) {
            statement.execute(order);
        }
    }

    private static void enter(Browser browser) {
        browser.type("#person\\:name", "Naseer Ahmad").type("#person\\:father", "Bashir Ahmad");
        browser.send("#person button[type=submit]");
    }
}
