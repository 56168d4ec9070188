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
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.SomeReason;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** Who was in prison is entered by hand and by sheet, shown with its case, and settled where it contradicts the court, in a real browser. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrisonE2E {
    private static final String CNIC = "5440000000011";
    private static final String OPEN = "select cast(count(*) as varchar(9)) from stay_discrepancy where state = 'OPEN'";

    private final PortalServer portal;

    @TempDir
    Path folder;

    PrisonE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void whoIsInsideIsShownAtTheTopAndWithTheCase() throws SQLException {
        String number = new Rows(portal).text("select record_number from criminal_record where cnic = ?", CNIC);
        try (Browser browser = as("cro.second", Screen.PHONE, Language.URDU)) {
            open(browser, "/criminalrecord/view?n=" + number).find("#inside");
            assertEquals(1, browser.count(".stays"), "once, with its case");
            browser.shot("prison-record").check().checkNothingIsCutOff();
        }
        try (Browser browser = as("cro.second", Screen.DESKTOP, Language.ENGLISH)) {
            open(browser, "/criminalrecord/view?n=" + number);
            browser.shot("prison-record-en").check();
            browser.go("/criminalrecord/prison?n=" + number);
            state(browser).find("#stays article");
            browser.shot("prison").check().checkNothingIsCutOff();
            // The second is refused until the first is ended, and nothing that was typed is lost.
            assertEquals(
                    "0", browser.find("#admission\\:entry").getAttribute("value"), "no case is chosen for anybody");
            browser.click("#admission\\:entry option:nth-child(2)")
                    .click("#admission\\:prison option[value=central-gaddani]")
                    .click("#admission\\:heldAs option[value=CONVICT]")
                    .type("#admission\\:number", "77/G")
                    .type("#admission\\:warrant", "Warrant of the Sessions Judge")
                    .click("#admission\\:put");
            browser.until(() -> browser.count("#admission .error") > 0);
            assertEquals("77/G", browser.find("#admission\\:number").getAttribute("value"));
            browser.click("#release\\:put");
            browser.until(() -> browser.count("#release .error") > 0);
            browser.shot("prison-refused").check();
            browser.click("#transfer\\:prison option[value=central-gaddani]")
                    .type("#transfer\\:number", "77/G")
                    .type("#transfer\\:order", "Letter 9 of the Inspector General of Prisons");
            day(browser, "#transfer\\:on", "2026-10-02");
            browser.click("#transfer\\:put");
            browser.until(() -> browser.text().contains(Texts.text("prisonView.transferred", Language.ENGLISH)));
            assertTrue(browser.find("#stays article:last-of-type").getText().contains("Central Prison Gaddani"));
            browser.shot("prison-transferred").check();
            browser.click("#stays article:last-of-type button[id$=strike]").find("#stays [id$=words]");
            browser.type("#stays [id$=words]", "short").click("#stays [id$=answer]");
            browser.until(() -> browser.count("#stays .error") > 0);
            browser.shot("prison-strike").check();
            browser.type("#stays [id$=words]", "The letter is of another prisoner")
                    .click("#stays [id$=answer]");
            browser.until(() -> browser.text().contains(Texts.text("prisonView.struckDone", Language.ENGLISH)));
        }
    }

    @Test
    void whatAPrisonSaysAndTheCourtDidNotIsLookedAtAndSettled() throws SQLException {
        Rows rows = new Rows(portal);
        int before = rows.count(OPEN);
        try (Browser browser = as("cro.third", Screen.PHONE, Language.URDU)) {
            browser.go("/criminalrecord/prison-discrepancies").find("#open tbody a");
            browser.shot("prison-discrepancies").check().checkNothingIsCutOff();
            browser.click("#open tbody a");
            state(browser).find(".discrepancy");
            browser.shot("prison-discrepancy").check().checkNothingIsCutOff();
            browser.click("#stays button[id$=settle]").find("#stays [id$=words]");
            browser.type("#stays [id$=words]", "عدالت کا حکم فائل میں دیکھا گیا، مثل 14")
                    .click("#stays [id$=answer]");
            browser.until(() -> browser.text().contains(Texts.text("prisonView.settledDone", Language.URDU)));
            browser.shot("prison-settled").check();
        }
        assertEquals(before - 1, rows.count(OPEN));
        try (Browser browser = as("cro.third", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/prison-discrepancies")
                    .shot("prison-discrepancies-en")
                    .check();
        }
    }

    @Test
    void aSheetOfThePrisonsDepartmentIsTriedAndThenEntered() throws IOException, SQLException {
        Rows rows = new Rows(portal);
        String of = " from recorded_offence o join criminal_record r on r.id = o.record_id join place p on p.id ="
                + " o.place_id where o.seq = 1 and o.struck = 0 and r.merge_id is null and not exists (select 1 from"
                + " prison_stay s where s.record_id = r.id) and r.cnic > '5440000000100' order by r.cnic";
        String line = "central-mach,900/A,%s,2026-11-01," + rows.text("select r.name" + of) + ",Warrant 5,"
                + rows.text("select r.cnic" + of) + "," + rows.text("select o.fir_reference" + of) + ","
                + rows.text("select p.code" + of) + ",under_trial\n";
        try (Browser browser = as("cro.third", Screen.PHONE, Language.URDU)) {
            browser.go("/criminalrecord/prison-sheet");
            attach(browser, "", line.formatted("came")).send("#sheet\\:try").find("#sheet .error");
            attach(browser, "118/2026", line.formatted("came")).send("#sheet\\:try");
            browser.shot("prison-sheet-refused").check().checkNothingIsCutOff();
            assertTrue(browser.find("#rows").getText().contains(Texts.text("prisonSheet.event", Language.URDU)));
            assertEquals(0, browser.count("#report\\:lodge"), "what is refused cannot be entered");
        }
        try (Browser browser = as("cro.third", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/find").send("#find\\:prisons").send("#sheet");
            attach(browser, "118/2026", line.formatted("admitted")).send("#sheet\\:try");
            browser.shot("prison-sheet-tried").check();
            browser.send("#report\\:lodge");
            browser.shot("prison-sheet-entered").check();
            assertEquals(
                    Texts.text("bulk.filed", Language.ENGLISH, 1, 0),
                    browser.find("#messages .good").getText());
            assertTrue(browser.find("#counts")
                    .getText()
                    .contains(Texts.text("importing.outcome.NOT_ON_RECORD", Language.ENGLISH)));
        }
    }

    private Browser attach(Browser browser, String letter, String line) throws IOException {
        Path sheet = folder.resolve("prisons-" + line.hashCode() + ".csv");
        Files.writeString(
                sheet,
                "prison,prisoner_number,event,day,name,order,cnic,fir,station,held_as\n" + line
                        + "central-mach,901/A,admitted,2026-11-01,Somebody Else,Warrant"
                        + " 6,5440099999991,1/2026,station-quetta-sariab,convict\n");
        browser.type("#sheet\\:letter", letter);
        browser.find("#sheet\\:file").sendKeys(sheet.toString());
        return browser;
    }

    /** As the field of a day takes it, in whichever order its parts are shown. */
    private static void day(Browser browser, String css, String day) {
        browser.driver().executeScript("arguments[0].value = arguments[1]", browser.find(css), day);
    }

    private static Browser open(Browser browser, String path) {
        browser.go(path);
        return state(browser);
    }

    private static Browser state(Browser browser) {
        SomeReason.state(
                        browser,
                        "reason",
                        "What the prison wrote of the person",
                        "Letter 118 of the prisons department")
                .click("#reason\\:open");
        browser.find("#content .columns");
        return browser;
    }

    private Browser as(String username, Screen screen, Language language) {
        return portal.browser(screen, language).signIn(username, LoadDemo.PASSWORD);
    }
}
