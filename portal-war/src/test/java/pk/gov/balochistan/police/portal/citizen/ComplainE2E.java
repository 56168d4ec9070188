package pk.gov.balochistan.police.portal.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.TakenPaper;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** Journey 1: a citizen complains on the web. */
@ExtendWith(PortalExtension.class)
class ComplainE2E {
    private static final int AT_MOST_BYTES = 30 * 1024;

    @ParameterizedTest
    @CsvSource({"NARROW, URDU", "DESKTOP, ENGLISH"})
    void everyPageIsReadable(Screen screen, Language language, PortalServer portal) throws SQLException {
        try (Browser browser = portal.browser(screen, language)) {
            String number = new Complaining(browser)
                    .looking("complain")
                    .about("misbehaviour")
                    .tell(Complaining.STORY)
                    .at("district-quetta", "station-quetta-airport")
                    .withProgram("NAME_MATCH")
                    .against("0", null, "Tall, with a grey beard")
                    .named("Zarmina Baloch", "0300-1234567", "neutral")
                    .send();
            assertEquals(12, new TrackingNumber(number).digits().length());
            assertReceipt(browser, language, "lodge.texted.NEUTRAL", "lodge.next.track.CODE");
            assertFalse(browser.find("#dueAt").getText().isEmpty());
            String post = browser.find("#post").getText();
            assertTrue(post.startsWith(Texts.text("role.SDPO", language)), post);
            assertEquals(
                    "NAME_MATCH",
                    new Rows(portal)
                            .text(
                                    "select s.program from complaint_subject s join complaint c on c.id = s.complaint_id"
                                            + " where c.tracking_number = ? and s.program is not null",
                                    number));
        }
    }

