package pk.gov.balochistan.police.portal.stationdiary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.TakenPaper;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** A clerk keeps the diary of a day, the SDPO reads it and holds a page against it. */
@ExtendWith(PortalExtension.class)
class DiaryE2E {
    @ParameterizedTest
    @CsvSource({"ENGLISH, DESKTOP, station-quetta-sariab", "URDU, PHONE, station-quetta-city"})
    void theClerkWritesStrikesAndClosesAndTheSuperiorSees(
            Language language, Screen screen, String station, PortalServer portal) {
        portal.loadDemo();
        String suffix = language.code();
        portal.open("diary.clerk." + suffix, Role.STATION_CLERK, station);
        portal.open("diary.sdpo." + suffix, Role.SDPO, "circle-" + station.substring("station-".length()));
        String paper;
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn("diary.clerk." + suffix).go("/station/diaries");
            browser.shot("diaries").check();
            browser.send("#rows a");
            browser.type("#write\\:words", "The day is opened.").type("#write\\:held", "Gul Khan; PPC 379");
            browser.send("#write\\:sign");
            assertTrue(browser.text().contains(Texts.text("diary.custody.hour", language)), browser.text());
            assertEquals("The day is opened.", browser.find("#write\\:words").getAttribute("value"), "nothing is lost");
            browser.shot("diary-refused").check();
            browser.type("#write\\:held", "Gul Khan; PPC 379; 2026-01-01 08:00").send("#write\\:sign");
            browser.find("#entry-1");
            browser.type("#write\\:words", "سپاہی گشت پر روانہ ہوا۔").click("#write\\:kind option[value=STAFF]");
            browser.send("#write\\:sign").find("#entry-2");
            paper = browser.find("#hash").getText();
            browser.type("#strike\\:struck", "2").type("#strike\\:strikeWhy", "He did not leave.");
            browser.send("#strike\\:strikeNow");
            assertEquals("سپاہی گشت پر روانہ ہوا۔", browser.find("#entry-2 s").getText(), "legible");
            browser.shot("diary-struck").check();
            browser.click("#write\\:kind option[value=CLOSING]").type("#write\\:words", "The day is closed.");
            browser.type("#write\\:count", "1").type("#write\\:cash", "1250.50").send("#write\\:sign");
            assertTrue(browser.find("#entry-3").getText().contains("1250.50"));
            assertEquals(0, browser.count("#writing"), "nothing is written after the closing");
            browser.shot("diary-closed").check();
            for (Language of : new Language[] {Language.ENGLISH, Language.URDU}) {
                String link = of == Language.ENGLISH ? "#paperEn" : "#paperUr";
                TakenPaper form = TakenPaper.of(browser, link, "diary-" + of.code() + "-" + suffix);
                assertEquals(of.code(), form.language());
            }
        }
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn("diary.sdpo." + suffix).go("/station/diary?s=" + station);
            assertEquals(0, browser.count("#writing, #strike"), "a superior reads");
            browser.type("#compare\\:groups", paper).send("#compare\\:hold");
            String said = browser.find("#compared").getText();
            assertTrue(said.contains(Texts.text("diary.compare.EARLIER", language)), said);
            browser.type("#see\\:remarks", "Seen.").send("#see\\:seen");
            assertTrue(browser.find("#reviews").getText().contains("Seen."));
            browser.shot("diary-seen").check();
        }
    }
}
