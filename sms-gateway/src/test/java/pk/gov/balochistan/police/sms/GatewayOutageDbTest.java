package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.sms.standin.Behaviour.Answer;
import pk.gov.balochistan.police.sms.standin.Delivery;
import pk.gov.balochistan.police.sms.standin.Pdu;
import pk.gov.balochistan.police.sms.standin.SmsCentre.OnWire;

/** The database goes away: case 3 of the gateway's table. */
class GatewayOutageDbTest {
    private static final int PUT_OFF = 0x64;
    private static final String DELIVERED = "select count(*) from outgoing_sms where state = 'DELIVERED'";

    @TempDir
    Path data;

    private interface Outage {
        void during(GatewayTrial trial, TcpProxy wire) throws Exception;
    }

    private void onAWire(Outage outage) throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL)) {
            URI address = URI.create(database.gateway().url().substring("jdbc:".length()));
            try (TcpProxy wire = new TcpProxy(address.getPort());
                    GatewayTrial trial = through(database, address.getPort(), wire.port())) {
                trial.start();
                trial.ask(GatewayFailureDbTest.phone(999), "HELP");
                outage.during(trial, wire);
                GatewayTrial.await("none pending", () -> trial.sql(GatewayFailureDbTest.PENDING) == 0);
            }
        }
    }

    private GatewayTrial through(TestDatabase database, int port, int wire) throws IOException {
        DatabaseAccess direct = database.gateway();
        String url = direct.url().replace(":" + port, ":" + wire);
        DatabaseAccess access = new DatabaseAccess(url, direct.user(), direct.password());
        return new GatewayTrial(database, access, data, UnaryOperator.identity());
    }

    @Test
    void whileTheDatabaseIsSilentTextsArePutOffAndHandledLater() throws Exception {
        onAWire((trial, wire) -> outage(trial, wire, wire::goDead));
    }

    @Test
    void whileTheDatabaseRefusesTextsArePutOffAndHandledLater() throws Exception {
        onAWire((trial, wire) -> outage(trial, wire, wire::cut));
    }

    private static void outage(GatewayTrial trial, TcpProxy wire, Runnable begin) {
        begin.run();
        Delivery first = trial.centre
                .text(GatewayFailureDbTest.phone(0), GatewayTrial.CODE, "HELP")
                .get(0);
        GatewayTrial.await("put off", () -> first.answers().contains(PUT_OFF));
        GatewayFailureDbTest.askAll(trial, 1, 20);
        trial.centre.enquireAll();
        GatewayTrial.await("enquire_link answered", () -> sent(trial, Pdu.ENQUIRE_LINK | Pdu.RESPONSE) >= 1);
        wire.mend();
        awaitAnswers(trial, 20);
    }

    private static long sent(GatewayTrial trial, int id) {
        return trial.centre.wire().stream()
                .filter(seen -> seen.fromGateway() && seen.pdu().id() == id)
                .count();
    }

    private static void awaitAnswers(GatewayTrial trial, int texts) {
        List<String> phones =
                IntStream.range(0, texts).mapToObj(GatewayFailureDbTest::phone).toList();
        GatewayTrial.await(
                "all answered", () -> GatewayFailureDbTest.answered(trial).containsAll(phones));
    }

    @Test
    void whatTheCentreAnswersWhileTheDatabaseIsAwayIsWrittenDownLater() throws Exception {
        onAWire((trial, wire) -> {
            trial.centre.behaviour().answer(submitted -> new Answer(0, Duration.ofMillis(700), 1));
            GatewayFailureDbTest.askAll(trial, 0, 20);
            GatewayTrial.await("under way", () -> trial.centre.submitted().size() == 21);
            wire.cut();
            GatewayTrial.pause(25_000); // the answers come meanwhile; the library for the database gives up after 15 s
            wire.mend();
            GatewayTrial.await("delivered", () -> trial.sql(DELIVERED) == 21);
            assertEquals(21, trial.centre.submitted().size(), "none went out again");
        });
    }

    /** What is asked of a minute, in an outage short enough for every run: the slowest answer of all counts. */
    @Test
    void duringAnOutageTheCentreIsAnsweredInTimeAndNothingIsLost() throws Exception {
        onAWire((trial, wire) -> inTime(trial, wire, 5));
    }

    @Test
    @Tag("long")
    void duringAMinuteWithoutADatabaseTheCentreIsAnsweredInTimeAndNothingIsLost() throws Exception {
        onAWire((trial, wire) -> inTime(trial, wire, 60));
    }

    private static void inTime(GatewayTrial trial, TcpProxy wire, int seconds) {
        int texts = 4 * seconds;
        List<Delivery> deliveries = new ArrayList<>();
        wire.goDead();
        for (int i = 0; i < texts; i++) {
            deliveries.addAll(trial.centre.text(GatewayFailureDbTest.phone(i), GatewayTrial.CODE, "HELP"));
            if (i % 4 == 0) trial.centre.enquireAll();
            GatewayTrial.pause(250);
        }
        GatewayTrial.await("each put off", () -> deliveries.stream()
                .allMatch(delivery -> delivery.answers().contains(PUT_OFF)));
        List<Long> putOff = millis(trial, Pdu.DELIVER_SM, PUT_OFF);
        List<Long> enquired = millis(trial, Pdu.ENQUIRE_LINK, 0);
        wire.mend();
        awaitAnswers(trial, texts);
        told("deliveries put off", putOff);
        told("enquire_link answered", enquired);
        assertEquals(seconds, enquired.size());
        assertTrue(putOff.size() >= texts && of(putOff, 100) < 2000, "0x64 in under 2 s");
        assertTrue(of(enquired, 100) < 1000, "enquire_link_resp in under 1 s");
        assertEquals(texts + 1, trial.sql("select count(*) from incoming_sms where state = 'DONE'"));
    }

    /** A socket that takes the question and never answers: so many ask that nobody could be served if each of them waited. */
    @Test
    void whileTheDatabaseIsSilentHealthSaysSoInTimeAndTheFiguresAreToldMeanwhile() throws Exception {
        onAWire((trial, wire) -> {
            wire.goDead();
            long begun = System.nanoTime();
            List<CompletableFuture<HttpResponse<String>>> many =
                    Stream.generate(trial::askHealth).limit(15).toList();
            assertTrue(trial.metrics().contains("gateway_link_bound{link=\"main\"} 1\n"), trial.metrics());
            assertTrue(since(begun) < 1500, "the figures waited for the database: " + since(begun));
            for (CompletableFuture<HttpResponse<String>> each : many) {
                assertEquals(503, each.join().statusCode());
                assertTrue(
                        each.join().body().contains("\"database\":\"DOWN\""),
                        each.join().body());
            }
            assertTrue(since(begun) < 4000, "health took " + since(begun));
            wire.mend();
            GatewayTrial.await("well again", () -> trial.health().statusCode() == 200);
        });
    }

    private static long since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
    }

    /** How long the gateway took to answer each PDU of this kind with this status, shortest first. */
    private static List<Long> millis(GatewayTrial trial, int id, int status) {
        Map<Integer, OnWire> asked = new HashMap<>();
        return trial.centre.wire().stream()
                .filter(seen -> (seen.pdu().id() & ~Pdu.RESPONSE) == id)
                .peek(seen -> {
                    if (!seen.fromGateway()) asked.put(seen.pdu().sequence(), seen);
                })
                .filter(seen -> seen.fromGateway() && seen.pdu().status() == status)
                .filter(seen -> asked.containsKey(seen.pdu().sequence()))
                .map(seen -> Duration.between(asked.get(seen.pdu().sequence()).at(), seen.at())
                        .toMillis())
                .sorted()
                .toList();
    }

    private static long of(List<Long> sorted, int percent) {
        return sorted.get((sorted.size() - 1) * percent / 100);
    }

    private static void told(String what, List<Long> millis) {
        System.out.println("case 3: " + millis.size() + " " + what + ", ms: half " + of(millis, 50) + ", 95 % "
                + of(millis, 95) + ", all " + of(millis, 100));
    }
}
