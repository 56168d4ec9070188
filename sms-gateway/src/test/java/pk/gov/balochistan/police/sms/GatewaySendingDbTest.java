package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
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
import pk.gov.balochistan.police.sms.transport.LinkSettings;

/** How often a text goes out, and to whom never: resend policy and case 23 of the gateway's table. */
class GatewaySendingDbTest {
    private static final String WARNED = "923001111111";
    private static final String TOLD = "923002222222";
    private static final String IGNORED = "select count(*) from incoming_sms where state = 'IGNORED'";
    private static final String OWN = "923005550000";

    @TempDir
    Path data;

    private void outbox(GatewayTrial trial, Consumer<Outbox> work) {
        trial.unit.perform(em -> work.accept(new Outbox(em, KeyRing.of(data), trial.clock)));
    }

    private static long stateOf(GatewayTrial trial, String phone, String state) {
        return trial.sql(
                "select count(*) from outgoing_sms where recipient = '" + phone + "' and state = '" + state + "'");
    }

    @Test
    void ofWhatTheCentreLeftUnansweredANoticeGoesOutAgainAndAnAlertIsHeld() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            trial.centre.behaviour().answer(submitted -> Answer.NEVER);
            outbox(trial, o -> o.alert(() -> "case:1", new Msisdn(WARNED), Language.ENGLISH, "sms.started"));
            outbox(trial, o -> o.add(new Msisdn(TOLD), Language.ENGLISH, "sms.started"));
            GatewayTrial.await("both out", () -> trial.centre.submitted().size() == 2);

            trial.centre.behaviour().answer(submitted -> Answer.ACCEPT);
            trial.centre.dropLinks();
            GatewayTrial.await("both in doubt or settled", () -> stateOf(trial, WARNED, "UNCONFIRMED") == 1);
            trial.clock.moveOn(Duration.ofHours(1));

            GatewayTrial.await("delivered", () -> stateOf(trial, TOLD, "DELIVERED") == 1);
            assertEquals(2, trial.received(TOLD).size());
            assertEquals(1, trial.received(WARNED).size());
            assertEquals(1, stateOf(trial, WARNED, "UNCONFIRMED"));
        }
    }

    @Test
    void nothingIsSentToANumberOfOurOwnNorAnsweredToOne() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = new GatewayTrial(database, database.gateway(), data, this::withTwoCodes)) {
            trial.start();
            outbox(trial, o -> o.add(new Msisdn(OWN), Language.ENGLISH, "sms.started"));
            GatewayTrial.await("refused", () -> stateOf(trial, OWN, "FAILED") == 1);
            trial.centre.text(OWN, GatewayTrial.CODE, "HELP");
            GatewayTrial.await("settled", () -> trial.sql(IGNORED) == 1);
            assertEquals(List.of(), trial.centre.submitted());
            assertEquals(1, trial.sql("select count(*) from outgoing_sms"));
        }
    }

    private LinkSettings withTwoCodes(LinkSettings link) {
        LinkSettings.Source two = new LinkSettings.Source(List.of(GatewayTrial.CODE, OWN), 0, 1);
        return new LinkSettings(
                link.name(), link.centre(), two, link.timers(), link.pace(), link.messageIds(), link.ussd(), List.of());
    }

    @Test
    void aTextThatDoesNotOpenHoldsUpNoOther(@TempDir Path otherKeys) throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            trial.unit.perform(em -> new Outbox(em, KeyRing.of(otherKeys), trial.clock)
                    .add(new Msisdn(WARNED), Language.ENGLISH, "sms.started"));
            outbox(trial, o -> o.add(new Msisdn(TOLD), Language.ENGLISH, "sms.started"));
            GatewayTrial.await("delivered", () -> stateOf(trial, TOLD, "DELIVERED") == 1);
            GatewayTrial.await("it waits", () -> stateOf(trial, WARNED, "QUEUED") == 1);
            assertEquals(List.of(), trial.received(WARNED));
            assertEquals(1, trial.sql("select count(*) from outgoing_sms where failure like 'does not open%'"));
        }
    }

    @Test
    void theCentreIsToldForHowLongAReplyIsWorthSending() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            trial.ask(TOLD, "HELP");
            String validity = trial.centre.submitted().get(0).validity();
            assertTrue(validity.matches("00000000[0-5]\\d[0-5]\\d000R"), "less than an hour: " + validity);
        }
    }

    /** Case 22. */
    @Test
    void aStopWaitsForTheAnswersToWhatIsUnderWayAndWritesThemDown() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            trial.centre.behaviour().answer(submitted -> new Answer(0, Duration.ofSeconds(2), 1));
            GatewayFailureDbTest.askAll(trial, 0, 40);
            GatewayTrial.await("under way", () -> trial.centre.submitted().size() == 40);
            trial.stop();
            assertEquals(40, trial.sql("select count(*) from outgoing_sms where state in ('SENT', 'DELIVERED')"));
            assertEquals(40, trial.centre.submitted().size());
        }
    }

    private static boolean allAnswered(GatewayTrial trial, int phones) {
        return GatewayFailureDbTest.answered(trial).size() == phones && trial.sql(GatewayFailureDbTest.PENDING) == 0;
    }

    @Test
    void twoGatewaysSendEachRowOnceAndOneGoesOnWithoutTheOther() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data);
                Gateway other = trial.another()) {
            // Long enough under way for the other's sweep of what it finds half sent.
            trial.centre.behaviour().answer(submitted -> new Answer(0, Duration.ofSeconds(3), 1));
            GatewayFailureDbTest.askAll(trial, 0, 60);
            GatewayTrial.await("none pending", () -> allAnswered(trial, 60));
            trial.stop();
            GatewayFailureDbTest.askAll(trial, 60, 80);
            GatewayTrial.await("none pending", () -> allAnswered(trial, 80));
            assertEquals(80, trial.centre.submitted().size(), "on the wire, by both, " + other.healthPort());
        }
    }
}
