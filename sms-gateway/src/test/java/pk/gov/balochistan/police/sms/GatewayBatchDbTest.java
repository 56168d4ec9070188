package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import pk.gov.balochistan.police.sms.standin.Behaviour.Answer;

/** A batch of which one text cannot be settled, or not be written down. */
class GatewayBatchDbTest {
    private static final String BAD = GatewayFailureDbTest.phone(5);
    private static final int TEXTS = 10;

    @TempDir
    Path data;

    /** The fault shows at the commit, when the whole batch has been worked through. */
    @Test
    void aBatchThatFailsIsAnsweredTextByTextAndTheBadOneIsSetAside() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = new GatewayTrial(database, data, UnaryOperator.identity())) {
            refuse(trial, "recipient <> '" + BAD + "'");
            storeTexts(trial);
            trial.start();
            GatewayTrial.await(
                    "the bad one is set aside", () -> count(trial, "incoming_sms where state = 'FAILED'") == 1);
            GatewayTrial.await(
                    "the others are answered", () -> trial.centre.submitted().size() == TEXTS - 1);
            assertEquals(1, count(trial, "incoming_sms where attempts = 5 and source = '" + BAD + "'"));
            assertEquals(TEXTS - 1, count(trial, "incoming_sms where state = 'DONE' and attempts = 0"));
            assertEquals(TEXTS - 1, count(trial, "outgoing_sms"));
            assertEquals(TEXTS - 1, count(trial, "audit_entry where channel = 'sms'"));
        }
    }

    @Test
    void anAnswerOfTheCentreThatCannotBeWrittenDownHarmsItsOwnTextAlone() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = new GatewayTrial(database, data, UnaryOperator.identity())) {
            refuse(trial, "recipient <> '" + BAD + "' or state <> 'SENT'");
            trial.centre.behaviour().answer(submitted -> new Answer(0, Duration.ofMillis(500), 1)); // all at once
            storeTexts(trial);
            trial.start();
            GatewayTrial.await("it goes out again", () -> trial.received(BAD).size() >= 2);
            assertEquals(
                    TEXTS - 1,
                    trial.centre.submitted().stream()
                            .filter(text -> !text.to().equals(BAD))
                            .count());
            assertEquals(TEXTS - 1, count(trial, "outgoing_sms where state in ('SENT', 'DELIVERED')"));
        }
    }

    private static void refuse(GatewayTrial trial, String unless) {
        trial.unit.perform(
                em -> em.createNativeQuery("alter table outgoing_sms add constraint bad_ck check (" + unless + ")")
                        .executeUpdate());
    }

    /** All in one transaction, so that the worker finds them together. */
    private void storeTexts(GatewayTrial trial) {
        List<ReceivedText> texts = IntStream.range(0, TEXTS)
                .mapToObj(GatewayFailureDbTest::phone)
                .map(phone -> new ReceivedText("main", phone, GatewayTrial.CODE, "HELP", 0, phone, null, Instant.now()))
                .toList();
        trial.unit.perform(em -> new Inbox(em, KeyRing.of(data)).add(texts, Duration.ofMinutes(5)));
    }

    private static long count(GatewayTrial trial, String rows) {
        return trial.sql("select count(*) from " + rows);
    }
}
