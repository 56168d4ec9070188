package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.sms.coding.ReceivedText;
import pk.gov.balochistan.police.sms.standin.Behaviour.Answer;
import pk.gov.balochistan.police.sms.standin.Delivery;

/** What the link does when the store, the line or the centre fails; numbers in names are the cases of the gateway's table. */
class LinkFaultsTest {
    /** Those of one session, see LinkSession. */
    private static final int THREADS = LinkSettings.Pace.USUAL.receiveWindow() + LinkSettings.Pace.USUAL.window() + 4;

    @Test
    void case3WhileEveryThreadWaitsForTheStoreTheCentreIsStillAnswered() throws Exception {
        try (Trial trial = Trial.bound()) {
            CountDownLatch databaseBack = hang(trial);
            List<Delivery> deliveries = deliver(trial, 150);
            Trial.await(
                    "no thread of the library is free",
                    () -> trial.link.figures().texts() == THREADS);

            trial.centre.enquireAll();

            Trial.await("enquire_link_resp", () -> trial.sent(0x80000015).count() == 1);
            assertTrue(
                    deliveries.stream().allMatch(delivery -> delivery.answers().isEmpty()));
            databaseBack.countDown();
            for (Delivery delivery : deliveries) {
                assertEquals(0, Trial.outcome(delivery.done()));
            }
        }
    }

    @Test
    void case3WhatAHangingStoreDoesNotTakeInTimeIsPutOffAndStoredLater() throws Exception {
        try (Trial trial = Trial.boundWithin(Duration.ofMillis(700))) {
            CountDownLatch databaseBack = hang(trial);
            trial.centre.behaviour().redeliver(Duration.ofSeconds(30), Duration.ofMillis(300));
            List<Delivery> deliveries = deliver(trial, 50);
            Trial.await("all put off", () -> deliveries.stream()
                    .allMatch(delivery -> delivery.answers().contains(0x64)));

            databaseBack.countDown();

            for (Delivery delivery : deliveries) {
                assertEquals(0, Trial.outcome(delivery.done()));
            }
            long texts = trial.texts.stream()
                    .map(ReceivedText::payloadHash)
                    .distinct()
                    .count();
            assertEquals(50, texts);
            assertEquals(1, trial.link.figures().binds());
        }
    }

    /** Before it was bound, and of those who are told how it stands. */
    @Test
    void aLinkOutlivesAnErrorAndBindsAgain() throws Exception {
        try (Trial trial = Trial.of(UnaryOperator.identity(), Trial.QUICK)) {
            AtomicReference<Error> once = new AtomicReference<>(new NoClassDefFoundError("for a trial"));
            trial.link.onState(state -> {
                Error error = state == LinkState.BOUND ? once.getAndSet(null) : null;
                if (error != null) throw error;
            });
            trial.failOnce(new NoClassDefFoundError("for a trial"));
            trial.startedAndBound();
            Trial.await("the listener's error", () -> once.get() == null);
            assertFalse(trial.link.hasEnded());
            assertEquals(1, trial.centre.boundSessions());
        }
    }

    private static CountDownLatch hang(Trial trial) {
        CountDownLatch databaseBack = new CountDownLatch(1);
        trial.store = batch -> {
            databaseBack.await();
            trial.texts.addAll(batch);
        };
        return databaseBack;
    }

    private static List<Delivery> deliver(Trial trial, int count) {
        trial.centre.behaviour().deliverWindow(count);
        return IntStream.range(0, count)
                .mapToObj(i ->
                        trial.centre.text(Trial.PHONE, Trial.CODE, "text " + i).get(0))
                .toList();
    }

    @Test
    void case3AFailingStorePutsTextsOffAtOnceAndNotWhenTheirTimeIsUp() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.store = batch -> {
                throw new java.sql.SQLTransientConnectionException("no database");
            };
            trial.centre.behaviour().redeliver(Trial.NEVER, Duration.ofMillis(200));
            Delivery delivery = trial.centre.text(Trial.PHONE, Trial.CODE, "x").get(0);
            Trial.await("put off", () -> delivery.answers().contains(0x64));

            trial.store = trial.texts::addAll;

            assertEquals(0, Trial.outcome(delivery.done()));
        }
    }

    @Test
    void case4ALinkCutInMidWindowWakesEverySubmitAndIsBoundAgain() throws Exception {
        try (Trial trial = Trial.bound(link -> link.with(new LinkSettings.Pace(50, 10_000, 50)))) {
            trial.centre.behaviour().answer(submitted -> Answer.NEVER);
            var outcomes = IntStream.range(0, 50)
                    .mapToObj(i -> trial.submit(i, "text " + i))
                    .toList();
            Trial.await("a full window", () -> trial.centre.submitted().size() == 50);

            trial.centre.dropLinks();

            for (var outcome : outcomes) { // the transaction timer is Trial.NEVER
                assertInstanceOf(SubmitOutcome.Unconfirmed.class, Trial.outcome(outcome));
            }
            trial.awaitBound();
            trial.centre.behaviour().answer(submitted -> Answer.ACCEPT);
            assertInstanceOf(SubmitOutcome.Accepted.class, trial.outcome(99, "again"));
        }
    }

    @Test
    void case13ASilentCentreIsLeftWithinBothTimersAndASecond() throws Exception {
        try (Trial trial = Trial.bound()) {
            Duration both = Trial.NEVER.multipliedBy(2);
            trial.nanos.set(both.toNanos());
            Trial.pause(500);
            assertEquals(LinkState.BOUND, trial.link.state());

            trial.nanos.set(both.plusSeconds(1).toNanos());

            Trial.await("left and bound again", () -> trial.link.figures().binds() == 2);
        }
    }
}
