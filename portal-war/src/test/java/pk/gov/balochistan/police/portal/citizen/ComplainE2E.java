package pk.gov.balochistan.police.portal.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.TrackingNumber;

/** Journey 1: a citizen complains on the web. */
@ExtendWith(PortalExtension.class)
class ComplainE2E {
    private static final int AT_MOST_BYTES = 30 * 1024;

    @ParameterizedTest
    @CsvSource({"PHONE, ENGLISH", "PHONE, URDU", "NARROW, URDU", "DESKTOP, ENGLISH"})
    void everyPageIsReadable(Screen screen, Language language, PortalServer portal) {
        try (Browser browser = portal.browser(screen, language)) {
            String number = new Complaining(browser)
                    .looking("complain")
                    .about("misbehaviour")
                    .tell(Complaining.STORY)
                    .at("district-quetta", "station-quetta-airport")
                    .against("0", null, "Tall, with a grey beard")
                    .named("Zarmina Baloch", "0300-1234567", "neutral")
                    .send();
            assertEquals(12, new TrackingNumber(number).digits().length());
        }
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
                    .send();
            Rows rows = new Rows(portal);
            assertEquals(
                    Complaining.STORY,
                    rows.text("select description from complaint where tracking_number = ?", number));
            assertEquals(1, rows.count("select count(*) from complaint where tracking_number = ?", number));
        }
    }
}
