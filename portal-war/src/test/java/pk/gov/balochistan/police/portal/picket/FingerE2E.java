package pk.gov.balochistan.police.portal.picket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** A finger at a picket goes to examiners from a small phone without scripts, and nothing is told before they have decided. */
@ExtendWith(PortalExtension.class)
class FingerE2E {
    private static final int AT_MOST_BYTES = 30 * 1024;

    @TempDir
    Path files;

    @Test
    void aFingerIsSentAndAskedAfterByItsNumber(PortalServer portal) throws IOException, SQLException {
        portal.loadDemo();
        Rows rows = new Rows(portal);
        Path image = Files.write(
                files.resolve("thumb.png"),
                Impression.of(InventedFinger.of(1_001), 78).png());
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, Language.URDU)) {
            browser.signIn("sdpo.sariab", LoadDemo.PASSWORD).go("/hotlist/picket");
            browser.find("#byFinger").click();
            browser.find("#send").click();
            assertEquals(
                    Texts.text("finger.ground.none", Language.URDU),
                    browser.find("#groundError").getText());
            browser.find("#ground option[value=AGREED]").click();
            browser.find("#finger option[value=RIGHT_THUMB]").click();
            browser.find("#reason option[value=PICKET]").click();
            browser.type("#where", "Naka Sariab Customs").find("#send").click();
            assertEquals(
                    Texts.text("image.none", Language.URDU),
                    browser.find("#fileError").getText());
            assertEquals(
                    1, browser.all("#ground option[value=AGREED][selected]").size(), "what was chosen stays");
            browser.shot("finger-refused");
            browser.find("#file").sendKeys(image.toString());
            browser.type("#dpi", "500").find("#send").click();
            String told = browser.find("#answer").getText();
            assertTrue(told.contains(Texts.text("picketFinger.examined", Language.URDU)), told);
            browser.shot("finger-sent");
            browser.find("#look").click();
            assertTrue(browser.find("#decided").getText().contains(Texts.text("finger.state.WAITING", Language.URDU)));
            browser.shot("finger-waiting");
        }
        int waiting = rows.count("select count(*) from print_comparison c join print_candidate k on k.id ="
                + " c.candidate_id where k.asked_finger_id is not null");
        assertTrue(waiting > 0 && waiting <= 3, waiting + " comparisons");
        try (Browser browser = portal.browser(Screen.PHONE, Language.ENGLISH)) {
            browser.signIn("sdpo.sariab", LoadDemo.PASSWORD);
            long bytes = browser.weigh("/hotlist/finger");
            assertTrue(bytes > 0 && bytes <= AT_MOST_BYTES, bytes + " bytes");
            assertEquals(0, browser.count("script"), "works without");
            browser.shot("finger").check();
        }
        String comparison =
                rows.text("select c.comparison_number from print_comparison c join print_candidate k on k.id ="
                        + " c.candidate_id where k.asked_finger_id is not null order by c.id");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("cro.examiner", LoadDemo.PASSWORD);
            browser.go("/criminalrecord/comparison?n=" + comparison).find("#pair img");
            assertEquals(2, browser.count("#pair img"));
            browser.shot("finger-comparison").check();
        }
    }
}
