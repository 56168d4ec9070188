package pk.gov.balochistan.police.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.shared.Texts;

/** Monday to Friday, nine to five; Quaid-e-Azam's birthday 2026 is a Friday. */
class OfficeHoursTest {
    private static final OfficeHours OFFICES =
            new OfficeHours(week(), Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 23))::contains);

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T10:00, 2, 2026-11-18T12:00, within a day",
        "2026-11-18T09:00, 8, 2026-11-18T17:00, a whole day ends with it",
        "2026-11-18T16:00, 2, 2026-11-19T10:00, over the night",
        "2026-11-18T03:00, 1, 2026-11-18T10:00, filed before anybody came",
        "2026-11-18T23:30, 1, 2026-11-19T10:00, filed after all had gone",
        "2026-11-20T16:00, 2, 2026-11-23T10:00, over Saturday and Sunday",
        "2026-12-22T16:00, 2, 2026-12-24T10:00, over a holiday",
        "2026-12-24T16:00, 2, 2026-12-28T10:00, over a holiday and a weekend",
        "2026-11-18T10:00, 80, 2026-12-02T10:00, ten days of eight hours"
    })
    void timePassesWhileOfficesAreOpen(LocalDateTime from, int hours, LocalDateTime until, String what) {
        assertEquals(at(until), OFFICES.after(at(from), Duration.ofHours(hours)), what);
    }

    @Test
    void whereNoOfficeOpensTheTimeHasNoEnd() {
        OfficeHours none = new OfficeHours(Map.of(), day -> false);
        Instant now = at(LocalDateTime.of(2026, 11, 18, 10, 0));
        assertThrows(IllegalStateException.class, () -> none.after(now, Duration.ofHours(1)));
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(Texts.PAKISTAN).toInstant();
    }

    private static Map<DayOfWeek, OfficeHours.Open> week() {
        Map<DayOfWeek, OfficeHours.Open> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) week.put(DayOfWeek.of(day), new OfficeHours.Open(9 * 60, 17 * 60));
        return week;
    }
}
