package pk.gov.balochistan.police.portal.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;

/** What the limits on complaints say on the pages, and what they let through. */
@ExtendWith(PortalExtension.class)
class FilingLimitsE2E {
    /** T13: who tries many numbers learns of no more officers, and a complaint that names one is taken all the same. */
    @Test
    void unknownBeltNumbersAreCountedAndBeyondTheLimitStayInWords(PortalServer portal) throws SQLException {
        Rows rows = new Rows(portal);
        String counted = "select coalesce(sum(hits), 0) from throttle where counter_key like 'belt-address:%'";
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, Language.ENGLISH)) {
            int before = rows.count(counted);
            new Complaining(browser)
                    .about("misbehaviour")
                    .tell(Complaining.STORY)
                    .at("district-quetta", null)
                    .against("none", "ZZ-98", null)
                    .named("Zarmina Baloch", "0300-1234567", "no");
            browser.send("#send").find("#beltError");
            assertEquals(before + 1, rows.count(counted));
            rows.change("update throttle set hits = 19 where counter_key like 'belt-address:%'");
            browser.go("/complain/check").send("#send").find("#beltError");
            String number = new Complaining(browser.go("/complain/check")).send();
            assertEquals(
                    "ZZ-98",
                    rows.text(
                            "select s.described from complaint_subject s join complaint c on c.id = s.complaint_id"
                                    + " where c.tracking_number = ?",
                            number));
        } finally {
            rows.change("delete from throttle where counter_key like 'belt-address:%'");
        }
    }

    /** T13: beyond the limit one waits, loses nothing, and reads whom to call in danger; a cell or a beating does not wait. */
    @ParameterizedTest
    @CsvSource({"ENGLISH", "URDU"})
    void aComplaintBeyondTheLimitIsKeptAndSentLater(Language language, PortalServer portal) throws SQLException {
        try (Browser browser = portal.browser(Screen.PHONE, language)) {
            Rows rows = new Rows(portal);
            Complaining.filled(browser).send();
            rows.change("update throttle set hits = 5 where counter_key like 'file-device:%'");
            browser.go("/complain/done").send("#clear");
            Complaining.filled(browser);
            browser.send("#send").shot("complain-limit").check();
            assertTrue(browser.find("#messages").getText().contains("15"), browser.text());
            assertTrue(browser.go("/complain/check").text().contains(Complaining.STORY), "nothing typed is lost");
            browser.go("/complain?change=1")
                    .click("input[value=illegal_detention]")
                    .send("#goOn");
            browser.go("/complain/whom").click("input[name=rung][value=none]").send("#goOn");
            browser.go("/complain/check").send("#send");
            String number = browser.find("#number").getText().replaceAll("\\D", "");
            assertEquals(
                    1,
                    rows.count(
                            "select count(*) from audit_entry where target = ? and detail = 'beyond the limit'",
                            "complaint:" + number));
            rows.change(
                    "update throttle set window_start = timestamp '2020-01-01 00:00:00' where counter_key like 'file-device:%'");
            browser.go("/complain/done").send("#clear");
            assertEquals(12, Complaining.filled(browser).send().length(), "when the hour is over");
        }
    }

    /** T13: a network that began too many forms waits, with its choice on the page; a cell or a beating does not wait. */
    @Test
    void beyondTheLimitOfFormsBegunTheChoiceStaysOnThePage(PortalServer portal) throws SQLException {
        Rows rows = new Rows(portal);
        try (Browser before = portal.browser(Screen.PHONE, Language.ENGLISH);
                Browser browser = portal.browser(Screen.PHONE, Language.ENGLISH)) {
            new Complaining(before).about("crime_report_walkin");
            rows.change("update throttle set hits = 1000 where counter_key like 'draft-address:%'");
            new Complaining(browser).about("crime_report_walkin");
            assertTrue(browser.find("#problems").getText().contains("begun from this network"), browser.text());
            assertTrue(browser.find("input[value=crime_report_walkin]").isSelected());
            new Complaining(before).tell(Complaining.STORY);
            browser.click("input[value=illegal_detention]").send("#goOn");
            assertTrue(browser.find("#description").isDisplayed(), browser.text());
        } finally {
            rows.change(
                    "update throttle set window_start = timestamp '2020-01-01 00:00:00' where counter_key like 'draft-address:%'");
        }
    }
}
