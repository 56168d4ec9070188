package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.SomeReason;
import pk.gov.balochistan.police.portal.testing.TakenPaper;
import pk.gov.balochistan.police.shared.Language;

/** An array is composed where no parade is possible, shown in Urdu on a phone by an officer who learns nothing, and read by whoever sealed it. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhotoArrayE2E {
    private static final String SUSPECT = "5440000002011";
    private static final String OF_THE_TEN = "cnic between '5440000002011' and '5440000002101'";

    private final PortalServer portal;

    PhotoArrayE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void oneSealsAnotherShowsAndTheFirstReadsWhatWasSaid() throws SQLException {
        String array = sealed();
        shown(array);
        try (Browser browser = as("cro.examiner", Screen.PHONE, Language.URDU)) {
            browser.go("/criminalrecord/arrays").shot("arrays").check().checkNothingIsCutOff();
            browser.go("/criminalrecord/array?n=" + array).find("#witnesses dl");
            browser.shot("array-answered").check().checkNothingIsCutOff();
            assertEquals(
                    "ur",
                    TakenPaper.of(browser, "#witnesses .actions a", "array-protocol-ur")
                            .language());
        }
        try (Browser browser = as("cro.examiner", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/array?n=" + array).find("#witnesses dl");
            browser.shot("array-answered").check();
            assertTrue(browser.find("#witnesses").getText().contains("Chose number 3"));
            assertTrue(browser.find("#witnesses .notice").getText().startsWith("The suspect’s photograph stood"));
            assertEquals(
                    "en",
                    TakenPaper.of(browser, "#witnesses .actions a", "array-protocol-en")
                            .language());
            browser.click("#order\\:give");
            browser.until(() -> browser.find("#order .error").getText().contains("name of the witness"));
            witness(browser, "order", "GUL BIBI", "station-quetta-sariab").click("#order\\:give");
            browser.until(
                    () -> browser.find("#order .error").getText().contains("Nobody is shown the same person twice"));
        }
    }

    /** @return the number of the array */
    private String sealed() throws SQLException {
        String suspect = new Rows(portal).text("select record_number from criminal_record where cnic = ?", SUSPECT);
        try (Browser browser = as("cro.examiner", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/photos?n=" + suspect);
            SomeReason.state(browser, "reason", "Whether the witness knows him", "FIR 118/2026 Sariab")
                    .click("#reason\\:open");
            browser.click("#array").find("#reason");
            browser.shot("array-reason").check();
            SomeReason.state(browser, "reason", "Whether the witness knows him", "FIR 118/2026 Sariab")
                    .click("#reason\\:open")
                    .find("#compose");
            browser.shot("array-compose").check().checkNothingIsCutOff();
            tellsNothingOfTheTen(browser.driver().getPageSource(), suspect);
            browser.click("#compose\\:seal");
            browser.until(() -> browser.find("#compose .error").getText().contains("why no identification parade"));
            witness(browser, "compose", "Gul Bibi", "station-quetta-sariab");
            browser.type("#compose\\:words", "Raids at his house and at his brother's found nobody.");
            choose(browser, "compose:bar", "CUSTODY").click("#compose\\:seal");
            browser.until(
                    () -> browser.find("#compose .error").getText().contains("can stand in an identification parade"));
            browser.shot("array-refused").check();
            assertEquals("Gul Bibi", browser.find("#compose\\:name").getAttribute("value"), "nothing typed is lost");
            List<WebElement> picks = browser.all("#candidates input[type=checkbox]");
            for (int i = 0; i < 4; i++) picks.get(i).click();
            choose(browser, "compose:bar", "NOT_FOUND").click("#compose\\:seal");
            browser.until(() -> browser.find("#candidates .error").getText().contains("at least 5"));
            assertEquals(4, browser.count("#candidates input:checked"), "nor picked");
            browser.all("#candidates input[type=checkbox]").get(4).click();
            browser.shot("array-picked").check();
            browser.click("#compose\\:seal").find("#witnesses");
            browser.shot("array-sealed").check().checkNothingIsCutOff();
            Matcher number =
                    Pattern.compile("n=(\\d{10})").matcher(browser.driver().getCurrentUrl());
            assertTrue(number.find());
            browser.go("/criminalrecord/showing?n=" + number.group(1) + "&s=1");
            assertEquals(0, browser.count("#showing"), "whoever opens records shows nobody to a witness");
            browser.go("/criminalrecord/array?n=" + number.group(1));
            assertEquals(0, browser.count("#order\\:place option[value=unit-criminal-record-office]"));
            witness(browser, "order", "Gull Beebi", "station-quetta-city").click("#order\\:give");
            browser.until(() -> browser.find("#order .error").getText().contains("sounds like it"));
            browser.type("#order\\:name", "Second").click("#order\\:give");
            browser.until(() -> browser.count("#witnesses h3") == 2);
            browser.shot("array-own").check();
            return number.group(1);
        }
    }

    private void shown(String array) throws SQLException {
        String address = "/criminalrecord/showing?n=" + array + "&s=1";
        try (Browser browser = as("officer.sariab", Screen.PHONE, Language.URDU)) {
            browser.go("/criminalrecord/showings").shot("showings").check().checkNothingIsCutOff();
            for (String composers :
                    List.of("/criminalrecord/array.pdf?n=" + array + "&s=1", "/criminalrecord/array?n=" + array))
                assertFalse(status(browser, composers).equals(200L), composers);
            assertFalse(
                    status(browser, "/criminalrecord/showing.pdf?n=" + array + "&s=1")
                            .equals(200L),
                    "too early");
            browser.go(address).find("#told");
            browser.shot("showing-told").check().checkNothingIsCutOff();
            assertEquals(0, browser.count("#photographs"));
            browser.click("#begin\\:start").find("#begin .error");
            browser.click("#begin\\:tick").click("#begin\\:start").find("#photographs");
            browser.shot("showing-open").check().checkNothingIsCutOff();
            tellsNothingOfTheTen(browser.driver().getPageSource(), null);
            assertEquals(
                    "480x600 480x600 480x600 480x600 480x600 480x600",
                    browser.driver()
                            .executeScript("return [...document.querySelectorAll('#photographs img')]"
                                    + ".filter(i => i.src.startsWith('data:image/jpeg;base64,'))"
                                    + ".map(i => i.naturalWidth + 'x' + i.naturalHeight).join(' ')"));
            browser.click("#outcome\\:record").find("#outcome .error");
            choose(browser, "outcome:answer", "CHOSE");
            choose(browser, "outcome:chosen", "3");
            browser.type("#outcome\\:words", "یہی ہے، آنکھوں سے پہچانا۔");
            browser.click("#outcome\\:record").find("#outcome .error");
            assertEquals(
                    "یہی ہے، آنکھوں سے پہچانا۔",
                    browser.find("#outcome\\:words").getAttribute("value"));
            browser.type("#outcome\\:certainty", "سو فیصد").type("#outcome\\:others", "لیڈی کانسٹیبل ثمینہ");
            browser.click("#outcome\\:record").find("#said");
            browser.shot("showing-said").check().checkNothingIsCutOff();
            assertEquals(0, browser.count("#photographs"), "nor seen again");
            assertEquals(
                    "ur", TakenPaper.of(browser, "#paper", "array-paper-ur").language());
            browser.type("#note\\:words", "کانسٹیبل کا نام ثمینہ نہیں، سمیعہ ہے۔")
                    .click("#note\\:write");
            browser.until(() -> browser.find("#said").getText().contains("سمیعہ"));
        }
        Rows rows = new Rows(portal);
        String target = "photo-array:" + array + "/1";
        assertEquals(
                1,
                rows.count(
                        "select count(*) from person_view where target = ? and case_reference = ?",
                        target,
                        "FIR 118/2026 Sariab"));
        assertTrue(rows.text(
                        "select detail from audit_entry where action = 'ARRAY_SHOW:open' and target = ? and detail like 'rows=6 %'",
                        target)
                .startsWith("rows=6 "));
        assertEquals(
                "CHOSE 3",
                rows.text(
                        "select detail from audit_entry where action = 'ARRAY_SHOW:record' and outcome = 'OK' and target = ?",
                        target));
    }

    /** No name and no number of a record of the ten, but the suspect's own where whoever composes reads it. */
    private void tellsNothingOfTheTen(String page, String suspect) throws SQLException {
        String source = page.replaceAll("data:image/jpeg;base64,[A-Za-z0-9+/=]+", "");
        for (int i = 0; i < 10; i++) {
            String of = " from criminal_record where " + OF_THE_TEN + " order by cnic offset " + i
                    + " rows fetch first 1 rows only";
            String number = new Rows(portal).text("select record_number" + of);
            if (number.equals(suspect)) continue;
            assertFalse(source.contains(number), number);
            assertFalse(source.contains(number.substring(0, 5) + "-" + number.substring(5)), number);
            assertFalse(source.contains(new Rows(portal).text("select name" + of)), number);
            String set = new Rows(portal)
                    .text(
                            "select s.id from photo_set s join criminal_record r on r.id = s.record_id where r.record_number = ?",
                            number);
            assertFalse(source.matches("(?s).*\\b" + set + "\\b.*"), "the row " + set);
        }
    }

    @Test
    void anArrayThatFellIsShownToNobodyThoughItsPageStandsOpen() throws SQLException {
        Rows rows = new Rows(portal);
        String array = rows.text(
                "select a.array_number from photo_array a join array_showing s on s.array_id = a.id where s.witness = 'Zar Bibi'");
        try (Browser browser = as("sho.sariab", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/showings").shot("showings").check();
            browser.click("#waiting li:last-child a").find("#void, #begin");
            browser.go("/criminalrecord/showing?n=" + array + "&s=2").find("#begin");
            browser.shot("showing-told").check().checkNothingIsCutOff();
            rows.change(
                    "update photo_set set state = 'WITHDRAWN', withdrawn_at = current_timestamp, withdrawn_by = 'user:x',"
                            + " withdrawn_why = 'ACQUITTED' where id = (select m.set_id from array_member m join photo_array a"
                            + " on a.id = m.array_id where a.array_number = ? and m.seq = 4)",
                    array);
            browser.click("#begin\\:tick").click("#begin\\:start").find("#void");
            assertEquals(0, browser.count("#photographs"));
            browser.shot("showing-void").check();
        }
        try (Browser browser = as("cro.second", Screen.PHONE, Language.ENGLISH)) {
            browser.go("/criminalrecord/array?n=" + array);
            assertEquals(0, browser.count("#array"), "each sees the own ones alone");
            browser.go("/criminalrecord/arrays").shot("arrays").check();
            assertEquals(0, browser.count("#own table"));
        }
    }

    private static Browser witness(Browser browser, String form, String name, String place) {
        browser.type("#" + form + "\\:name", name);
        choose(browser, form + ":language", "URDU");
        return choose(browser, form + ":place", place);
    }

    private static Browser choose(Browser browser, String id, String value) {
        return browser.click("#" + id.replace(":", "\\:") + " option[value='" + value + "']");
    }

    private static Object status(Browser browser, String path) {
        return browser.driver()
                .executeAsyncScript(
                        "const done = arguments[1]; fetch(arguments[0]).then(answer => done(answer.status))", path);
    }

    private Browser as(String username, Screen screen, Language language) {
        return portal.browser(screen, language).signIn(username, LoadDemo.PASSWORD);
    }
}