    /** Whoever left a phone reads by when somebody will call, code or no code; what is sent to it, and what opens the steps. */
    private static void assertReceipt(Browser browser, Language language, String texts, String tracking) {
        String when = browser.find("#contactBy").getText();
        String first = browser.find("#first").getText();
        assertFalse(when.isEmpty());
        assertEquals(when.replaceAll("\\D", ""), first.replaceAll("\\D", ""), "the same time");
        assertTrue(first.endsWith(Texts.text(texts, language)), first);
        assertEquals(Texts.text(tracking, language), browser.find("#follow").getText());
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH", "URDU"})
    void aComplaintNeedsNoScripts(Language language, PortalServer portal) throws SQLException {
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, language)) {
            String number = new Complaining(browser)
                    .about("crime_report_walkin")
                    .tell(Complaining.STORY)
                    .at("district-quetta", null)
                    .named("Zarmina Baloch", "0300-1234567", "yes")
                    .change("whereText", "Behind the mosque")
                    .send();
            assertReceipt(browser, language, "lodge.texted.YES", "lodge.next.track.DIGITS");
            Rows rows = new Rows(portal);
            assertEquals(
                    "Behind the mosque",
                    rows.text("select where_text from complaint where tracking_number = ?", number));
            assertEquals(
                    Complaining.STORY,
                    rows.text("select description from complaint where tracking_number = ?", number));
            assertEquals(1, rows.count("select count(*) from complaint where tracking_number = ?", number));
        }
    }

    /** What no list offers is passed over: the page opens again, and nothing of it reaches a log. */
    @Test
    void aForgedProgramEndsNoDraft(PortalServer portal) {
        try (Browser browser = portal.browser(Screen.PHONE, Language.ENGLISH)) {
            new Complaining(browser)
                    .about("misbehaviour")
                    .tell(Complaining.STORY)
                    .at("district-quetta", null);
            browser.driver()
                    .executeScript(
                            "const list = document.querySelector('#program'); list.options[1].value = 'Zarak';"
                                    + " list.selectedIndex = 1; document.querySelector('input[name=rung][value=none]').click()");
            browser.send("#goOn");
            browser.go("/complain/whom").find("#goOn");
            assertEquals("", browser.find("#program").getAttribute("value"));
        }
    }

    @Test
    void everyPageWeighsLittle(PortalServer portal) {
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            Complaining complaining = new Complaining(browser);
            complaining
                    .about("torture_custody")
                    .tell(Complaining.STORY)
                    .at("district-quetta", null)
                    .against("0", null, null)
                    .anonymous();
            for (ComplainStep step : ComplainStep.values()) {
                long bytes = browser.weigh(step.address() + "?change=1");
                assertTrue(bytes > 0 && bytes <= AT_MOST_BYTES, step + ": " + bytes + " bytes");
            }
            browser.go("/complain/check");
            complaining.send();
            long bytes = browser.weigh("/complain/done");
            assertTrue(bytes <= AT_MOST_BYTES, "done: " + bytes + " bytes");
        }
    }

    @Test
    void whatWasTypedSurvivesAnErrorAndARestart(PortalServer portal) {
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, Language.URDU)) {
            Complaining complaining = new Complaining(browser).about("crime_report_walkin");
            browser.type("#description", "چوری");
            complaining.goOn();
            browser.shot("complain-error");
            assertEquals("چوری", browser.find("#description").getAttribute("value"));
            assertEquals("true", browser.find("#description").getAttribute("aria-invalid"));
            assertEquals(1, browser.all("#problems a[href='#description']").size());
            portal.restart();
            browser.go("/complain/what");
            assertEquals("چوری", browser.find("#description").getAttribute("value"), "from the draft");
            browser.type("#description", Complaining.STORY);
            portal.restart();
            complaining.goOn();
            assertFalse(browser.all("#district").isEmpty(), "the form that was open before the restart is taken");
        }
    }

    @Test
    void anEndedSessionLosesNothing(PortalServer portal) {
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, Language.ENGLISH)) {
            Complaining complaining = new Complaining(browser).about("crime_report_walkin");
            browser.type("#description", Complaining.STORY);
            browser.driver().manage().deleteCookieNamed("police");
            complaining.goOn();
            assertFalse(browser.all("#district").isEmpty());
            browser.go("/complain/what");
            assertEquals(Complaining.STORY, browser.find("#description").getAttribute("value"));
        }
    }

    /** T16: another site can send the form, but has neither the cookie nor the guard that follows from it. */
    @Test
    void aFormWithoutItsGuardStoresNothingAndIsShownAgain(PortalServer portal) {
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, Language.ENGLISH)) {
            Complaining complaining = new Complaining(browser).about("crime_report_walkin");
            browser.type("#description", Complaining.STORY);
            browser.driver().manage().deleteCookieNamed("draft");
            complaining.goOn();
            assertEquals(Complaining.STORY, browser.find("#description").getAttribute("value"));
            assertEquals(1, browser.all(".notice.warn").size());
            browser.go("/complain/what");
            assertTrue(browser.driver().getCurrentUrl().contains("/complain?"), "nothing was begun");
        }
    }

    @Test
    void theFormSentTwiceIsOneComplaint(PortalServer portal) throws SQLException {
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, Language.ENGLISH)) {
            Complaining.filled(browser);
            Rows rows = new Rows(portal);
            int before = rows.count("select count(*) from complaint");
            Resent resent = Resent.of(browser);
            resent.sendAtOnce(4);
            browser.send("#send");
            String number = browser.find("#number").getText();
            browser.driver().navigate().back();
            browser.driver().navigate().forward();
            assertEquals(number, browser.find("#number").getText());
            assertEquals(before + 1, rows.count("select count(*) from complaint"));
        }
    }

    @Test
    void whoGivesNoNameGetsACodeAndNoTexts(PortalServer portal) throws Exception {
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            Complaining complaining = new Complaining(browser)
                    .about("illegal_gratification")
                    .tell(Complaining.STORY)
                    .at("district-quetta", null)
                    .against("none", null, null);
            browser.type("#name", "Zarmina").type("#phone", "0300-1234567");
            assertTrue(browser.find("#name").isDisplayed());
            browser.click("#anonymous");
            assertFalse(browser.find("#name").isDisplayed(), "no name is asked for");
            complaining.goOn();
            assertFalse(browser.text().contains("Zarmina"));
            Resent resent = Resent.of(browser);
            String number = complaining.send();
            browser.shot("complain-anonymous").check();
            String code = browser.find("#code").getText();
            assertEquals(
                    Texts.text("lodge.next.anonymous", Language.URDU),
                    browser.find("#first").getText());
            assertTrue(
                    (Boolean) browser.driver().executeScript("return document.getElementById('contactBy') === null"));
            Rows rows = new Rows(portal);
            assertEquals("1", rows.text("select anonymous from complaint where tracking_number = ?", number));
            assertEquals(0, rows.count("select count(*) from outgoing_sms where cause = ?", "complaint:" + number));
            browser.go("/track").type("#number", number).type("#fact", code).send("#ask");
            assertEquals(1, browser.all("#next").size(), "the code opens the steps");
            browser.go("/complain/done").send("#clear");
            browser.go("/complain/done");
            assertEquals(0, browser.count("#code, #number"), "the code is shown no more");
            assertTrue(resent.send().matches(".*/complain(\\?.*)?"), "nor where the form is sent again");
            assertFalse(resent.get("/complain/done").body().contains(code));
        }
    }

    @Test
    void aSealedComplaintSaysWhoSeesItAndCanBeLeftQuickly(PortalServer portal)
            throws IOException, InterruptedException {
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            new Complaining(browser).about("domestic_violence").tell(Complaining.STORY);
            browser.go("/complain/what").shot("complain-sealed").check();
            assertEquals(1, browser.all(".leave a").size());
            HttpResponse<String> left = Resent.of(browser).get("/complain/leave");
            assertEquals(302, left.statusCode());
            String elsewhere = left.headers().firstValue("Location").orElse("");
            assertTrue(elsewhere.startsWith("https://"), elsewhere);
            browser.go("/complain/what");
            assertTrue(browser.driver().getCurrentUrl().contains("/complain?"), "nothing is kept");
            new Complaining(browser)
                    .about("domestic_violence")
                    .tell(Complaining.STORY)
                    .somewhere()
                    .against("none", null, null)
                    .agreeing("پولیس آ گئی")
                    .named("Zarmina Baloch", "0300-1234567", "no");
            browser.find("#duressWord[aria-invalid=true]");
            browser.shot("complain-word-refused");
            new Complaining(browser).agreeing("درزی آ گیا ہے").goOn();
            browser.find("#sealedNoPlace");
            browser.shot("complain-sealed-somewhere").check().send("#send");
            browser.shot("complain-sealed-done").check().find("#code");
            assertEquals(
                    Texts.text("lodge.next.agreedWord", Language.URDU),
                    browser.find("#agreedWord").getText());
            assertFalse(browser.text().contains("درزی"), "the word itself stands on no receipt");
            assertEquals(new TakenPaper(1, "ur"), TakenPaper.of(browser, "#paper", "receipt"));
            assertEquals(1, browser.all(".leave a").size());
            assertReceipt(browser, Language.URDU, "lodge.texted.NO", "lodge.next.track.CODE");
            String post = browser.find("#post").getText();
            assertTrue(post.startsWith(Texts.text("role.PROVINCE", Language.URDU)), post);
        }
    }

    @Test
    void anotherDistrictBringsItsOwnStations(PortalServer portal) {
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, Language.ENGLISH)) {
            Complaining complaining = new Complaining(browser).about("other").tell(Complaining.STORY);
            browser.click("#district option[value=district-quetta]");
            complaining.goOn();
            assertTrue(browser.all("#station option").size() > 5, "stations are shown before one goes on");
            browser.click("#station option[value=station-quetta-airport]");
            browser.click("#district option[value=district-pishin]");
            complaining.goOn();
            assertEquals(0, browser.count("#station option[value=station-quetta-airport]"));
            complaining.goOn();
            assertFalse(browser.all("input[name=rung]").isEmpty());
        }
    }

    /** Others may use the same phone. */
    @Test
    void whatWasBegunIsNotShownToTheNextPerson(PortalServer portal) {
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, Language.ENGLISH)) {
            new Complaining(browser).about("domestic_violence");
            browser.go("/complain").shot("complain-begun");
            assertEquals(0, browser.count("input[name=category]"));
            browser.send("#startAnew");
            assertEquals(0, browser.count("input[name=category]:checked"));
            assertFalse(browser.all("input[name=category]").isEmpty());
        }
    }

    @Test
    void anUnknownBeltNumberCanBeCorrected(PortalServer portal) {
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, Language.ENGLISH)) {
            new Complaining(browser)
                    .about("misbehaviour")
                    .tell(Complaining.STORY)
                    .at("district-quetta", null)
                    .against("none", "ZZ-99", null)
                    .named("Zarmina Baloch", "0300-1234567", "no");
            browser.send("#send").shot("complain-belt");
            assertEquals("ZZ-99", browser.find("#belt").getAttribute("value"));
            assertEquals(1, browser.all("#beltError").size());
        }
    }
}
