package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.sms.standin.Dialogue;

/** The complainant's word on an answer by menu: what a text of it does, and no more. */
class GatewayUssdWordDbTest {
    private static final String CITIZEN = "923001234567";
    private static final String OTHER = "923007654321";
    private static final String TOLD = "COMPLAIN my motorcycle was stolen in Pishin bazaar";

    @TempDir
    Path data;

    private TrackingNumber answered(GatewayTrial trial, String text) throws IOException {
        return GatewayWordDbTest.answered(trial, data, text, "It was found.");
    }

    private static String say(GatewayTrial trial, String phone, String word, TrackingNumber number) {
        Dialogue dialogue = trial.dial(phone);
        GatewayTrial.choose(dialogue, "Is it settled? Yes or no");
        GatewayTrial.choose(dialogue, word);
        return GatewayTrial.type(dialogue, number.digits());
    }

    @Test
    void aYesByMenuClosesTheCaseAndANoOpensItAgain() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber settled = answered(trial, TOLD);
            TrackingNumber open = answered(trial, TOLD + " again");
            assertTrue(say(trial, CITIZEN, "Yes, it is settled", settled).startsWith("Thank you."));
            assertTrue(say(trial, CITIZEN, "No, open it again", open).contains("is open again"));
            assertEquals(
                    1, trial.sql("select count(*) from complaint where status = 'CLOSED' and closed_by = 'CITIZEN'"));
            assertEquals(
                    1, trial.sql("select count(*) from complaint where status = 'REOPENED' and times_reopened = 1"));
            assertEquals(2, trial.sql("select count(*) from audit_entry where action = 'SMS_WORD' and outcome = 'OK'"));
        }
    }

    @Test
    void fromAnotherPhoneNothingIsTakenAndTheScreenSaysSo() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = answered(trial, TOLD);
            String notTaken = GatewayWordDbTest.notTaken(trial, number, "RESOLVED");
            assertEquals(notTaken + "\n0 Back", say(trial, OTHER, "No, open it again", number));
            assertEquals(1, trial.sql("select count(*) from complaint where status = 'RESOLVED'"));
            assertEquals(
                    1,
                    trial.sql("select count(*) from audit_entry where action = 'SMS_WORD' and outcome = 'REFUSED'"
                            + " and detail = 'not from its phone'"));
        }
    }
}
