package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.inventedface.InventedFace;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.phototaking.SpoiltPhoto;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.SomeReason;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** Photographs are taken once their ground is given, a poor one only by whoever looked, and looked at by day. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhotosE2E {
    @TempDir
    Path files;

    private final PortalServer portal;

    PhotosE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void aSetIsTakenOnAMagistratesOrderAndNotOnAnArrest() throws IOException, SQLException {
        Path front = Files.write(files.resolve("front.jpg"), InventedFace.of(9).front());
        Path scar = Files.write(files.resolve("scar.jpg"), InventedFace.of(9).mark());
        Path side = Files.write(files.resolve("side.jpg"), SpoiltPhoto.poor());
        LocalDate today = LocalDate.now(Texts.PAKISTAN);
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("cro.examiner", LoadDemo.PASSWORD).go("/criminalrecord/photos?n=" + withoutPhotos());
            browser.shot("photos-reason").check();
            open(browser);
            choose(browser, "ARRESTED", today);
            browser.until(() -> browser.find("#begin .error").getText().contains("arrest alone is no ground"));
            assertEquals(0, browser.count("#photo"), "no camera opens");
            browser.shot("photos-refused").check().checkNothingIsCutOff();
            choose(browser, "ORDERED", today);
            browser.until(() -> browser.find("#begin .error").getText().contains("Name the court"));
            browser.type("#begin\\:court", "Judicial Magistrate I Quetta").type("#begin\\:orderNumber", "Misc. 44");
            browser.driver().executeScript("document.getElementById('begin:orderOn').value = '" + today + "'");
            browser.click("#begin\\:start").find("#photo");
            browser.click("#photo\\:take");
            browser.until(() -> browser.find("#photo .error").getText().contains("Choose the file"));
            send(browser, front);
            browser.until(() -> browser.find("#quality .tag").getText().equals("good"));
            send(browser, side);
            browser.until(() -> browser.find("#quality .tag").getText().equals("poor"));
            assertTrue(browser.find("#quality li:nth-child(2)").getText().contains("hold the camera still"));
            browser.shot("photos-poor").check().checkNothingIsCutOff();
            browser.click("#finish\\:complete");
            browser.until(() -> browser.find("#finish .error").getText().contains("Take it again"));
            browser.click("#accept\\:keep");
            browser.until(() -> browser.find("#accept .error").getText().contains("Tick that you looked"));
            browser.click("#accept\\:tick").send("#accept\\:keep");
            assertEquals(0, browser.count("#accept"));
            browser.click("#photo\\:which option[value='0']");
            send(browser, scar);
            browser.until(() -> browser.find("#photo .error").getText().contains("choose it from the description"));
            browser.click("#photo\\:mark option:last-child");
            send(browser, scar);
            browser.until(() -> browser.find("#quality h2").getText().startsWith("Quality: Mark: "));
            browser.shot("photos-mark").check().checkNothingIsCutOff();
            browser.click("#finish\\:complete").find("#begin");
            browser.click("#sets .photos a").find("#shown img");
            browser.shot("photos-finished").check().checkNothingIsCutOff();
            assertTrue(trail("PHOTO_TAKE:begin", "REFUSED").contains("taking.ground.arrested"));
        }
    }

    @Test
    void theSetsStandByDayInUrduOnAPhone() throws SQLException {
        String number =
                new Rows(portal).text("select record_number from criminal_record where cnic = ?", "5440000000011");
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            browser.signIn("cro.examiner", LoadDemo.PASSWORD).go("/criminalrecord/photos?n=" + number);
            open(browser);
            assertEquals(2, browser.count("#sets article"));
            browser.shot("photos").check().checkNothingIsCutOff();
            browser.click("#sets li:last-child a").find("#shown img");
            browser.shot("photos-larger").check().checkNothingIsCutOff();
            assertEquals("set 2 MARK 4", trail("CRIMINAL_RECORD_READ:image", "OK"), "the latest set stands first");
            assertEquals("sets 2,1", trail("CRIMINAL_RECORD_READ:open", "OK"));
        }
    }

    /** What the last row of an action says. */
    private String trail(String action, String outcome) throws SQLException {
        return new Rows(portal)
                .text(
                        "select detail from audit_entry where action = ? and outcome = ? order by id desc"
                                + " fetch first 1 rows only",
                        action,
                        outcome);
    }

    private static void open(Browser browser) {
        SomeReason.state(browser, "reason", "Who the man at the scene is", "FIR 12/2026")
                .click("#reason\\:open")
                .find("#sets");
    }

    private static void choose(Browser browser, String standing, LocalDate takenOn) {
        browser.driver().executeScript("document.getElementById('begin:takenOn').value = '" + takenOn + "'");
        browser.click("#begin\\:standing option[value=" + standing + "]").click("#begin\\:start");
    }

    private static void send(Browser browser, Path photograph) {
        browser.find("#photo\\:file").sendKeys(photograph.toString());
        browser.click("#photo\\:take");
    }

    /** A record of the demo whose first case is open, and whose description names a mark. */
    private String withoutPhotos() throws SQLException {
        return new Rows(portal)
                .text("select r.record_number from criminal_record r join recorded_offence o on o.record_id = r.id"
                        + " where o.seq = 1 and o.outcome in ('UNDER_TRIAL', 'UNDER_INVESTIGATION')"
                        + " and not exists (select s.id from photo_set s where s.record_id = r.id)"
                        + " and exists (select e.id from description_entry e where e.record_id = r.id and e.kind = 'MARK')"
                        + " order by r.id desc");
    }
}
