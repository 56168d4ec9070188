package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.messaging.Inbox;
import pk.gov.balochistan.police.messaging.ReceivedText;
import pk.gov.balochistan.police.shared.KeyRing;

/** One sender's flood: case 19 of the gateway's table. */
class GatewayFloodDbTest {
    private static final String FLOODER = "923001234567";
    private static final String NEW = "select count(*) from incoming_sms where state = 'NEW'";
    private static final int FLOOD = 10_000;
    private static final int OTHERS = 100;

    @TempDir
    Path data;

    @Test
    void tenThousandTextsOfOneSenderDelayNobodyElse() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            trial.centre.behaviour().deliverWindow(50);
            askOneByOne(trial, 0); // warms up
            long quiet = nearlySlowest(askOneByOne(trial, OTHERS));
            for (int i = 0; i < FLOOD; i++) trial.centre.text(FLOODER, GatewayTrial.CODE, "noise " + i);
            GatewayTrial.await("the flood is in", () -> trial.sql("select count(*) from incoming_sms") >= FLOOD);

            long before = trial.sql(NEW);
            long flooded = nearlySlowest(askOneByOne(trial, 2 * OTHERS));
            long after = trial.sql(NEW);

            System.out.println("case 19: p99 of others, ms: " + quiet + " in quiet, " + flooded + " while of " + FLOOD
                    + " texts " + before + " to " + after + " waited");
            assertTrue(after > 0, "the flood was over before the others had asked");
            assertTrue(flooded < 10 * Math.max(quiet, 50), flooded + " ms, in quiet " + quiet);
            assertTrue(trial.received(FLOODER).size() <= 1, "one answer to noise in an hour");
        }
    }

    /** More of them than a batch reads past; their numbers come before the other's. */
    @Test
    void floodsOfManySendersDoNotKeepAnotherFromHisTurn() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = new GatewayTrial(database, data, UnaryOperator.identity())) {
            String other = GatewayFailureDbTest.phone(1);
            for (int i = 0; i < 12; i++) store(trial, "9230010000" + (10 + i), 300);
            store(trial, other, 1);
            trial.start();
            String handled =
                    "select count(*) from incoming_sms where handled_at is not null and source = '" + other + "'";
            GatewayTrial.await("the other's turn", () -> trial.sql(handled) == 1);
            long before = trial.sql("select count(*) from incoming_sms where handled_at <"
                    + " (select handled_at from incoming_sms where source = '" + other + "')");
            assertTrue(before <= 24, before + " texts were handled before it");
        }
    }

    private void store(GatewayTrial trial, String phone, int texts) {
        List<ReceivedText> flood = IntStream.range(0, texts)
                .mapToObj(i -> new ReceivedText(
                        "main", phone, GatewayTrial.CODE, "noise " + i, 0, "hash " + i, null, Instant.now()))
                .toList();
        trial.unit.perform(em -> new Inbox(em, KeyRing.of(data)).add(flood, Duration.ofMinutes(5)));
    }

    /** The milliseconds of each answer. */
    private static List<Long> askOneByOne(GatewayTrial trial, int firstPhone) {
        return IntStream.range(firstPhone, firstPhone + OTHERS)
                .mapToObj(i -> {
                    long began = System.nanoTime();
                    trial.ask(GatewayFailureDbTest.phone(i), "HELP");
                    return (System.nanoTime() - began) / 1_000_000;
                })
                .toList();
    }

    /** The 99th of a hundred. */
    private static long nearlySlowest(List<Long> millis) {
        return millis.stream().sorted().skip(OTHERS - 2).findFirst().orElseThrow();
    }
}
