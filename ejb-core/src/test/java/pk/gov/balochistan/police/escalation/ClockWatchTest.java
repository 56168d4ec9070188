package pk.gov.balochistan.police.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockWatchTest {
    private static final Instant START = Instant.parse("2026-11-20T06:00:00Z");

    /** Turns: minutes on the steady clock, each with the minutes on the one that is watched. */
    @ParameterizedTest
    @CsvSource({
        "'0 1 2', '0 1 2', 'y y y', both go alike",
        "'0 1 600', '0 1 600', 'y y y', a turn that was long in coming",
        "'0 1 2', '0 1 3', 'y y y', a minute is no jump",
        "'0 1 2 31 32', '0 4321 4322 4351 4352', 'y n n y y', three days forward: after half an hour it is taken for the time",
        "'0 1 2 40', '0 -60 -59 -21', 'y n n y', an hour back",
        "'0 1 20 21 40 51', '0 4321 4340 21 40 51', 'y n n n n y', forward and back: half an hour from the second jump"
    })
    void nothingIsDueUntilANewTimeHasHeld(String steady, String watched, String expected, String what) {
        AtomicLong nanos = new AtomicLong();
        ClockWatch watch = new ClockWatch(nanos::get);
        List<Long> minutes = minutes(steady);
        List<Long> shown = minutes(watched);
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < minutes.size(); i++) {
            nanos.set(Duration.ofMinutes(minutes.get(i)).toNanos());
            answers.add(watch.isSteady(START.plus(Duration.ofMinutes(shown.get(i)))) ? "y" : "n");
        }
        assertEquals(expected, String.join(" ", answers), what);
    }

    private static List<Long> minutes(String listed) {
        return Arrays.stream(listed.split(" ")).map(Long::valueOf).toList();
    }
}
