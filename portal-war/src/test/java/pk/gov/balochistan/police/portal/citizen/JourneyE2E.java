package pk.gov.balochistan.police.portal.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.GatewayBeside;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** The way of a complaint through every program there is: portal, gateway and stand-in SMS centre, on one database. */
@ExtendWith(PortalExtension.class)
class JourneyE2E {
    private static final String PHONE = "923331120987";
    private static final String OTHER = "923217654321";
    private static final String STATION = "station-quetta-airport";
    private static final String STEP = "Both sides were called for tomorrow at ten.";
    private static final String DESK = "select p.code from complaint c join place p on p.id = c.responsible_place_id"
            + " where c.responsible_role = 'SHO' and c.tracking_number = ?";
    private static final Pattern DAY = Pattern.compile("\\d\\d-\\d\\d-\\d{4}");

    @Test
    void aComplaintOnTheWebIsGivenItsPlaceWorkedAndFollowedOnThePhone(PortalServer portal) throws Exception {
        portal.open("journey.province", Role.PROVINCE, "balochistan");
        portal.open("journey.sho", Role.SHO, STATION);
        try (GatewayBeside gateway = new GatewayBeside(portal);
                Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            TrackingNumber number = complained(browser);
            String due = day(browser.find("#dueAt").getText());
            assertEquals(told("filed", number, due), gateway.next(PHONE), "the receipt");

            giveItsPlace(browser, number);
            assertEquals(told("ROUTED", number, due), gateway.next(PHONE));
            assertEquals(STATION, new Rows(portal).text(DESK, number.digits()), "the right desk");

            browser.driver().manage().deleteAllCookies();
            takeAndStep(browser, number);
            assertEquals(told("TAKEN", number, due), gateway.next(PHONE));
            assertEquals(told("STEP", number, due), gateway.next(PHONE));

            String own = gateway.ask(PHONE, "STATUS " + number.printed());
            String begun = Texts.text("sms.next.IN_PROGRESS", Language.ENGLISH);
            assertTrue(own.startsWith(number.printed() + ": " + status() + ". " + begun), own);
            assertTrue(own.contains("Responsible: SHO, Airport. Answer promised by " + due), own);
            assertTrue(own.endsWith(STEP), own);

            String elsewhere = gateway.ask(OTHER, "STATUS " + number.printed());
            String brief = Texts.text("sms.status.word", Language.ENGLISH, number, status(), day(elsewhere));
            assertEquals(brief, elsewhere, "a status word and a day, and nothing else");
        }
    }

    /** By a citizen who does not know where it belongs. */
    private static TrackingNumber complained(Browser browser) {
        return new TrackingNumber(new Complaining(browser)
                .about("crime_report_walkin")
                .tell(Complaining.STORY)
                .somewhere()
                .named("Zarmina Baloch", "0333-1120987", "yes")
                .send());
    }

    /** The desk of the province passes it on, and the form is there no more. */
    private static void giveItsPlace(Browser browser, TrackingNumber number) {
        browser.signIn("journey.province").go("/complaint/view?n=" + number.digits());
        browser.find("#triage");
        assertTrue(isMissing(browser, "triage:kind"), "the citizen has said the kind");
        browser.click("#case details:has(#triage) summary").click("#triage\\:place option[value=" + STATION + "]");
        browser.shot("case-without-place").check().click("#triage button");
        browser.until(() -> browser.text().contains(Texts.text("caseView.routed", Language.ENGLISH)));
        assertTrue(isMissing(browser, "triage"), "once");
    }

    private static boolean isMissing(Browser browser, String id) {
        return (Boolean) browser.driver().executeScript("return document.getElementById(arguments[0]) === null", id);
    }

    /** As the officer at whose post the case waits: nobody else may take it. */
    private static void takeAndStep(Browser browser, TrackingNumber number) {
        browser.signIn("journey.sho").go("/complaint/view?n=" + number.digits());
        browser.click("#take button");
        browser.until(() -> browser.text().contains(Texts.text("caseView.taken", Language.ENGLISH)));
        browser.type("#step\\:note", STEP).all("#step button").get(0).click();
        browser.until(() -> browser.find(".timeline").getText().contains(STEP));
    }

    private static String status() {
        return Texts.text(ComplaintStatus.IN_PROGRESS.textKey(), Language.ENGLISH);
    }

    private static String told(String notice, TrackingNumber number, String due) {
        return Texts.text("complaint.sms." + notice, Language.ENGLISH, number, due);
    }

    private static String day(String words) {
        Matcher day = DAY.matcher(words.replace('\u2011', '-'));
        assertTrue(day.find(), words);
        return day.group();
    }
}
