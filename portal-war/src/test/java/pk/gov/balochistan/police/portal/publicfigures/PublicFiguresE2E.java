package pk.gov.balochistan.police.portal.publicfigures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;

/** What the public reads of complaints: without a sign-in, a session or a script, on whatever screen. */
@ExtendWith(PortalExtension.class)
class PublicFiguresE2E {
    private static final int AT_MOST_BYTES = 30 * 1024;

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "NARROW, URDU"})
    void everybodyReadsHowComplaintsAreAnswered(Screen screen, Language language, PortalServer portal)
            throws SQLException {
        portal.loadDemo();
        Rows rows = new Rows(portal);
        try (Browser browser = portal.browser(screen, language)) {
            browser.until(() -> published(rows) > 0);
            // Published before the demo was there: each figure another, so that one in the place of another shows.
            rows.change("update published_figure set complaints = 1200 + 10 * length(figure) + mod(place_id, 7)");
            browser.go("/").send(".foot a[href$='/figures']").shot("figures").check();
            long bytes = browser.weigh("/figures");
            assertTrue(bytes > 0 && bytes <= AT_MOST_BYTES, bytes + " bytes");
            browser.go("/figures")
                    .click("#place option[value=district-khuzdar]")
                    .send("form button");
            String khuzdar = rows.text(
                    "select 1200 + 10 * length('WITHOUT_WORD') + mod(id, 7) from place where code = 'district-khuzdar'");
            assertEquals(
                    khuzdar,
                    browser.find("#figures tbody tr:last-child td:nth-of-type(1)")
                            .getText());
            browser.shot("figures-of-a-district").check();
            assertNull(browser.driver().manage().getCookieNamed("police"), "no session");
            String taken = new String(browser.taken("a[href$='/figures.csv']"), StandardCharsets.UTF_8);
            assertTrue(
                    taken.lines()
                            .anyMatch(line ->
                                    line.contains("\"district-khuzdar\"") && line.endsWith("\"" + khuzdar + "\"")),
                    taken);
        }
    }

    private static int published(Rows rows) {
        try {
            return rows.count(
                    "select count(*) from published_figure where counted_on > current_date - interval '3' day");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
