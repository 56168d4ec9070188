package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.sms.coding.DeliveryReceipt;
import pk.gov.balochistan.police.sms.coding.DeliveryReceipt.State;
import pk.gov.balochistan.police.sms.coding.DeliveryReports.IdForm;
import pk.gov.balochistan.police.sms.coding.OutgoingPart;
import pk.gov.balochistan.police.sms.coding.ReceivedText;
import pk.gov.balochistan.police.sms.coding.SmsCoding;
import pk.gov.balochistan.police.sms.standin.Behaviour.Answer;
import pk.gov.balochistan.police.sms.standin.Behaviour.ReceiptShape;
import pk.gov.balochistan.police.sms.standin.Delivery;
import pk.gov.balochistan.police.sms.standin.Pdu;

/** Answers, receipts, pace and odd texts over a real socket; numbers in names are the cases of the gateway's table. */
class LinkPaceTest {
    @Test
    void case6AThrottlingCentreSlowsTheLinkAndNothingIsLost() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre.behaviour().acceptPerSecond(5);
            Deque<Long> outbox = new ArrayDeque<>();
            Map<String, Long> sent = new HashMap<>();
            for (long i = 1; i <= 25; i++) {
                outbox.add(i);
            }
            long began = System.nanoTime();
            while (!outbox.isEmpty()) { // what was throttled goes to the end of the queue
                List<Long> batch = new ArrayList<>();
                List<CompletableFuture<SubmitOutcome>> outcomes = new ArrayList<>();
                while (!outbox.isEmpty() && batch.size() < 10) {
                    batch.add(outbox.poll());
                    outcomes.add(trial.submit(batch.get(batch.size() - 1), "reply"));
                }
                for (int i = 0; i < batch.size(); i++) {
                    if (outcomes.get(i).get(5, TimeUnit.SECONDS) instanceof SubmitOutcome.Accepted accepted) {
                        sent.put(accepted.messageId(), batch.get(i));
                    } else {
                        outbox.add(batch.get(i));
                    }
                }
                assertTrue(System.nanoTime() - began < TimeUnit.SECONDS.toNanos(30), outbox + " left");
            }

