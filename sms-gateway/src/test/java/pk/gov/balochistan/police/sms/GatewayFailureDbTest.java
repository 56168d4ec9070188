package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.sms.standin.Behaviour.Answer;
import pk.gov.balochistan.police.sms.standin.Submitted;

/** What fails around the gateway: cases 1, 4, 5, 6 and 22 of its table. */
class GatewayFailureDbTest {
    private static final String CITIZEN = "923001234567";
    static final String PENDING =
            "select count(*) from outgoing_sms where state in ('QUEUED', 'SENDING', 'UNCONFIRMED')";
    private static final String EXPIRED = "select count(*) from outgoing_sms where state = 'EXPIRED'";
    private static final int WINDOW = 50;

    @TempDir
    Path data;

    static String phone(int i) {
        return "92300" + (2_000_000 + i);
    }

    static void askAll(GatewayTrial trial, int from, int to) {
        IntStream.range(from, to).forEach(i -> trial.centre.text(phone(i), GatewayTrial.CODE, "HELP"));
    }

    static Set<String> answered(GatewayTrial trial) {
        Set<String> phones = new HashSet<>();
        trial.centre.submitted().stream().map(Submitted::to).forEach(phones::add);
        return phones;
    }

    private static long doubled(GatewayTrial trial) {
        return trial.centre.submitted().size() - answered(trial).size();
    }

    @Test
    void healthSaysWhetherTheLinkIsBoundToHoweverManyAskAtOnce() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            GatewayTrial.await("well", () -> trial.health().statusCode() == 200);
            List<CompletableFuture<HttpResponse<String>>> many =
                    Stream.generate(trial::askHealth).limit(40).toList();
            for (CompletableFuture<HttpResponse<String>> each : many) {
                assertEquals(200, each.join().statusCode(), each.join().body());
                assertTrue(
                        each.join().body().contains("\"state\":\"BOUND\""),
                        each.join().body());
            }
            trial.centre.behaviour().refuseBinds(0x0D);
            trial.centre.dropLinks();
            GatewayTrial.await("unwell", () -> trial.health().statusCode() == 503);
            GatewayTrial.await("why", () -> trial.health().body().contains("\"state\":\"UNBOUND\""));
            assertTrue(
                    trial.health().body().contains("\"database\":\"UP\""),
                    trial.health().body());
        }
    }

    @Test
    void aTextDeliveredAgainHasOneEffectAndOneReply() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            trial.centre.behaviour().loseDeliveryAnswers(true).redeliver(Duration.ofMillis(200), Duration.ofMillis(50));
            trial.centre.text(CITIZEN, GatewayTrial.CODE, "COMPLAIN my cow was stolen in Chaman last night");
            GatewayTrial.pause(2000);
            trial.centre.behaviour().loseDeliveryAnswers(false);
            GatewayTrial.await("a reply", () -> trial.received(CITIZEN).size() >= 1);
            GatewayTrial.pause(500);
            assertEquals(1, trial.sql("select count(*) from incoming_sms"));
            assertEquals(1, trial.sql("select count(*) from complaint"));
            assertEquals(1, trial.received(CITIZEN).size());
        }
    }

    @Test
    void aLinkCutInMidWindowLosesNothingAndRepeatsAtMostAWindow() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            trial.centre.behaviour().answer(submitted -> Answer.NEVER);
            noticesTo(trial, IntStream.range(0, 200).mapToObj(GatewayFailureDbTest::phone));
            GatewayTrial.await("a full window", () -> trial.centre.submitted().size() == WINDOW);
            GatewayTrial.pause(1500);
            assertEquals(WINDOW, trial.sql("select count(*) from outgoing_sms where state = 'SENDING'"));

            trial.centre.behaviour().answer(submitted -> Answer.ACCEPT);
            trial.centre.dropLinks();

            GatewayTrial.await("all answered", () -> answered(trial).size() == 200);
            GatewayTrial.await("none pending", () -> trial.sql(PENDING) == 0);
            System.out.println("case 4: " + doubled(trial) + " of a window of " + WINDOW + " went out twice");
            assertTrue(doubled(trial) <= WINDOW, doubled(trial) + " went out twice");
        }
    }

    @Test
    void afterHoursWithoutACentreOnlyWhatIsStillWorthItIsSent() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            trial.centre.behaviour().refuseBinds(0x0d);
            trial.centre.dropLinks();
            GatewayTrial.await("away", () -> trial.centre.openConnections() == 0);
            noticesTo(trial, Stream.of(CITIZEN));
            trial.clock.moveOn(Duration.ofHours(47));
            noticesTo(trial, Stream.of(phone(1)));
            GatewayTrial.pause(1500); // the sweep has its turn each second
            assertEquals(2, trial.sql(PENDING));

            trial.clock.moveOn(Duration.ofHours(2));

            GatewayTrial.await("expired", () -> trial.sql(EXPIRED) == 1);
            trial.centre.behaviour().refuseBinds(0);
            GatewayTrial.await("sent", () -> trial.received(phone(1)).size() == 1);
            trial.ask(phone(2), "HELP");
            assertEquals(List.of(), trial.received(CITIZEN));
        }
    }

    /** All in one transaction, so that the sender finds them together. */
    private void noticesTo(GatewayTrial trial, Stream<String> phones) {
        trial.unit.perform(em -> {
            Outbox outbox = new Outbox(em, KeyRing.of(data), trial.clock);
            phones.forEach(phone -> outbox.add(new Msisdn(phone), Language.ENGLISH, "sms.started"));
        });
    }

    @Test
    void aCentreThatTakesFiveASecondLosesNothing() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            trial.centre.behaviour().acceptPerSecond(5);
            askAll(trial, 0, 25);
            GatewayTrial.await("all answered", () -> answered(trial).size() == 25);
            GatewayTrial.await(
                    "all delivered",
                    () -> trial.sql("select count(*) from outgoing_sms where state = 'DELIVERED'") == 25);
            assertEquals(0, doubled(trial));
        }
    }

    @Test
    void anUnbindByTheCentreAndAStopUnderLoadLoseNothing() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            askAll(trial, 0, 150);
            trial.centre.unbindAll();
            askAll(trial, 150, 300);
            GatewayTrial.await("some answered", () -> answered(trial).size() > 150);
            trial.stop();
            trial.start();
            GatewayTrial.await("all answered", () -> answered(trial).size() == 300);
            GatewayTrial.await("none pending", () -> trial.sql(PENDING) == 0);
            assertEquals(0, doubled(trial));
            assertEquals(0, trial.sql("select count(*) from incoming_sms where state = 'NEW'"));
        }
    }
}
