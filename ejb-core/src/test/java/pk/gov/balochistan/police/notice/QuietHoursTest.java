package pk.gov.balochistan.police.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.shared.Texts;

/** When news may be told, by the clock of Pakistan. */
class QuietHoursTest {
    private static Instant inPakistan(String time) {
        return LocalDateTime.parse(time).atZone(Texts.PAKISTAN).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "21, 8, 2026-11-20T20:59:59, 2026-11-20T20:59:59",
        "21, 8, 2026-11-20T21:00:00, 2026-11-21T08:00:00",
        "21, 8, 2026-11-20T23:59:59, 2026-11-21T08:00:00",
        "21, 8, 2026-11-21T00:00:00, 2026-11-21T08:00:00",
        "21, 8, 2026-11-21T07:59:59, 2026-11-21T08:00:00",
        "21, 8, 2026-11-21T08:00:00, 2026-11-21T08:00:00",
        "21, 8, 2026-12-31T22:00:00, 2027-01-01T08:00:00",
        "21, 0, 2026-11-20T22:00:00, 2026-11-21T00:00:00",
        "21, 0, 2026-11-21T00:00:00, 2026-11-21T00:00:00",
        "1, 5, 2026-11-20T23:00:00, 2026-11-20T23:00:00",
        "1, 5, 2026-11-20T03:30:00, 2026-11-20T05:00:00",
        "8, 8, 2026-11-20T08:30:00, 2026-11-20T08:30:00",
        "0, 0, 2026-11-20T00:00:00, 2026-11-20T00:00:00"
    })
    void whatComesInTheQuietHoursWaitsForTheirEnd(int from, int until, String at, String awake) {
        assertEquals(inPakistan(awake), new QuietHours(from, until).awake(inPakistan(at)));
    }

    @Test
    void anHourIsOneOfTheDay() {
        assertThrows(IllegalStateException.class, () -> new QuietHours(21, 24));
        assertThrows(IllegalStateException.class, () -> new QuietHours(-1, 8));
    }

    /** By day nothing waits, however soon it is. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T22:00:00, 2026-11-21T11:59:00, true",
        "2026-11-20T22:00:00, 2026-11-21T12:00:00, false",
        "2026-11-20T22:00:00, 2026-11-20T23:00:00, true",
        "2026-11-20T15:00:00, 2026-11-20T16:00:00, false"
    })
    void anAppointmentThatTheMorningWouldTellTooLateCannotWait(String now, String appointment, boolean tooLate) {
        NoticeRules rules = new NoticeRules(new QuietHours(21, 8), Duration.ofHours(4), 3, Duration.ofHours(1), 4);
        assertEquals(tooLate, rules.cannotWait(inPakistan(appointment), inPakistan(now)));
    }
}
