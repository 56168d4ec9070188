package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pk.gov.balochistan.police.sms.DatabaseProbe.Answer;

@Timeout(60)
class DatabaseProbeTest {
    private static final Duration LONG = Duration.ofSeconds(50);

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch back = new CountDownLatch(1);

    private void untilItIsBack() {
        asked.incrementAndGet();
        try {
            back.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isUp(CompletableFuture<Answer> answer) throws Exception {
        return answer.get(50, TimeUnit.SECONDS).up();
    }

    @Test
    void allWhoAskWhileAQuestionIsUnderWayGetItsAnswer() throws Exception {
        try (DatabaseProbe probe = new DatabaseProbe(this::untilItIsBack, LONG)) {
            List<CompletableFuture<Answer>> all =
                    Stream.generate(probe::ask).limit(100).toList();
            back.countDown();
            for (CompletableFuture<Answer> each : all) assertTrue(isUp(each));
            assertEquals(1, asked.get());
        }
    }

    @Test
    void aSilentDatabaseIsDownAfterTheLimitAndStuckQuestionsDoNotPileUp() throws Exception {
        try (DatabaseProbe probe = new DatabaseProbe(this::untilItIsBack, Duration.ofMillis(200))) {
            assertFalse(isUp(probe.ask()));
            assertTrue(probe.ask().isDone(), "whoever asks later is told at once");
            assertFalse(isUp(probe.ask()));
            assertEquals(1, asked.get());
            back.countDown();
            while (!isUp(probe.ask())) TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    @Test
    void aDatabaseThatRefusesIsDown() throws Exception {
        Runnable refused = () -> {
            throw new IllegalStateException("no connection");
        };
        try (DatabaseProbe probe = new DatabaseProbe(refused, LONG)) {
            assertFalse(isUp(probe.ask()));
            assertFalse(isUp(probe.ask()));
        }
    }
}
