package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.sms.standin.Behaviour.Answer;
import pk.gov.balochistan.police.sms.standin.Pdu;

/** The centre's answers to submits; numbers in names are the cases of the gateway's table. */
class LinkAnswersTest {
    @Test
    void case6AThrottlingCentreSlowsTheLinkAndNothingIsLost() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre.behaviour().acceptPerSecond(5);
            Deque<Long> outbox = new ArrayDeque<>();
            Map<String, Long> sent = new HashMap<>();
            for (long i = 1; i <= 25; i++) {
                outbox.add(i);
            }
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(4 * Trial.PATIENCE_SECONDS);
            while (!outbox.isEmpty()) { // what was throttled goes to the end of the queue
                List<Long> batch = new ArrayList<>();
                List<CompletableFuture<SubmitOutcome>> outcomes = new ArrayList<>();
                while (!outbox.isEmpty() && batch.size() < 10) {
                    batch.add(outbox.poll());
                    outcomes.add(trial.submit(batch.get(batch.size() - 1), "reply"));
                }
                for (int i = 0; i < batch.size(); i++) {
                    if (outcomes.get(i).get(Trial.PATIENCE_SECONDS, TimeUnit.SECONDS)
                            instanceof SubmitOutcome.Accepted accepted) {
                        sent.put(accepted.messageId(), batch.get(i));
                    } else {
                        outbox.add(batch.get(i));
                    }
                }
                assertTrue(System.nanoTime() - end < 0, outbox + " left");
            }

            assertEquals(25, sent.size());
            assertEquals(25, trial.centre.submitted().size());
            Trial.await("receipts", () -> trial.receipts.size() == 25);
            assertTrue(trial.receipts.stream().allMatch(receipt -> sent.containsKey(receipt.messageId())));
            LinkFigures figures = trial.link.figures();
            assertTrue(figures.perSecond() < 20, figures.perSecond() + " a second");
            assertTrue(figures.throttled() < 40, figures.throttled() + " throttled");
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
            outcome.get(Trial.PATIENCE_SECONDS, TimeUnit.SECONDS);
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
        LinkSettings.Timers timers = new LinkSettings.Timers(Trial.NEVER, Trial.NEVER, Duration.ofMillis(300));
        try (Trial trial = Trial.bound(link -> link.with(timers))) {
            Map<Long, SubmitOutcome> late = new ConcurrentHashMap<>();
            trial.link.onLateAnswer((part, outcome) -> late.put(part.reference(), outcome));
            trial.centre.behaviour().answer(submitted -> Answer.NEVER);
            assertInstanceOf(SubmitOutcome.Unconfirmed.class, trial.outcome(77, "slow"));

            Pdu submit = trial.sent(Pdu.SUBMIT_SM).findFirst().orElseThrow();
            trial.centre.sendRaw(submit.answer(0, Pdu.cString("1")).toBytes());

            Trial.await("late answer", () -> late.containsKey(77L));
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

            assertEquals(new SubmitOutcome.Refused(code, permanent), trial.outcome(1, "x"));
        }
    }
}
