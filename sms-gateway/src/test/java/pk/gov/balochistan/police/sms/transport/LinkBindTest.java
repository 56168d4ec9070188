package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.sms.coding.ReceivedText;
import pk.gov.balochistan.police.sms.standin.Behaviour.Answer;
import pk.gov.balochistan.police.sms.standin.Delivery;
import pk.gov.balochistan.police.sms.standin.Pdu;

/** How the link binds, stays away and parts; numbers in names are the cases of the gateway's table. */
class LinkBindTest {
    @Test
    void case5ACentreThatIsAwayIsTriedWithGrowingPauses() throws Exception {
        // Bound and not listening: no centre of another test comes to this port meanwhile.
        try (Socket held = new Socket()) {
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            isTriedWithGrowingPauses(held.getLocalPort());
        }
    }

    private static void isTriedWithGrowingPauses(int port) throws IOException {
        LinkSettings away = LinkSettings.usual("main", "127.0.0.1", port, "gateway", "secret", List.of(Trial.CODE));
        try (Trial trial = Trial.of(usual -> away.with(Trial.LONG), Trial.QUICK)) {
            long began = System.nanoTime();
            trial.link.start();
            Trial.await("many tries", () -> trial.link.figures().bindFailures() >= 10);
            int tries = trial.link.figures().bindFailures();
            long millis = (System.nanoTime() - began) / 1_000_000;
            // At least half of 50 ms, doubled up to 400, between two tries.
            assertTrue(millis >= 50 + 100 + 200L * (tries - 4), tries + " tries in " + millis + " ms");
        }
    }

    /** Its pause after a refusal outlasts any test. */
    private static final Backoff SLOW = new Backoff(Duration.ofMillis(50), Duration.ofMillis(400), Trial.NEVER);

    @ParameterizedTest
    @ValueSource(ints = {0x05, 0x0d, 0x0e, 0x0f})
    void case14ARefusedBindIsNotTriedAtTheUsualPaceAndLeavesNoSocket(int status) throws Exception {
        try (Trial trial = Trial.of(UnaryOperator.identity(), SLOW)) {
            trial.centre.behaviour().refuseBinds(status);
            trial.link.start();
            Trial.await("refused", () -> trial.link.figures().bindFailures() == 1);
            Trial.pause(1200); // many usual pauses

            assertEquals(1, trial.centre.connectionsEver());
            Trial.await("no open socket", () -> trial.centre.openConnections() == 0);
            assertTrue(trial.link.figures().lastFault().orElseThrow().contains("0x%02x".formatted(status)));
        }
    }

    @Test
    void case14ARefusedBindIsTriedAgainUntilItSucceeds() throws Exception {
        try (Trial trial = Trial.of(UnaryOperator.identity(), Trial.QUICK)) {
            trial.centre.behaviour().refuseBinds(0x05);
            trial.link.start();
            Trial.await("refused twice", () -> trial.link.figures().bindFailures() >= 2);

            trial.centre.behaviour().refuseBinds(0);

            trial.awaitBound();
            assertEquals(0, trial.link.figures().bindFailures());
        }
    }

    @Test
    void case14AnUnansweredBindIsGivenUpAndLeavesNoSocketAndNoThread() throws Exception {
        LinkSettings.Timers timers = new LinkSettings.Timers(Duration.ofMillis(800), Trial.NEVER, Trial.NEVER);
        try (Trial trial = Trial.of(link -> link.with(timers), SLOW)) {
            trial.centre.behaviour().answerBinds(false);
            trial.link.start();
            Trial.await("given up", () -> trial.link.figures().bindFailures() == 1);

            Trial.await("no open socket", () -> trial.centre.openConnections() == 0);
            Trial.await("no reader left", () -> Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().startsWith("PDUReaderWorker")));
            Trial.pause(800);
            assertEquals(1, trial.centre.connectionsEver(), "slowly again, as after a refusal");
        }
    }

    @Test
    void case14AnUnknownInterfaceVersionDoesNotEndTheBind() throws Exception {
        try (Trial trial = Trial.of(UnaryOperator.identity(), Trial.QUICK)) {
            trial.centre.behaviour().interfaceVersion(0x35);
            trial.link.start();
            trial.awaitBound();
        }
    }

    @Test
    void case22TheCentresUnbindIsAnsweredAfterWhatIsUnderWay() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre.behaviour().answer(s -> new Answer(0, Duration.ofMillis(300), 1));
            var outcome = trial.submit(1, "under way");
            Trial.await("out", () -> !trial.centre.submitted().isEmpty());

            trial.centre.unbindAll();

            assertInstanceOf(SubmitOutcome.Accepted.class, outcome.get(Trial.PATIENCE_SECONDS, TimeUnit.SECONDS));
            Trial.await("unbind_resp", () -> trial.sent(0x80000006).count() == 1);
            Trial.await("bound again", () -> trial.link.figures().binds() == 2);
        }
    }

    @Test
    void case22WhatComesWhileTheLinkFinishesIsPutOff() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre.behaviour().answer(submitted -> Answer.NEVER);
            trial.submit(1, "under way");
            Trial.await("out", () -> trial.sent(Pdu.SUBMIT_SM).count() == 1);
            Thread stop = new Thread(() -> trial.link.stop(Trial.NEVER), "stop");
            stop.start();
            Trial.await("draining", () -> trial.link.state() == LinkState.DRAINING);
            Trial.pause(100); // from the state to the order to put off

            Delivery delivery = trial.centre.text(Trial.PHONE, Trial.CODE, "x").get(0);

            Trial.await("answered", () -> !delivery.answers().isEmpty());
            assertEquals(0x64, delivery.answers().get(0));
            assertEquals(List.of(), trial.texts);
            Pdu submit = trial.sent(Pdu.SUBMIT_SM).findFirst().orElseThrow();
            trial.centre.sendRaw(submit.answer(0, Pdu.cString("1")).toBytes());
            stop.join(TimeUnit.SECONDS.toMillis(Trial.PATIENCE_SECONDS));
            assertEquals(LinkState.STOPPED, trial.link.state());
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

            assertTrue(trial.link.stop(Duration.ofSeconds(Trial.PATIENCE_SECONDS)));

            for (var outcome : outcomes) {
                assertFalse(outcome.get(Trial.PATIENCE_SECONDS, TimeUnit.SECONDS) instanceof SubmitOutcome.Unconfirmed);
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
}
