package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.sms.coding.ReceivedText;
import pk.gov.balochistan.police.sms.standin.Pdu;

/** How the receiver answers, without a wire. */
class ReceiverTest {
    private static final LinkSettings LINK = LinkSettings.usual("main", "h", 1, "s", "p", List.of("8787"));
    private final LinkFigures.Counters counters = new LinkFigures.Counters();

    private int take(Receiver receiver, String text) {
        byte[] pdu = Pdu.deliver(
                        "923331234567", 1, "8787", 0, 1, text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toBytes();
        return receiver.take(pdu, LINK, counters);
    }

    @Test
    void manyTextsAtOnceShareACommit() throws Exception {
        List<Integer> batches = new CopyOnWriteArrayList<>();
        CountDownLatch first = new CountDownLatch(1);
        try (Receiver receiver = new Receiver(
                batch -> {
                    batches.add(batch.size());
                    first.await();
                },
                batch -> {},
                Trial.NEVER,
                Clock.systemUTC())) {
            List<Integer> answers = together(40, i -> take(receiver, "text " + i), first);

            assertEquals(40, answers.stream().filter(status -> status == 0).count());
            assertTrue(batches.size() <= 4, batches.toString());
            assertEquals(40, batches.stream().mapToInt(size -> size).sum());
        }
    }

    @Test
    void oneBadTextInABatchHarmsItselfAlone() throws Exception {
        List<String> stored = new CopyOnWriteArrayList<>();
        CountDownLatch first = new CountDownLatch(1);
        Receiver.Store<ReceivedText> store = batch -> {
            first.await();
            if (batch.stream().anyMatch(text -> text.text().equals("text 7"))) {
                throw new IllegalStateException("constraint");
            }
            batch.forEach(text -> stored.add(text.text()));
        };
        try (Receiver receiver = new Receiver(store, batch -> {}, Trial.NEVER, Clock.systemUTC())) {
            List<Integer> answers = together(20, i -> take(receiver, "text " + i), first);

            assertEquals(19, answers.stream().filter(status -> status == 0).count());
            assertEquals(Receiver.PUT_OFF, answers.get(7));
            assertEquals(19, stored.stream().distinct().count());
            assertEquals(19, stored.size());
        }
    }

    @Test
    void aRuleThatForbidsATextRefusesItForGood() {
        try (Receiver receiver = new Receiver(
                batch -> {
                    throw new RuleViolation("refusal.text");
                },
                batch -> {},
                Trial.NEVER,
                Clock.systemUTC())) {
            assertEquals(Receiver.REFUSED, take(receiver, "x"));
        }
    }

    @Test
    void anErrorOfTheStoreStillGetsAnAnswerAndTheNextTextIsStored() {
        List<String> stored = new ArrayList<>();
        try (Receiver receiver = new Receiver(
                batch -> {
                    if (batch.get(0).text().equals("bad")) {
                        throw new StackOverflowError();
                    }
                    stored.add(batch.get(0).text());
                },
                batch -> {},
                Trial.NEVER,
                Clock.systemUTC())) {
            assertEquals(Receiver.PUT_OFF, take(receiver, "bad"));
            assertEquals(Receiver.TAKEN, take(receiver, "good"));
        }
        assertEquals(List.of("good"), stored);
    }

    @Test
    void whatWasPutOffIsNotStoredLater() throws Exception {
        List<String> stored = new CopyOnWriteArrayList<>();
        CountDownLatch hang = new CountDownLatch(1);
        try (Receiver receiver = new Receiver(
                batch -> {
                    hang.await();
                    batch.forEach(text -> stored.add(text.text()));
                },
                batch -> {},
                Duration.ofMillis(200),
                Clock.systemUTC())) {
            List<Integer> answers = together(5, i -> take(receiver, "text " + i), new CountDownLatch(0));
            assertEquals(
                    5,
                    answers.stream()
                            .filter(status -> status == Receiver.PUT_OFF)
                            .count());
            take(receiver, "waits behind the hanging one");
            hang.countDown();
        }
        // The batch that hung is committed when the database comes back; what waited behind it is not stored any more.
        assertTrue(stored.size() <= 5 && !stored.contains("waits behind the hanging one"), stored.toString());
    }

    private interface Take {
        int of(int i);
    }

    private List<Integer> together(int count, Take take, CountDownLatch release) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                answers.add(pool.submit(() -> take.of(number)));
            }
            Trial.await("all came", () -> counters.texts.sum() == count);
            Trial.pause(100); // from the count into the queue
            release.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            pool.shutdownNow();
        }
    }
}
