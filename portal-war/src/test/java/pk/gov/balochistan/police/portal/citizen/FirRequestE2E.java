package pk.gov.balochistan.police.portal.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.TakenPaper;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** A report of a crime on which the station registers no FIR: the superior reviews it, and the citizen prints what a court needs. */
@ExtendWith(PortalExtension.class)
class FirRequestE2E {
    private static final String STATION = "station-quetta-sariab";
    private static final String WHY = "Both sides dispute an account of money.";

    @Test
    void theStationDeclinesTheSuperiorReviewsAndTheCitizenPrintsTheSheet(PortalServer portal) throws Exception {
        portal.open("fir.sho", Role.SHO, STATION);
        portal.open("fir.sdpo", Role.SDPO, "circle-quetta-sariab");
        String number;
        try (Browser citizen = portal.browser(Screen.PHONE, Language.URDU)) {
            number = new Complaining(citizen)
                    .about("crime_report_walkin")
                    .tell(Complaining.STORY)
                    .at("district-quetta", STATION)
                    .named("Zarmina Baloch", "0300-1234567", "no")
                    .send();
        }
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("fir.sho").go("/complaint/view?n=" + number);
            browser.find("#firFirst");
            browser.shot("fir-first").check();
            browser.type("#firAsk\\:first", "PPC 379").click("#firAsk\\:go");
            browser.until(() -> browser.text().contains(Texts.text("fir.asked", Language.ENGLISH)));
            browser.click("#fir details:has(#firDecline) summary")
                    .click("#firDecline\\:reason option[value=CIVIL]")
                    .type("#firDecline\\:words", WHY);
            browser.shot("fir-answer").check().click("#firDecline\\:go");
            browser.until(() -> browser.text().contains(Texts.text("fir.declined", Language.ENGLISH)));
        }
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("fir.sdpo")
                    .go("/complaint/firs?figure=TO_REVIEW")
                    .shot("firs")
                    .check();
            assertTrue(browser.find("#rows").getText().replace(" ", "").contains(number), "it waits unasked");
            browser.go("/complaint/view?n=" + number)
                    .type("#firReview\\:reasons", "The parties may go to a civil court.");
            browser.shot("fir-review").check().click("#firReview\\:uphold");
            browser.until(() -> browser.text().contains(Texts.text("fir.upheld", Language.ENGLISH)));
            browser.go("/complaint/fir-figures").shot("fir-figures").check();
            assertTrue(browser.count("#places tbody tr a") >= 1, "each figure leads to its list");
        }
        assertPrinted(portal, number);
    }

    private static void assertPrinted(PortalServer portal, String number) throws Exception {
        try (Browser citizen = portal.browser(Screen.PHONE, Language.URDU)) {
            citizen.go("/track").type("#number", number).type("#fact", "4567").send("#ask");
            citizen.shot("track-fir").check();
            assertTrue(citizen.find("#firReason").getText().contains("دیوانی"));
            assertFalse(citizen.find("#petition").getText().isEmpty());
            assertEquals(
                    "en",
                    TakenPaper.of(citizen, "#petitionEnglish", "petition-en").language());
            assertEquals(
                    "ur", TakenPaper.of(citizen, "#petitionUrdu", "petition-ur").language());
            citizen.send("#printUrdu").shot("petition").check();
            assertEquals(portal.address("/track"), citizen.driver().getCurrentUrl(), "no number in the address");
            assertTrue(citizen.find("#petitioner").getText().contains("Zarmina Baloch"));
            assertTrue(citizen.text().contains(WHY));
            citizen.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
            citizen.driver()
                    .executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of("width", 794, "height", 1123, "deviceScaleFactor", 1, "mobile", false));
            citizen.shot("petition-printed");
            assertFalse(citizen.find(".top").isDisplayed(), "the sheet alone is on paper");
        }
        assertEquals(
                3,
                new Rows(portal)
                        .count(
                                "select count(*) from audit_entry where action = 'CITIZEN_TRACK:summarise' and detail"
                                        + " = 'PHONE' and target = ?",
                                "complaint:" + number));
    }
}
