package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.sms.coding.ReceivedText;
import pk.gov.balochistan.police.sms.standin.Behaviour.Answer;
import pk.gov.balochistan.police.sms.standin.Delivery;
import pk.gov.balochistan.police.sms.standin.Pdu;
import pk.gov.balochistan.police.sms.standin.SmsCentre.OnWire;

/** What the link does when the store, the line or the centre fails; numbers in names are the cases of the gateway's table. */
class LinkFaultsTest {
    @Test
    void case3AHangingStorePutsTextsOffInTimeAndTheCentreIsStillAnswered() throws Exception {
        try (Trial trial = Trial.bound()) {
            CountDownLatch databaseBack = new CountDownLatch(1);
            trial.store = batch -> {
                databaseBack.await();
                trial.texts.addAll(batch);
            };
            trial.centre.behaviour().deliverWindow(50).redeliver(Duration.ofSeconds(10), Duration.ofMillis(300));
            List<Delivery> deliveries = Stream.iterate(0, i -> i + 1)
                    .limit(50)
                    .map(i -> trial.centre
                            .text(Trial.PHONE, Trial.CODE, "text " + i)
                            .get(0))
                    .toList();
            Instant asked = Instant.now();
            trial.centre.enquireAll();
            Trial.await("enquire_link_resp", 1000, () -> sent(trial, 0x80000015).count() == 1);
            Trial.await("all put off", 2000, () -> deliveries.stream()
                    .allMatch(d -> d.answers().contains(0x64)));
            assertTrue(Duration.between(asked, Instant.now()).toMillis() < 2000);

            databaseBack.countDown();
            for (Delivery delivery : deliveries) {
                assertEquals(0, delivery.done().get(10, TimeUnit.SECONDS));
            }
            assertEquals(
                    50,
                    trial.texts.stream()
                            .map(ReceivedText::payloadHash)
                            .distinct()
                            .count());
            assertEquals(1, trial.link.figures().binds());
        }
    }

    @Test
    void case3AFailingStorePutsTextsOffAtOnce() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.store = batch -> {
                throw new java.sql.SQLTransientConnectionException("no database");
            };
            trial.centre.behaviour().redeliver(Duration.ofSeconds(10), Duration.ofSeconds(1));
            Delivery delivery = trial.centre.text(Trial.PHONE, Trial.CODE, "x").get(0);
            Trial.await("put off", 500, () -> delivery.answers().equals(List.of(0x64)));

