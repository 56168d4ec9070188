package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.tracking.Tracked;
import pk.gov.balochistan.police.tracking.WebCaller;

/** What the own phone hears of a case on which somebody tried wrong digits on the web. */
class GatewayWebCodeDbTest {
    private static final String CITIZEN = "923001234567";
    private static final String OTHER = "923007654321";

    @TempDir
    Path data;

    @EveryEngine
    void statusTellsTheOwnPhoneAloneHowTheWebOpens(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = GatewayWordDbTest.answered(
                    trial, data, "COMPLAIN my motorcycle was stolen in Pishin", "It was found.");
            for (int i = 0; i < 5; i++) onTheWeb(trial, number, "9999", i);
            String told = trial.ask(CITIZEN, "STATUS " + number.digits());
            Matcher code = Pattern.compile("on the web\\. .* then \\D*(\\d{8})").matcher(told);
            assertTrue(code.find(), told);
            assertFalse(trial.ask(OTHER, "STATUS " + number.digits()).contains(code.group(1)));
            assertTrue(onTheWeb(trial, number, "4567" + code.group(1), 5).isInFull());
        }
    }

    private Tracked onTheWeb(GatewayTrial trial, TrackingNumber number, String fact, int device) {
        WebCaller caller = new WebCaller(fact, "device-" + device, "203.0.113.10");
        return trial.unit.inTransaction(em -> ComplaintDatabase.of(em, data)
                .tracking(trial.clock)
                .byWeb(number, caller)
                .orElseThrow());
    }
}
