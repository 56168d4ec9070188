package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
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
import pk.gov.balochistan.police.portal.testing.TakenPaper;
import pk.gov.balochistan.police.shared.Language;

/** An identification and a finished set are doubted by one examiner; whoever made them cannot vouch for them, and a third one lets them stand. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoubtE2E {
    private static final String WHY = "The left of the photograph is a smudge and no ridge.";

    private final PortalServer portal;

    DoubtE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void anIdentificationIsDoubtedAndLetStandByOneWhoDidNotMakeIt() throws SQLException {
        String number = new Rows(portal)
                .text(
                        "select comparison_number from print_comparison where conclusion = 'IDENTIFIED' and lift_id is not"
                                + " null order by id");
        String page = "/criminalrecord/comparison?n=" + number;
        try (Browser browser = as("cro.examiner", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go(page).find("#doubt");
            browser.send("#doubt\\:raise");
            browser.until(() -> browser.find("#doubt .error").getText().contains("10 to 300"));
            browser.type("#doubt\\:why", WHY).send("#doubt\\:raise").find("#doubted");
            assertEquals(1, browser.count("#yours"));
            assertEquals(0, browser.count("#withdraw"));
            browser.shot("doubt-raised").check().checkNothingIsCutOff();
            assertEquals(
                    "en", TakenPaper.of(browser, "#paper", "doubt-report-en").language());
        }
        try (Browser browser = as("cro.second", Screen.PHONE, Language.URDU)) {
            assertEquals("1", browser.find("#doubtedPrints strong").getText());
            browser.shot("doubts-called").click("#doubtedPrints").find("#doubted");
            browser.go("/criminalrecord/comparisons")
                    .shot("doubts-waiting")
                    .check()
                    .checkNothingIsCutOff();
            browser.send("#doubted li a").find("#withdraw");
            assertEquals(0, browser.count("#uphold"), "who concluded does not vouch for it");
            assertEquals(1, browser.count("#onlyWithdraw"));
            browser.shot("doubt-second").check().checkNothingIsCutOff();
        }
        try (Browser browser = as("cro.third", Screen.PHONE, Language.URDU)) {
            browser.go(page).find("#uphold");
            browser.send("#uphold\\:keep");
            browser.until(() -> browser.count("#uphold .error") == 1);
            browser.shot("doubt-refused-urdu").check();
            browser.type("#uphold\\:upholdWhy", "دوبارہ دیکھا: بارہ نکات ملتے ہیں")
                    .send("#uphold\\:keep");
            browser.find("#doubts");
            assertEquals(0, browser.count("#doubted"));
            browser.shot("doubt-upheld").check().checkNothingIsCutOff();
        }
    }

    @Test
    void aFinishedSetIsDoubtedAndLetStayByOneWhoDidNotTakeIt() throws SQLException {
        String number = new Rows(portal)
                .text(
                        "select r.record_number from print_set s join criminal_record r on r.id = s.record_id where s.state"
                                + " = 'COMPLETE' and s.seq = 1 and s.begun_by = 'user:cro.examiner' order by s.id");
        String page = "/criminalrecord/set-doubt?n=" + number + "&s=1&k=PRINTS";
        try (Browser browser = as("cro.second", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go(page).find("#doubt");
            browser.type("#doubt\\:why", "short").send("#doubt\\:give");
            browser.until(() -> browser.count("#doubt .error") == 1);
            assertEquals("short", browser.find("#doubt\\:why").getAttribute("value"), "nothing is lost");
            browser.click("#doubt\\:fault option[value=PERSON]").type("#doubt\\:why", WHY);
            browser.send("#doubt\\:give").find("#yours");
            browser.shot("set-doubted").check().checkNothingIsCutOff();
        }
        try (Browser browser = as("cro.examiner", Screen.PHONE, Language.URDU)) {
            browser.go("/criminalrecord/destructions").find("#doubted li a");
            browser.go(page).find("#onlyWithdraw");
            assertEquals(0, browser.count("#uphold"), "who took it does not vouch for it");
            browser.shot("set-doubt-taker").check().checkNothingIsCutOff();
        }
        try (Browser browser = as("cro.third", Screen.PHONE, Language.URDU)) {
            assertEquals("1", browser.find("#doubtedSets strong").getText());
            browser.go("/criminalrecord/destructions")
                    .shot("sets-doubted")
                    .check()
                    .checkNothingIsCutOff();
            browser.send("#doubted li a").find("#uphold");
            browser.type("#uphold\\:upholdWhy", "گرفتاری کا پرچہ اور تصویر اسی شخص کے ہیں")
                    .send("#uphold\\:keep");
            browser.find("#doubt");
            assertEquals(0, browser.count("#withdraw"));
            assertTrue(browser.text().contains("smudge"), "what was said stays to be read");
        }
        try (Browser browser = as("sho.sariab", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go(page);
            assertEquals(0, browser.count("#set"));
        }
    }

    private Browser as(String username, Screen screen, Language language) {
        return portal.browser(screen, language).signIn(username, LoadDemo.PASSWORD);
    }
}
