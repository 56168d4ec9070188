package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.sms.coding.DeliveryReceipt;
import pk.gov.balochistan.police.sms.coding.DeliveryReceipt.State;
import pk.gov.balochistan.police.sms.coding.DeliveryReports.IdForm;
import pk.gov.balochistan.police.sms.standin.Behaviour.Answer;
import pk.gov.balochistan.police.sms.standin.Behaviour.ReceiptShape;

/** Delivery receipts over a real socket: cases 7, 8 and 9 of the gateway's table. */
class LinkReceiptsTest {
    @Test
    void case7ReceiptsBeforeTheAnswerNameTheIdThatItThenGives() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre
                    .behaviour()
                    .receipts(ReceiptShape.USUAL, 2, 2, 1)
                    .receiptsAfter(Duration.ZERO, true)
                    .answer(submitted -> new Answer(0, Duration.ofMillis(200), 1));

            SubmitOutcome outcome = trial.outcome(1, "notice");

            Trial.await("receipts", () -> trial.receipts.size() == 3);
            String id = assertInstanceOf(SubmitOutcome.Accepted.class, outcome).messageId();
            assertEquals(
                    List.of(id, id, id),
                    trial.receipts.stream().map(DeliveryReceipt::messageId).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HEX, DECIMAL, USUAL",
        "DECIMAL, HEX, TEXT_ONLY",
        "HEX, DECIMAL, PARAMETERS_ONLY",
        "DECIMAL, DECIMAL, PAYLOAD",
        "HEX, HEX, ODD_WORDS",
        "AS_IS, AS_IS, PARAMETERS_ONLY"
    })
    void case8ReceiptsMeetTheirTextByTheProfileOfTheLink(IdForm answered, IdForm receipted, ReceiptShape shape)
            throws Exception {
        try (Trial trial = Trial.bound(link -> link.with(answered, receipted))) {
            trial.centre
                    .behaviour()
                    .ids(written(answered, "%x"), written(receipted, receipted == IdForm.HEX ? "%012X" : "%012d"))
                    .receipts(shape, 2);

            SubmitOutcome outcome = trial.outcome(1, "notice");

            Trial.await("receipt", () -> trial.receipts.size() == 1);
            assertEquals(
                    assertInstanceOf(SubmitOutcome.Accepted.class, outcome).messageId(),
                    trial.receipts.get(0).messageId());
            assertEquals(State.DELIVERED, trial.receipts.get(0).state());
        }
    }

    private static LongFunction<String> written(IdForm form, String format) {
        return switch (form) {
            case AS_IS -> number -> "Msg-" + number;
            case HEX -> number -> (format.endsWith("d") ? "%x" : format).formatted(number + 0xabc0);
            case DECIMAL -> number -> (format.endsWith("d") ? format : "%d").formatted(number + 0xabc0);
        };
    }

    @ParameterizedTest
    @CsvSource({"GARBLED, ''", "UNKNOWN_ID, 999999999999"})
    void case9AnOrphanReceiptIsAcknowledgedAndHandedOn(ReceiptShape shape, String id) throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre.behaviour().receipts(shape, 2);

            trial.outcome(1, "notice");

            Trial.await("receipt", () -> trial.receipts.size() == 1);
            assertEquals(id, trial.receipts.get(0).messageId());
            Trial.await("acknowledged", () -> trial.sent(0x80000005).anyMatch(pdu -> pdu.status() == 0));
            assertEquals(1, trial.link.figures().receipts());
        }
    }
}
