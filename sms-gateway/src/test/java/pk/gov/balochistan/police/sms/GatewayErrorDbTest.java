package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;

/** An error in a thread of the gateway, such as a class that is not there: no process that answers nobody calls itself well. */
class GatewayErrorDbTest {
    @TempDir
    Path data;

    @Test
    void itsThreadsOutliveAnErrorAndWhereOneCannotHealthSaysWhich() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.H2);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            trial.ask("923001234567", "HELP");
            for (String thread : List.of("inbox-worker", "outbox-main", "outbox-records-main", "turns"))
                trial.clock.failOnce(thread, new NoClassDefFoundError("for a trial"));
            trial.ask("923001234568", "HELP");
            GatewayTrial.await("an error in each", trial.clock::haveFailed);
            trial.ask("923001234569", "HELP");
            GatewayTrial.await("well", () -> trial.health().statusCode() == 200);
            assertEquals(List.of(), ended(trial));
            trial.clock.failOnce("inbox-worker", new InternalError("for a trial"));
            trial.centre.text("923001234570", GatewayTrial.CODE, "HELP");
            GatewayTrial.await("unwell", () -> trial.health().statusCode() == 503);
            assertEquals(List.of("\"inbox\""), ended(trial));
        }
    }

    private static List<String> ended(GatewayTrial trial) {
        String names = trial.health().body().replaceFirst("(?s).*\"ended\":\\[(.*?)].*", "$1");
        return names.isEmpty() ? List.of() : List.of(names.split(", "));
    }
}
