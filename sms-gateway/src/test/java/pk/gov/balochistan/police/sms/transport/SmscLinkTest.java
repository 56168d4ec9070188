package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.sms.coding.DeliveryReceipt;
import pk.gov.balochistan.police.sms.coding.OutgoingPart;
import pk.gov.balochistan.police.sms.coding.ReceivedText;
import pk.gov.balochistan.police.sms.standin.Delivery;

/** The link when all goes well, over a real socket. */
class SmscLinkTest {
    @Test
    void aTextIsStoredBeforeItIsAcknowledged() throws Exception {
        try (Trial trial = Trial.bound()) {
            Delivery delivery = trial.centre
                    .text(Trial.PHONE, Trial.CODE, "STATUS 482109375526")
                    .get(0);

            assertEquals(0, delivery.done().get(Trial.PATIENCE_SECONDS, TimeUnit.SECONDS));

            ReceivedText text = trial.texts.get(0);
            assertEquals("STATUS 482109375526", text.text());
            assertEquals(Trial.PHONE, text.source());
            assertEquals(Trial.CODE, text.destination());
            assertEquals("main", text.link());
        }
    }

    @Test
    void anAcceptedPartHasTheIdThatItsReceiptNames() throws Exception {
        try (Trial trial = Trial.bound()) {
            SubmitOutcome outcome =
                    trial.submit(7, "آپ کی شکایت درج ہو گئی ہے").get(Trial.PATIENCE_SECONDS, TimeUnit.SECONDS);

            String id = assertInstanceOf(SubmitOutcome.Accepted.class, outcome).messageId();
            Trial.await("receipt", () -> !trial.receipts.isEmpty());
            assertEquals(id, trial.receipts.get(0).messageId());
            assertEquals(DeliveryReceipt.State.DELIVERED, trial.receipts.get(0).state());
            assertEquals(
                    "آپ کی شکایت درج ہو گئی ہے", trial.centre.submitted().get(0).text());
            assertEquals(7, trial.centre.submitted().get(0).reference());
        }
    }

    @Test
    void theValidityGoesOutAsARelativeTime() throws Exception {
        try (Trial trial = Trial.bound()) {
            OutgoingPart part = OutgoingPart.of(
                            1,
                            Trial.CODE,
                            Trial.PHONE,
                            "x",
                            false,
                            Optional.of(Duration.ofHours(26).plusMinutes(5)))
                    .get(0);

            trial.link.submit(part).get(Trial.PATIENCE_SECONDS, TimeUnit.SECONDS);

            assertEquals("000001020500000R", trial.centre.submitted().get(0).validity());
        }
    }

    @Test
    void stopUnbindsBeforeItCloses() throws Exception {
        try (Trial trial = Trial.bound()) {
            assertTrue(trial.link.stop(Duration.ofSeconds(Trial.PATIENCE_SECONDS)));

            assertEquals(LinkState.STOPPED, trial.link.state());
            assertTrue(trial.centre.wire().stream()
                    .anyMatch(seen -> seen.fromGateway() && seen.pdu().id() == 6));
            Trial.await("closed", () -> trial.centre.openConnections() == 0);
            assertInstanceOf(
                    SubmitOutcome.NotSent.class, trial.submit(1, "too late").get());
        }
    }

    @Test
    void aCentreThatClosesWithoutAnsweringTheUnbindIsNotWaitedFor() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre.behaviour().silent(true);

            // The transaction timer is Trial.NEVER.
            assertTrue(trial.link.stop(Duration.ofSeconds(Trial.PATIENCE_SECONDS)));
        }
    }
}
