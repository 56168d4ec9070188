package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;

/** A call that was let ring once, as the telephone exchange tells of it. */
class GatewayMissedCallDbTest {
    private static final String CALLER = "923001234567";
    private static final String EXCHANGE = "Bearer " + GatewayTrial.TOKEN;

    @TempDir
    Path data;

    @EveryEngine
    void aMissedCallAsksToBeCalledAndIsAnsweredAsTheTextIs(TestDatabase database) throws Exception {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            assertEquals(202, told(trial, "POST", EXCHANGE, "from=%2B92%20300%201234567"));
            GatewayTrial.await(
                    "the answer", () -> String.join("", trial.received(CALLER)).contains("کال کریں گے"));
            String answer = trial.received(CALLER).get(0);
            assertEquals(202, told(trial, "POST", "bearer " + GatewayTrial.TOKEN, "from=03001234567"), "it rang again");
            assertEquals(answer, trial.ask(CALLER, "کال"), "by text on the same day: the same number");
            assertEquals(1, tasks(trial));
        }
    }

    @EveryEngine
    void nothingIsTakenFromWhoeverIsNotTheExchangeNorWithoutANumber(TestDatabase database) throws Exception {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            assertEquals(401, told(trial, "POST", "Bearer the exchange at headquarter", "from=03001234567"));
            assertEquals(401, told(trial, "POST", "Basic " + GatewayTrial.TOKEN, "from=03001234567"));
            assertEquals(401, told(trial, "POST", "x", "from=03001234567"));
            assertEquals(405, told(trial, "GET", EXCHANGE, null));
            for (String odd : new String[] {"from=anonymous", "from=", "from=1715", "from=%", "", "to=03001234567"})
                assertEquals(422, told(trial, "POST", EXCHANGE, odd), odd);
            assertEquals(0, trial.sql("select count(*) from incoming_sms"));
        }
    }

    private static long tasks(GatewayTrial trial) {
        return trial.sql("select count(*) from complaint where may_text = 0 and contact_note like '%0300%'");
    }

    private static int told(GatewayTrial trial, String method, String authorization, String body)
            throws IOException, InterruptedException {
        HttpRequest.BodyPublisher octets =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest asked = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + trial.healthPort() + "/missed-call"))
                .method(method, octets)
                .header("Authorization", authorization)
                .build();
        return HttpClient.newHttpClient()
                .send(asked, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