            assertEquals(25, sent.size());
            assertEquals(25, trial.centre.submitted().size());
            Trial.await("receipts", 3000, () -> trial.receipts.size() == 25);
            assertTrue(trial.receipts.stream().allMatch(receipt -> sent.containsKey(receipt.messageId())));
            LinkFigures figures = trial.link.figures();
            assertTrue(figures.perSecond() < 20, figures.perSecond() + " a second");
            assertTrue(figures.throttled() < 40, figures.throttled() + " throttled");
        }
    }

    @Test
    void case7AReceiptBeforeTheAnswerDoubledAndOutOfOrderIsMatchedAndAppliedOnce() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre
                    .behaviour()
                    .receipts(ReceiptShape.USUAL, 2, 2, 1)
                    .receiptsAfter(Duration.ZERO, true)
                    .answer(submitted -> new Answer(0, Duration.ofMillis(200), 1));

            SubmitOutcome outcome = trial.submit(1, "notice").get(2, TimeUnit.SECONDS);

            Trial.await("receipts", 2000, () -> trial.receipts.size() == 3);
            String id = assertInstanceOf(SubmitOutcome.Accepted.class, outcome).messageId();
            State state = State.ENROUTE;
            int applied = 0;
            for (DeliveryReceipt receipt : trial.receipts) {
                assertEquals(id, receipt.messageId());
                if (state.mayBecome(receipt.state())) {
                    state = receipt.state();
                    applied++;
                }
            }
            assertEquals(State.DELIVERED, state);
            assertEquals(1, applied);
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
        try (Trial trial = Trial.started(link -> link.with(answered, receipted))) {
            trial.awaitBound();
            trial.centre
                    .behaviour()
                    .ids(written(answered, "%x"), written(receipted, receipted == IdForm.HEX ? "%012X" : "%012d"))
                    .receipts(shape, 2);

            SubmitOutcome outcome = trial.submit(1, "notice").get(2, TimeUnit.SECONDS);

            Trial.await("receipt", 2000, () -> trial.receipts.size() == 1);
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

            trial.submit(1, "notice").get(2, TimeUnit.SECONDS);

            Trial.await("receipt", 2000, () -> trial.receipts.size() == 1);
            assertEquals(id, trial.receipts.get(0).messageId());
            Trial.await("acknowledged", 1000, () -> trial.centre.wire().stream()
                    .anyMatch(seen -> seen.fromGateway()
                            && seen.pdu().id() == 0x80000005
                            && seen.pdu().status() == 0));
            assertEquals(1, trial.link.figures().receipts());
        }
    }

    @Test
    void case15ReversedAnswersReachTheirOwnParts() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre.behaviour().answerInReverseOf(10);
            eachPartHasItsOwnId(trial);
        }
    }

    @Test
    void case15DoubledAnswersReachTheirOwnParts() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre.behaviour().answer(submitted -> new Answer(0, Duration.ZERO, 2));
            eachPartHasItsOwnId(trial);
        }
    }

    private static void eachPartHasItsOwnId(Trial trial) throws Exception {
        List<CompletableFuture<SubmitOutcome>> outcomes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            outcomes.add(trial.submit(1000 + i, "reply"));
        }
        Map<Integer, Long> numbers = new HashMap<>();
        for (CompletableFuture<SubmitOutcome> outcome : outcomes) {
            outcome.get(2, TimeUnit.SECONDS);
        }
        trial.centre.submitted().forEach(submitted -> numbers.put(submitted.reference(), submitted.number()));
        for (int i = 0; i < 10; i++) {
            SubmitOutcome.Accepted accepted = assertInstanceOf(
                    SubmitOutcome.Accepted.class, outcomes.get(i).get());
            assertEquals(String.valueOf(numbers.get(1000 + i)), accepted.messageId());
        }
        assertEquals(1, trial.link.figures().binds());
    }

    @Test
    void case15ALateAnswerFindsThePartThatWasGivenUp() throws Exception {
        LinkSettings.Timers timers =
                new LinkSettings.Timers(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofMillis(300));
        try (Trial trial = Trial.started(link -> link.with(timers))) {
            Map<Long, SubmitOutcome> late = new ConcurrentHashMap<>();
            trial.link.onLateAnswer((part, outcome) -> late.put(part.reference(), outcome));
            trial.awaitBound();
            trial.centre.behaviour().answer(submitted -> new Answer(0, Duration.ofMillis(600), 1));

            assertInstanceOf(
                    SubmitOutcome.Unconfirmed.class, trial.submit(77, "slow").get(2, TimeUnit.SECONDS));

            Trial.await("late answer", 2000, () -> late.containsKey(77L));
            assertEquals(new SubmitOutcome.Accepted("1"), late.get(77L));
            assertEquals(1, trial.link.figures().lateAnswers());
        }
    }

    @ParameterizedTest
    @CsvSource({"0x0b, true", "0x65, true", "0x64, false", "0x08, false", "0x0400, false", "0x45, false"})
    void refusalsSayWhetherTheyWillComeAgain(String status, boolean permanent) throws Exception {
        try (Trial trial = Trial.bound()) {
            int code = Integer.decode(status);
            trial.centre.behaviour().answer(submitted -> new Answer(code, Duration.ZERO, 1));

            assertEquals(
                    new SubmitOutcome.Refused(code, permanent),
                    trial.submit(1, "x").get(2, TimeUnit.SECONDS));
        }
    }

    @Test
    void case1ATextDeliveredAgainIsKnownByItsHash() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre.behaviour().loseDeliveryAnswers(true).redeliver(Duration.ofMillis(200), Duration.ofMillis(50));
            trial.centre.text(Trial.PHONE, Trial.CODE, "complaint");

            Trial.await("again", 3000, () -> trial.texts.size() >= 3);

            assertEquals(
                    1,
                    trial.texts.stream()
                            .map(ReceivedText::payloadHash)
                            .distinct()
                            .count());
        }
    }

    @Test
    void case10PartsOfTwoSendersCarryWhatTellsThemApart() throws Exception {
        try (Trial trial = Trial.bound()) {
            String text = "شکایت ".repeat(40);
            List<SmsCoding.Part> parts = SmsCoding.encode(text, 5);
            for (String phone : List.of(Trial.PHONE, "923007654321")) {
                for (int i = parts.size() - 1; i >= 0; i--) {
                    SmsCoding.Part part = parts.get(i);
                    trial.centre.deliver(Pdu.deliver(phone, 1, Trial.CODE, 0x40, part.dataCoding(), part.octets()));
                }
            }

            Trial.await("parts", 2000, () -> trial.texts.size() == 2 * parts.size());

            for (String phone : List.of(Trial.PHONE, "923007654321")) {
                StringBuilder whole = new StringBuilder();
                trial.texts.stream()
                        .filter(received -> received.source().equals(phone))
                        .sorted((a, b) -> a.part().orElseThrow().number()
                                - b.part().orElseThrow().number())
                        .forEach(received -> whole.append(received.text()));
                assertEquals(text, whole.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 | 06f4 06f8 200d",
                "8 | 0000 0041",
                "8 | d83d",
                "8 | 00",
                "0 | 1b",
                "0 | ",
                "0 | 27 3b 20 64 72 6f 70",
                "1 | 0d 0a 41",
                "4 | 00 ff 80",
                "255 | ff ff",
                "0 | ff"
            })
    void case16HostileTextsAreTakenAndHarmNothing(String codingAndOctets) throws Exception {
        String[] fields = codingAndOctets.split(" \\| ?", 2);
        byte[] octets = HexFormat.of().parseHex(fields[1].replace(" ", ""));
        try (Trial trial = Trial.bound()) {
            Delivery delivery = trial.centre.deliver(
                    Pdu.deliver(Trial.PHONE, 1, Trial.CODE, 0, Integer.parseInt(fields[0]), octets));

            assertEquals(0, delivery.done().get(2, TimeUnit.SECONDS));
            String text = trial.texts.get(0).text();
            assertTrue(text.indexOf('\0') < 0
                    && StandardCharsets.UTF_8.newEncoder().canEncode(text));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "160, a, '', 1",
        "161, a, '', 2",
        "70, ی, '', 1",
        "71, ی, '', 2",
        "152, a, €, 1",
        "159, a, €, 2",
        "66, ی, 😀, 1",
        "69, ی, 😀, 2"
    })
    void case20LongTextsArriveWholeInExactParts(int length, String filler, String last, int parts) throws Exception {
        try (Trial trial = Trial.bound()) {
            String text = filler.repeat(length) + last;
            for (OutgoingPart part :
                    OutgoingPart.of(3, Trial.CODE, Trial.PHONE, text, false, java.util.Optional.empty())) {
                trial.link.submit(part).get(2, TimeUnit.SECONDS);
            }

            assertEquals(parts, trial.centre.submitted().size());
            StringBuilder whole = new StringBuilder();
            trial.centre.submitted().forEach(part -> whole.append(part.text()));
            assertEquals(text, whole.toString());
        }
    }
}
