package pk.gov.balochistan.police.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final AtomicLong now = new AtomicLong(-7);
    private final Remembered<String> remembered = new Remembered<>(Duration.ofSeconds(30), now::get);

    @Test
    void isReadAgainOnceItIsOlderThanItMayBe() {
        assertEquals("first", remembered.get(() -> "first"));
        now.addAndGet(Duration.ofSeconds(30).toNanos());
        assertEquals("first", remembered.get(() -> "second"));
        now.incrementAndGet();
        assertEquals("second", remembered.get(() -> "second"));
    }

    @Test
    void isReadAgainWhateverItsAgeForWhoMissesSomething() {
        remembered.get(() -> "first");
        assertEquals("second", remembered.again(() -> "second"));
        assertEquals("second", remembered.get(() -> "third"));
    }

    @Test
    void agesFromBeforeTheReadThatTookItsTime() {
        remembered.get(() -> {
            now.addAndGet(Duration.ofSeconds(31).toNanos());
            return "slow";
        });
        assertEquals("next", remembered.get(() -> "next"));
    }

    @Test
    void aReadThatFailsLeavesWhatWasThere() {
        remembered.get(() -> "first");
        assertThrows(
                IllegalStateException.class,
                () -> remembered.again(() -> {
                    throw new IllegalStateException("no database");
                }));
        assertEquals("first", remembered.get(() -> "second"));
    }
}
