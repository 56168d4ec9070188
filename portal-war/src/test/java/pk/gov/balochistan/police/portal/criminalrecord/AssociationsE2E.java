package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.SomeReason;
import pk.gov.balochistan.police.shared.Language;

/** Who goes about with whom is entered, walked along and struck, and a gang is made, in a real browser. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssociationsE2E {
    /** Sends the form as its button does, and goes on to no other page. */
    private static final String PRESSED = "const form = document.getElementById('gang');"
            + "const sent = new URLSearchParams(new FormData(form));"
            + "sent.append('gang:put', '');"
            + "const request = new XMLHttpRequest();"
            + "request.open('POST', form.action, false);"
            + "request.send(sent);"
            + "return request.status;";

    private static final String REASON = "Who goes about with whom in this case";

    /** Whose tenth look-up, for which more than the reason is asked, is far away. */
    private static final String WALKER = "chart.walker";

    private final PortalServer portal;
    private final Rows rows;

    AssociationsE2E(PortalServer portal) {
        this.portal = portal;
        this.rows = new Rows(portal);
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    private String number(int person) throws SQLException {
        return rows.text(
                "select record_number from criminal_record where cnic = '54400" + String.format("%07d", person) + "1'");
    }

    @Test
    void anOfferIsEnteredAnotherByNumberAndOneIsStruck() throws SQLException {
        try (Browser browser = as("cro.second", Screen.DESKTOP, Language.ENGLISH)) {
            open(browser, "/criminalrecord/associations?n=" + number(10)).find("#offered");
            int before = rows.count("select count(*) from association");
            browser.shot("associations").check().checkNothingIsCutOff();
            browser.click("#offers li:has(.number) .take")
                    .until(() ->
                            browser.find("#assoc\\:paper").getAttribute("value").startsWith("214/"));
            assertEquals(before, rows.count("select count(*) from association"), "taking over enters nothing");
            browser.click("#assoc\\:put").until(() -> browser.count("#assoc .error") > 0);
            assertEquals(number(14), browser.find("#assoc\\:other").getAttribute("value"), "nothing typed is lost");
            browser.click("#assoc\\:reliability option[value=A]").click("#assoc\\:information option[value=KNOWN]");
            browser.type("#assoc\\:words", "Our informant saw them").click("#assoc\\:put");
            browser.until(() -> browser.find("#assoc").getText().contains("Name the report by its number alone"));
            browser.shot("associations-refused").check();
            browser.type("#assoc\\:words", "Both in the charge").click("#assoc\\:put");
            browser.until(() -> browser.count("#offered") == 0);
            browser.type("#assoc\\:other", number(24)).click("#assoc\\:kind option[value=SUPPLIED_BY]");
            browser.click("#assoc\\:source option[value=INTELLIGENCE]").type("#assoc\\:paper", "IR 90");
            browser.click("#assoc\\:reliability option[value=E]").click("#assoc\\:put");
            browser.until(() -> browser.count("#assoc .error") > 0);
            assertTrue(browser.text().contains("for the record office alone"), "a weak source is for no reader");
            browser.click("#assoc\\:office").click("#assoc\\:put");
            browser.until(() -> browser.text().contains("IR 90"));
            browser.click("#rows li:has(.number) .away").find("#rows [id$=why]");
            browser.click("#rows [id$=strike]").until(() -> browser.count("#rows .error") > 0);
            browser.type("#rows [id$=why]", "The report was of another man").click("#rows [id$=strike]");
            browser.until(() -> browser.count("#rows li:first-child.struck") == 1);
            browser.shot("associations-struck").check();
        }
        assertEquals(
                2,
                rows.count(
                        "select count(*) from association where entered_by = 'user:cro.second' and kind <> 'MEMBER'"));
        assertEquals(
                "user:cro.second", rows.text("select struck_by from association_strike where why like 'The report%'"));
    }

    @Test
    void oneWalksAlongTheChartForOneReasonAndEachStepIsALookUp() throws SQLException {
        portal.open(WALKER, Role.CRO_EXAMINER, "unit-criminal-record-office");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH).signIn(WALKER)) {
            open(browser, "/criminalrecord/chart?n=" + number(10)).find("#picture svg a");
            browser.shot("chart").check().checkNothingIsCutOff();
            assertFalse(browser.find("#list").getText().contains("88/")
                    && browser.text().contains("case no longer told"));
            assertEquals(
                    1,
                    rows.count(
                            "select count(*) from person_view where actor = 'user:chart.walker' and target = ? and"
                                    + " purpose = 'NOT_ASKED'",
                            "criminal-record:" + number(11)),
                    "whoever is named on it was looked at");
            assertTrue(
                    rows.text("select detail from audit_entry where actor = 'user:chart.walker' and action ="
                                    + " 'CRIMINAL_RECORD_READ:open' and detail like 'rows=%' order by id desc")
                            .contains(number(11)),
                    "and the trail names each");
            int before = views();
            String next = browser.find("#list ol a").getText();
            browser.send("#list ol > li:first-child > a").find("#list");
            assertTrue(browser.find("#content").getText().contains(next), "the next one is in the middle");
            assertTrue(browser.text().contains(REASON), "for the same reason");
            assertEquals(before + 1, views());
            open(browser, "/criminalrecord/chart?n=" + number(10)).find("#more");
            browser.send("#more").find("#less");
            browser.shot("chart-two-rings").check();
            assertTrue(browser.count("#picture svg a") > browser.count("#list ol:first-of-type > li"));
            browser.send("#list li.is-gang > a").find("#known");
            browser.shot("gang").check().checkNothingIsCutOff();
        }
        try (Browser browser = as("cro.third", Screen.PHONE, Language.URDU)) {
            open(browser, "/criminalrecord/chart?n=" + number(10)).find("#list");
            assertTrue(
                    browser.find("#list").getLocation().getY()
                            < browser.find("#picture").getLocation().getY(),
                    "the list leads");
            browser.shot("chart").check().checkNothingIsCutOff();
        }
        try (Browser browser = as("cro.third", Screen.DESKTOP, Language.URDU)) {
            open(browser, "/criminalrecord/chart?n=" + number(1)).find("#picture svg a");
            browser.shot("chart").check();
        }
    }

    private int views() throws SQLException {
        return rows.count(
                "select count(*) from person_view where actor = 'user:chart.walker' and purpose <> 'NOT_ASKED'");
    }

    @Test
    void aGangIsMadeAndGetsAMemberInUrduOnAPhone() throws SQLException {
        try (Browser browser = as("cro.second", Screen.PHONE, Language.URDU)) {
            browser.go("/criminalrecord/gangs").find("#rows");
            browser.shot("gangs").check().checkNothingIsCutOff();
            browser.send("#new").find("#gang");
            browser.type("#gang\\:name", "کچلاک گروہ").type("#gang\\:aliases", "Kuchlak Group");
            browser.send("#gang\\:put").find("#gang .error");
            browser.shot("gang-refused").check();
            assertEquals("کچلاک گروہ", browser.find("#gang\\:name").getAttribute("value"), "nothing typed is lost");
            browser.click("#gang\\:crime option[value=NARCOTICS]")
                    .click("#gang\\:districts option[value=district-quetta]");
            browser.click("#gang\\:source option[value=CASE_DIARY]").type("#gang\\:paper", "Diary 3");
            browser.click("#gang\\:reliability option[value=B]").click("#gang\\:information option[value=KNOWN]");
            assertEquals(200L, browser.driver().executeScript(PRESSED), "on a slow line the button is pressed twice");
            browser.send("#gang\\:put").find("#reason");
            SomeReason.state(browser, "reason", REASON, "FIR 9/2026 Sariab").click("#reason\\:open");
            browser.find("#known");
            browser.click("summary").type("#member\\:other", number(25)).click("#member\\:role option[value=LEADER]");
            browser.click("#member\\:source option[value=STATEMENT]").type("#member\\:paper", "Statement 2");
            browser.click("#member\\:reliability option[value=B]").click("#member\\:information option[value=KNOWN]");
            browser.click("#member\\:put").find("#list ol li");
            browser.shot("gang-made").check().checkNothingIsCutOff();
            browser.go("/criminalrecord/gangs?name=Kuchlak%20Grup&district=district-quetta")
                    .find("#rows td");
            assertEquals(1, browser.count("#rows tbody tr"), "by an alias, misspelt");
        }
    }

    @Test
    void whoHasNoRightFindsNothingAndAGuessedNumberOpensNothing() throws SQLException {
        String one = number(10);
        try (Browser browser = as("sho.sariab", Screen.DESKTOP, Language.ENGLISH)) {
            for (String page : new String[] {
                "chart?n=" + one, "chart?n=" + one + "&f=" + one, "associations?n=" + one, "gangs", "new-gang"
            }) {
                browser.go("/criminalrecord/" + page);
                assertEquals(0, browser.count("#reason, #list, #rows, #gang"), page);
            }
        }
        try (Browser browser = as("cro.third", Screen.DESKTOP, Language.ENGLISH)) {
            String nobodys = number(30);
            browser.go("/criminalrecord/chart?n=" + nobodys + "&f=" + nobodys).find("#reason");
            assertEquals(0, browser.count("#list"), "who did not look there has no reason to bring along");
            browser.go("/criminalrecord/gang?n=1234567897").find("#content");
            assertEquals(0, browser.count("#list"));
        }
    }

    private static Browser open(Browser browser, String path) {
        browser.go(path);
        SomeReason.state(browser, "reason", REASON, "FIR 9/2026 Sariab").click("#reason\\:open");
        browser.find("#content .notice");
        return browser;
    }

    private Browser as(String username, Screen screen, Language language) {
        return portal.browser(screen, language).signIn(username, LoadDemo.PASSWORD);
    }
}