            trial.store = trial.texts::addAll;
            assertEquals(0, delivery.done().get(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void case4ALinkCutInMidWindowWakesEverySubmitAndIsBoundAgain() throws Exception {
        LinkSettings.Timers longTimers =
                new LinkSettings.Timers(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(20));
        try (Trial trial = Trial.started(link -> link.with(longTimers).with(new LinkSettings.Pace(50, 10_000, 50)))) {
            trial.awaitBound();
            trial.centre.behaviour().answer(submitted -> Answer.NEVER);
            var outcomes = Stream.iterate(0, i -> i + 1)
                    .limit(50)
                    .map(i -> trial.submit(i, "text " + i))
                    .toList();
            Trial.await("a full window", 2000, () -> trial.centre.submitted().size() == 50);

            long cut = System.nanoTime();
            trial.centre.dropLinks();
            for (var outcome : outcomes) {
                assertInstanceOf(SubmitOutcome.Unconfirmed.class, outcome.get(2, TimeUnit.SECONDS));
            }

            assertTrue(System.nanoTime() - cut < TimeUnit.SECONDS.toNanos(1), "far less than the transaction timer");
            trial.awaitBound();
            trial.centre.behaviour().answer(submitted -> Answer.ACCEPT);
            assertInstanceOf(
                    SubmitOutcome.Accepted.class, trial.submit(99, "again").get(2, TimeUnit.SECONDS));
        }
    }

    static Stream<Arguments> malformed() {
        byte[] whole = Pdu.deliver(Trial.PHONE, 1, Trial.CODE, 0, 0, new byte[] {'x'})
                .withSequence(900)
                .toBytes();
        byte[] cut = Arrays.copyOf(whole, whole.length - 4);
        ByteBuffer.wrap(cut).putInt(0, cut.length);
        byte[] wrongLength = whole.clone();
        wrongLength[whole.length - 2] = (byte) 200;
        byte[] parameter = pdu(new byte[] {4, 0x24, (byte) 0xff, (byte) 0xff, 1});
        return Stream.of(
                Arguments.of("body cut off", cut, 0x65),
                Arguments.of("sm_length over the end", wrongLength, 0x65),
                Arguments.of("parameter over the end", parameter, 0x65),
                Arguments.of("no body", bare(16, 5), 0x65),
                Arguments.of("header over the end", headed(new byte[] {99, 0, 3}), 0x65),
                Arguments.of("50 kB", tooLarge(50_000), 0x65),
                Arguments.of("data_sm without body", bare(16, 0x103), 0x65),
                Arguments.of("unknown request", bare(16, 0x4711), 3),
                Arguments.of("unknown answer", bare(16, 0x80004711), -1),
                Arguments.of("submit_sm from the centre", bare(16, 4), 3),
                Arguments.of("answer to nothing", bare(16, 0x80000004), -1),
                Arguments.of("nack of nothing", bare(16, 0x80000000), -1),
                Arguments.of("alert_notification without body", bare(16, 0x102), -1),
                Arguments.of("bind answer again", bare(16, 0x80000009), -2),
                Arguments.of("length 4", bare(4, 5), -2),
                Arguments.of("length 64 MB", bare(64 << 20, 5), -2),
                Arguments.of("length 2 GB", bare(Integer.MAX_VALUE, 5), -2),
                Arguments.of("length below 0", bare(-5, 5), -2),
                Arguments.of("no PDU at all", "GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(), -2));
    }

    /** {@code status}: the answer that must come; -1: none needed, the session lives; -2: the session may be built anew. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void case11WhateverComesTheLinkLivesOrIsBoundAgain(String name, byte[] octets, int status) throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre.sendRaw(octets);
            if (status > 0) {
                Trial.await("answer", 2000, () -> trial.centre.wire().stream()
                        .anyMatch(seen -> seen.fromGateway() && seen.pdu().status() == status));
            }

            assertEquals(
                    0,
                    trial.centre
                            .text(Trial.PHONE, Trial.CODE, "after it")
                            .get(0)
                            .done()
                            .get(5, TimeUnit.SECONDS));
            trial.awaitBound();
            assertInstanceOf(
                    SubmitOutcome.Accepted.class, trial.submit(1, "reply").get(2, TimeUnit.SECONDS));
            if (status != -2) {
                assertEquals(1, trial.link.figures().binds(), "the session lived on");
            }
        }
    }

    @Test
    void case12APduThatDribblesInPastTheEnquireTimerIsTaken() throws Exception {
        LinkSettings.Timers timers =
                new LinkSettings.Timers(Duration.ofSeconds(1), Duration.ofMillis(400), Duration.ofSeconds(3));
        try (Trial trial = Trial.started(link -> link.with(timers))) {
            trial.awaitBound();
            byte[] octets = Pdu.deliver(Trial.PHONE, 1, Trial.CODE, 0, 0, new byte[] {'s', 'l', 'o', 'w'})
                    .withSequence(901)
                    .toBytes();
            trial.centre.dribble(octets, 10, 450); // each pause is longer than the enquire timer

            Trial.await("stored", 2000, () -> trial.texts.size() == 1);
            assertEquals("slow", trial.texts.get(0).text());
            assertEquals(1, trial.link.figures().binds());
        }
    }

    @Test
    void case12APduThatDribblesInForEverEndsTheSession() throws Exception {
        try (Trial trial = Trial.bound()) {
            byte[] octets = Arrays.copyOf(bare(5000, 5), 5000);
            Thread dribbling = new Thread(() -> trial.centre.dribble(octets, 1, 50), "dribble");
            dribbling.setDaemon(true);
            dribbling.start(); // never quiet for the enquire timer, never a whole PDU

            Trial.await("left", 600 + 800 + 1000, () -> trial.link.state() != LinkState.BOUND);
            trial.awaitBound();
        }
    }

    @Test
    void case13ASilentCentreIsLeftWithinBothTimersAndASecond() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre.behaviour().silent(true);
            Trial.await("left", 600 + 800 + 1000, () -> trial.link.state() != LinkState.BOUND);

            trial.centre.behaviour().silent(false);
            trial.awaitBound();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x05, 0x0d, 0x0e, 0x0f})
    void case14ARefusedBindIsTriedAgainSlowlyAndLeavesNoSocket(int status) throws Exception {
        try (Trial trial = Trial.of(UnaryOperator.identity())) {
            trial.centre.behaviour().refuseBinds(status);
            trial.link.start();
            Trial.await("refused", 2000, () -> trial.link.figures().bindFailures() == 1);
            TimeUnit.MILLISECONDS.sleep(1200); // ten usual pauses, less than the one after a refusal

            assertEquals(1, trial.centre.connectionsEver());
            Trial.await("no open socket", 500, () -> trial.centre.openConnections() == 0);
            assertTrue(trial.link.figures().lastFault().orElseThrow().contains("0x%02x".formatted(status)));

            trial.centre.behaviour().refuseBinds(0);
            trial.awaitBound();
            assertEquals(0, trial.link.figures().bindFailures());
        }
    }

    @Test
    void case14AnUnansweredBindIsGivenUpAndLeavesNoSocketAndNoThread() throws Exception {
        try (Trial trial = Trial.of(UnaryOperator.identity())) {
            trial.centre.behaviour().answerBinds(false);
            trial.link.start();
            Trial.await("given up", 2500, () -> trial.link.figures().bindFailures() == 1);

            Trial.await("no open socket", 500, () -> trial.centre.openConnections() == 0);
            Trial.await("no reader left", 2000, () -> Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().startsWith("PDUReaderWorker")));
            TimeUnit.MILLISECONDS.sleep(800);
            assertEquals(1, trial.centre.connectionsEver(), "slowly again, as after a refusal");
        }
    }

    @Test
    void case14AnUnknownInterfaceVersionDoesNotEndTheBind() throws Exception {
        try (Trial trial = Trial.of(UnaryOperator.identity())) {
            trial.centre.behaviour().interfaceVersion(0x35);
            trial.link.start();
            trial.awaitBound();
        }
    }

    @Test
    void case5ACentreThatIsAwayIsTriedWithGrowingPauses() throws Exception {
        Trial trial = Trial.of(UnaryOperator.identity());
        trial.centre.close();
        try (trial) {
            trial.link.start();
            TimeUnit.MILLISECONDS.sleep(1500);
            int tries = trial.link.figures().bindFailures();
            // 50 ms doubling to 400: at most a dozen in 1.5 s, fewer on a busy machine
            assertTrue(tries >= 2 && tries <= 14, tries + " tries");
            assertEquals(LinkState.UNBOUND, stateBetweenTries(trial));
        }
    }

    private static LinkState stateBetweenTries(Trial trial) {
        Trial.await("unbound", 1000, () -> trial.link.state() == LinkState.UNBOUND);
        return LinkState.UNBOUND;
    }

    @Test
    void case22TheCentresUnbindIsAnsweredAfterWhatIsUnderWay() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre.behaviour().answer(s -> new Answer(0, Duration.ofMillis(300), 1));
            var outcome = trial.submit(1, "under way");
            Trial.await("out", 1000, () -> !trial.centre.submitted().isEmpty());

            trial.centre.unbindAll();

            assertInstanceOf(SubmitOutcome.Accepted.class, outcome.get(2, TimeUnit.SECONDS));
            Trial.await("unbind_resp", 2000, () -> sent(trial, 0x80000006).count() == 1);
            Trial.await("bound again", 3000, () -> trial.link.figures().binds() == 2);
        }
    }

    @Test
    void case22StopUnderLoadLosesNoTextAndNoAnswer() throws Exception {
        Trial trial = Trial.bound();
        List<Delivery> deliveries;
        try (trial) {
            trial.centre.behaviour().redeliver(Duration.ofSeconds(2), Duration.ofMillis(100));
            deliveries = Stream.iterate(0, i -> i + 1)
                    .limit(300)
                    .map(i -> trial.centre
                            .text(Trial.PHONE, Trial.CODE, "text " + i)
                            .get(0))
                    .toList();
            var outcomes = Stream.iterate(0, i -> i + 1)
                    .limit(20)
                    .map(i -> trial.submit(i, "reply " + i))
                    .toList();

            assertTrue(trial.link.stop(Duration.ofSeconds(5)));

            for (var outcome : outcomes) {
                assertFalse(outcome.get(1, TimeUnit.SECONDS) instanceof SubmitOutcome.Unconfirmed);
            }
            trial.receiver.close();
        }
        List<String> stored = trial.texts.stream().map(ReceivedText::text).toList();
        long acknowledged = deliveries.stream()
                .filter(d -> d.done().getNow(-1) == 0)
                .peek(d -> assertTrue(d.answers().contains(0)))
                .count();
        assertTrue(stored.size() >= acknowledged, stored.size() + " stored, " + acknowledged + " acknowledged");
        assertEquals(stored.size(), stored.stream().distinct().count());
    }

    private static Stream<OnWire> sent(Trial trial, int id) {
        return trial.centre.wire().stream()
                .filter(seen -> seen.fromGateway() && seen.pdu().id() == id);
    }

    private static byte[] bare(int length, int id) {
        return ByteBuffer.allocate(16)
                .putInt(length)
                .putInt(id)
                .putInt(0)
                .putInt(900)
                .array();
    }

    private static byte[] tooLarge(int length) {
        return ByteBuffer.allocate(length).put(bare(length, 5)).array();
    }

    private static byte[] pdu(byte[] parameter) {
        return Pdu.deliver(Trial.PHONE, 1, Trial.CODE, 0, 0, new byte[] {'x'}, parameter)
                .withSequence(900)
                .toBytes();
    }

    private static byte[] headed(byte[] octets) {
        return Pdu.deliver(Trial.PHONE, 1, Trial.CODE, 0x40, 0, octets)
                .withSequence(900)
                .toBytes();
    }
}
